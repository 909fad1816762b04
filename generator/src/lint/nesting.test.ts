import { expect, test } from "vitest";
import { changedSpec } from "../../test/small-spec.js";
import { checkNesting } from "./nesting.js";
import { createContext } from "./rule.js";

function chain(length: number) {
  const spec = changedSpec(({ spec: draft, describe, type }) => {
    const member = { name: "Next", nullable: false, description: "The next." };
    for (let n = 1; n <= length; n += 1) {
      const next = { ...member, type: n === length ? "Array of T1" : `Array of T${n + 1}` };
      draft.types.push({ file: `types/T${n}.json`, json: { ...type("Tag"), name: `T${n}`, members: [next] } });
    }
    describe.output.push({ ...member, type: "T1" });
  });
  return checkNesting(createContext(spec, new Set()));
}

test("a hundred types may hold one another, in a circle, too", () => {
  expect(chain(100)).toEqual([]);
});

test("of more of them the first that is too many is told", () => {
  expect(chain(3000)).toEqual([
    {
      file: "types/T101.json",
      path: "members",
      found: "the type behind 100 others",
      expected: "at most 100 types, one inside the other",
    },
  ]);
});
