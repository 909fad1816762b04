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

it("reads the shapes of data types, and takes what only some operations have as it is", () => {
  expect(defineOperation("StartWork execute 1 none", "", "", { Tag: "Key" }, { longRunning: true })).toEqual({
    name: "StartWork",
    kind: "execute",
    rateLimit: 1,
    region: "none",
    input: [],
    output: [],
    shapes: { Tag: [{ name: "Key", type: "String" }] },
    longRunning: true,
  });
});

it("gives plain data, which may be copied and printed", () => {
  const operation = defineOperation("CheckInstance read 20", "RegistryId!", "");
  expect(JSON.parse(JSON.stringify(operation))).toEqual(operation);
  expect({ ...operation, rateLimit: 1 }.input).toBe(operation.input);
});
