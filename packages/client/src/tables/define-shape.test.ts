import { expect, it } from "vitest";
import type { Field } from "../contract.js";
import { defineShape } from "./define-shape.js";

it.each<[string, Field]>([
  ["RegistryId", { name: "RegistryId", type: "String" }],
  ["RegistryId!", { name: "RegistryId", type: "String", required: true }],
  ["Remark?", { name: "Remark", type: "String", nullable: true }],
  ["Limit:Integer", { name: "Limit", type: "Integer" }],
  ["Names[]", { name: "Names", type: "String", list: 1 }],
  ["Matrix:Float[][]", { name: "Matrix", type: "Float", list: 2 }],
  ["Tags!?:Tag[]", { name: "Tags", type: "Tag", list: 1, required: true, nullable: true }],
  ['Limit:Integer{"default":0,"maximum":100}', { name: "Limit", type: "Integer", default: 0, maximum: 100 }],
  ['Value!{"default":""}', { name: "Value", type: "String", required: true, default: "" }],
  ['Note{"default":"a\\u0020[]{b}!?:c"}', { name: "Note", type: "String", default: "a []{b}!?:c" }],
  ['Name{"pattern":"^\\\\w+$","sensitive":true}', { name: "Name", type: "String", pattern: "^\\w+$", sensitive: true }],
])("reads the member %s", (word, field) => {
  expect(defineShape(word)).toEqual([field]);
});

it("keeps the order of the members", () => {
  expect(defineShape("B A! C:Boolean").map(({ name }) => name)).toEqual(["B", "A", "C"]);
});

it("reads an empty text as no members", () => {
  expect(defineShape("")).toEqual([]);
});
