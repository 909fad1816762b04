import { expect, test } from "vitest";
import type { MemberFile } from "../spec-files.js";
import { guessPaging, needsPaging } from "./guess-paging.js";

test.each([
  ["read", "Offset", "String", true],
  ["read", "Limit", "Array of Image", true],
  ["read", "Limit", "String", false],
  ["update", "Offset", "Array of Image", false],
] as const)("an action that is a %s, takes %s and answers %s needs paging: %s", (kind, name, type, needs) => {
  const member = { description: "Words." };
  const input = [
    { ...member, name, type: "Integer", required: false },
    { ...member, name: "Id", type: "String", required: true },
  ];
  const output = [
    { ...member, name: "Total", type: "Integer", nullable: false },
    { ...member, name: "Rows", type, nullable: false },
  ];
  expect(needsPaging({ kind, input, output })).toBe(needs);
});

function member(name: string, type = "Integer", facts: Partial<MemberFile> = {}): MemberFile {
  return { name, type, description: "Words.", ...facts };
}

const read = {
  kind: "read" as const,
  input: [member("Offset"), member("Limit")],
  output: [member("Total"), member("Rows", "Array of Row")],
};

test("an offset, a limit, one list and its count leave no doubt", () => {
  const names = { style: "offset", offset: "Offset", limit: "Limit", items: "Rows", total: "Total", first: 0 };
  expect(guessPaging(read)).toEqual({ ...names, defaultLimit: 20, maxLimit: 100 });
  const limit = member("Limit", "Integer", { default: 10, maximum: 50 });
  expect(guessPaging({ ...read, input: [member("Offset"), limit] })).toEqual(names);
});

test.each([
  ["no limit", { input: [member("Offset")] }],
  ["an offset that is a text", { input: [member("Offset", "String"), member("Limit")] }],
  ["no count", { output: [member("Rows", "Array of Row")] }],
  ["two counts", { output: [...read.output, member("TotalCount")] }],
  ["two lists", { output: [...read.output, member("Others", "Array of Row")] }],
  ["no read", { kind: "update" as const }],
])("nothing is guessed of an action with %s", (_, facts) => {
  expect(guessPaging({ ...read, ...facts })).toBeUndefined();
});
