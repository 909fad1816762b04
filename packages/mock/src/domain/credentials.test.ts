import { expect, it } from "vitest";
import { Emulator } from "../emulator.js";
import { createKeyRing, exampleCredentials } from "./credentials.js";

it("finds key pairs by their id", () => {
  expect(createKeyRing([exampleCredentials]).get("AKIDtcrkitexample")).toBe(exampleCredentials);
});

it.each([
  ["no key", [{ secretId: "a", secretKey: "" }]],
  ["white space", [{ secretId: "a", secretKey: "b\n" }]],
  ["an id with a slash", [{ secretId: "a/b", secretKey: "b" }]],
  ["an id twice", [exampleCredentials, exampleCredentials]],
])("refuses %s, and does not repeat it", (_, pairs) => {
  expect(() => createKeyRing(pairs)).toThrow(/^credentials\[\d\](\.secretId)?: [\w ,]+$/);
});

it("refuses a mock without keys, or with transient states that nobody sees", () => {
  expect(() => new Emulator({ credentials: [] })).toThrow("credentials");
  expect(() => new Emulator({ lifecycle: { reads: 0 } })).toThrow(
    "lifecycle: expected { reads: a whole number from 1 }",
  );
});
