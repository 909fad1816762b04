import { describe, expect, it } from "vitest";
import type { Field, Operation } from "../contract.js";
import { hideSecrets, sensitiveNames } from "./hide-secrets.js";

const text = (name: string, more: Partial<Field> = {}): Field => ({ name, type: "String", ...more });

const operation: Operation = {
  name: "Try",
  kind: "create",
  rateLimit: 1,
  region: "none",
  input: [
    text("Name"),
    text("Password", { sensitive: true }),
    text("Keys", { list: 1, sensitive: true }),
    { name: "Number", type: "Integer" },
    { name: "Inner", type: "Inner" },
  ],
  output: [text("Token", { sensitive: true })],
  shapes: { Inner: [text("Key", { sensitive: true }), text("Note")] },
};

describe("a text of the server", () => {
  it.each<[string, object, string, string]>([
    ["shows no secret", { Password: "hidden" }, "hidden is wrong", "*** is wrong"],
    ["shows no secret, wherever it stands", { Password: "hidden" }, "hidden, 'hidden'", "***, '***'"],
    ["shows no secret of a structure", { Inner: { Key: "hidden", Note: "shown" } }, "hidden shown", "*** shown"],
    ["shows no secret of a list", { Keys: ["first", "second"] }, "first second third", "*** *** third"],
    ["shows what is no secret", { Name: "public" }, "public is wrong", "public is wrong"],
    ["keeps what four letters would tear", { Password: "abc" }, "abcd", "abcd"],
    ["hides a secret of four letters", { Password: "abcd" }, "abcde", "***e"],
    ["hides beside an integer that JSON cannot print", { Number: 1n, Password: "hidden" }, "hidden", "***"],
    ["passes over a secret that is no text", { Password: 123_456, Keys: null }, "123456 null", "123456 null"],
  ])("%s", (_, input, said, shown) => {
    expect(hideSecrets(operation, input, said)).toBe(shown);
  });

  it("stays as it is where an action has no secret", () => {
    const open: Operation = { ...operation, input: [text("Password")], shapes: {} };
    expect(hideSecrets(open, { Password: "hidden" }, "hidden")).toBe("hidden");
  });
});

it("names the sensitive members of a shape and of all that the action uses", () => {
  expect(sensitiveNames(operation.input, operation)).toEqual(["Password", "Keys", "Key"]);
  expect(sensitiveNames(operation.output, operation)).toEqual(["Token", "Key"]);
});
