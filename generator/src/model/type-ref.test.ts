import { expect, test } from "vitest";
import { dataTypeName, formatTypeRef, parseTypeRef } from "./type-ref.js";

const string = { kind: "scalar", name: "String" } as const;
const filter = { kind: "type", name: "Filter" } as const;

test.each([
  ["String", string, undefined],
  ["Filter", filter, "Filter"],
  ["Array of String", { kind: "list", of: string }, undefined],
  ["Array of Filter", { kind: "list", of: filter }, "Filter"],
  ["Array of Array of Filter", { kind: "list", of: { kind: "list", of: filter } }, "Filter"],
] as const)("%s is parsed, printed again, and tells its data type", (text, ref, dataType) => {
  expect(parseTypeRef(text)).toEqual(ref);
  expect(formatTypeRef(parseTypeRef(text))).toBe(text);
  expect(dataTypeName(parseTypeRef(text))).toBe(dataType);
});

test.each(["String", "Integer", "Float", "Boolean", "Timestamp", "Date", "Binary", "Object"])(
  "%s is a scalar",
  (name) => {
    expect(parseTypeRef(name)).toEqual({ kind: "scalar", name });
  },
);
