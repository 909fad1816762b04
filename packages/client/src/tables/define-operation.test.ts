import { expect, it } from "vitest";
import { defineOperation } from "./define-operation.js";

it("makes an operation of its texts, with a region required where nothing is said of it", () => {
  expect(defineOperation("CheckInstance read 20", "RegistryId!", "IsValidated:Boolean")).toEqual({
    name: "CheckInstance",
    kind: "read",
    rateLimit: 20,
    region: "required",
    input: [{ name: "RegistryId", type: "String", required: true }],
    output: [{ name: "IsValidated", type: "Boolean" }],
    shapes: {},
  });
});

it("takes shapes and what only some operations have as they are", () => {
  const shapes = { Tag: [{ name: "Key", type: "String" }] };
  expect(defineOperation("StartWork execute 1 none", "", "", shapes, { longRunning: true })).toEqual({
    name: "StartWork",
    kind: "execute",
    rateLimit: 1,
    region: "none",
    input: [],
    output: [],
    shapes,
    longRunning: true,
  });
});

it("gives plain data, which may be copied and printed", () => {
  const operation = defineOperation("CheckInstance read 20", "RegistryId!", "");
  expect(JSON.parse(JSON.stringify(operation))).toEqual(operation);
  expect({ ...operation, rateLimit: 1 }.input).toBe(operation.input);
});
