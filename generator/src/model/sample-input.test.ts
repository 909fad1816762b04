import { expect, test } from "vitest";
import { actionOf, smallApi } from "../../test/small-spec.js";
import { sampleInput } from "./sample-input.js";

const input = [
  { name: "Id", type: "String", required: true, description: "Its id.", example: "ins-1" },
  { name: "Password", type: "String", required: false, description: "Its password.", example: "x", sensitive: true },
  { name: "Name", type: "String", required: false, description: "Its name.", example: "web" },
  { name: "Size", type: "Integer", required: false, description: "Its size.", example: 2 },
] as const;

function sampleOf(kind: "update" | "delete", example: object) {
  const api = smallApi(({ terminate }) => {
    terminate.kind = kind;
    terminate.input = structuredClone([...input]);
    terminate.examples = [{ title: "One", encoding: "json", input: { ...example }, output: {} }];
  });
  return sampleInput(actionOf(api, "TerminateInstances"));
}

test("a call that needs no more than what is required has nothing else", () => {
  expect(sampleOf("delete", { Id: "ins-2", Size: 4 })).toEqual({ Id: "ins-1" });
});

test("a change changes what the manual's example does, and else what it can, but for secrets", () => {
  expect(sampleOf("update", { Id: "ins-2", Size: 4 })).toEqual({ Id: "ins-1", Size: 2 });
  expect(sampleOf("update", { Id: "ins-2", Password: "y" })).toEqual({ Id: "ins-1", Name: "web" });
});

test("the action's own example counts before all else", () => {
  const api = smallApi(({ terminate }) => {
    terminate.input = structuredClone([...input]);
    terminate.example = { title: "Ours", encoding: "json", input: { Id: "ins-3", Size: 8 }, output: {} };
  });
  expect(sampleInput(actionOf(api, "TerminateInstances"))).toEqual({ Id: "ins-3", Size: 8 });
});
