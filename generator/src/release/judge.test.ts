import { expect, test } from "vitest";
import type { Structure } from "../structure.js";
import type { MemberDifference } from "./difference.js";
import { createJudge } from "./judge.js";

const outputOf = (verb: MemberDifference["verb"]): MemberDifference => ({
  verb,
  owner: { kind: "action", name: "List", side: "output" },
  member: "Rows",
});
const none: Structure = { actions: {}, types: {} };
const judge = createJudge(none, none);

test("an answer that has become less asks less of those who read it by no type", () => {
  expect(judge(outputOf("removed"))).toMatchObject({ severity: "breaking", milder: { cli: "patch", mock: "patch" } });
  expect(judge(outputOf("may-be-missing"))).toMatchObject({ severity: "breaking", milder: { mock: "patch" } });
});

test.each(["added", "always-there"] as const)("an answer with more asks the same of all: %s", (verb) => {
  expect(judge(outputOf(verb))).not.toHaveProperty("milder");
});

test("an action that is called as a data type is not used by what uses that type", () => {
  const structure: Structure = {
    actions: { List: { input: [], output: [{ name: "Rows", type: "Array of List" }] } },
    types: { List: [] },
  };
  expect(createJudge(structure, structure)(outputOf("removed")).usedBy).toEqual([]);
});
