import { expect, it } from "vitest";
import { maskSecretId } from "./mask.js";

it.each([
  ["AKID0123456789", "AKID***6789"],
  ["AKID12345678", "AKID***5678"],
  ["AKID1234567", "***"],
  ["", "***"],
])("masks %j as %j", (secretId, shown) => {
  expect(maskSecretId(secretId)).toBe(shown);
});
