import { expect, it } from "vitest";
import { maskSecretId, maskSecrets } from "./mask.js";

it.each([
  ["AKID0123456789", "AKID***6789"],
  ["AKID12345678", "AKID***5678"],
  ["AKID1234567", "***"],
  ["", "***"],
])("masks %j as %j", (secretId, shown) => {
  expect(maskSecretId(secretId)).toBe(shown);
});

it.each([
  ["every time that it has one", "hidden, 'hidden'", ["hidden"], "***, '***'"],
  ["each of several", "first and second", ["first", "second"], "*** and ***"],
  ["one of four characters", "abcde", ["abcd"], "***e"],
  ["none of three", "abcd", ["abc"], "abcd"],
  ["none where there is none", "open", [], "open"],
])("masks in a text %s", (_, text, secrets, shown) => {
  expect(maskSecrets(text, secrets)).toBe(shown);
});
