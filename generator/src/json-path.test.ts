import { expect, test } from "vitest";
import { readablePath, resolvesPath, splitPath } from "./json-path.js";

const file = {
  input: [{ name: "Limit", type: "Integer", default: null }],
  errors: ["FailedOperation", "FailedOperation.DbError"],
  common: [{ code: "AuthFailure.TokenFailure", retryable: false }],
  endpoints: [{ host: "cvm.tencentcloudapi.com" }],
  examples: [{ output: { Rows: [{ Id: 1 }, { Id: 2, Tags: [] }] } }],
  releases: [{ n: 12, successors: {} }, { n: 2 }],
  "a/b": { "c~d": 1 },
};

test.each([
  ["", ""],
  ["/input", "input"],
  ["/input/0/type", "input.Limit.type"],
  ["/input/7/type", "input[7].type"],
  ["/errors/1", "errors.FailedOperation.DbError"],
  ["/common/0/retryable", "common.AuthFailure.TokenFailure.retryable"],
  ["/endpoints/0/host", "endpoints.cvm.tencentcloudapi.com.host"],
  ["/releases/0/successors", "releases.12.successors"],
  ["/examples/0/output/Rows/1/Id", "examples[0].output.Rows[1].Id"],
  ["/a~1b/c~0d", "a/b.c~d"],
])("the JSON pointer %j reads %j", (pointer, path) => {
  expect(readablePath(file, pointer)).toBe(path);
});

test.each([
  ["."],
  ["input"],
  ["input.Limit.type"],
  ["input.Limit.default"],
  ["errors.FailedOperation"],
  ["errors.FailedOperation.DbError"],
  ["common.AuthFailure.TokenFailure"],
  ["endpoints.cvm.tencentcloudapi.com"],
  ["releases.12.successors"],
  ["examples[0].output.Rows[1].Id"],
  ["examples[0].output.Rows[].Id"],
  ["examples[0].output.Rows[].Tags"],
])("%j leads to something", (path) => {
  expect(resolvesPath(file, path)).toBe(true);
});

test.each([
  ["output"],
  ["input.Offset"],
  ["input.Limit.maximum"],
  ["input[1]"],
  ["errors.FailedOperation.Other"],
  ["errors.InternalError"],
  ["releases.2.successors"],
  ["releases.1"],
  ["examples[0].output.Rows[2]"],
  ["examples[0].output.Rows[].Name"],
  ["examples[0].output.Rows[1].Tags[]"],
  ["toString"],
])("%j leads nowhere", (path) => {
  expect(resolvesPath(file, path)).toBe(false);
});

test("a path splits into keys, indexes and the sign for any index", () => {
  expect(splitPath("examples[0].input.Filters[].Name")).toEqual(["examples", "[0]", "input", "Filters", "[]", "Name"]);
});
