import { expect, test } from "vitest";
import { typeClosure } from "./closure.js";

const uses: Readonly<Record<string, readonly string[]>> = {
  Row: ["Tag", "Address"],
  Address: ["Zone"],
  Loop: ["Back"],
  Back: ["Loop"],
};

test.each([
  [[], []],
  [["Tag"], ["Tag"]],
  [["Row"], ["Address", "Row", "Tag", "Zone"]],
  [
    ["Zone", "Row", "Row"],
    ["Address", "Row", "Tag", "Zone"],
  ],
  [["Loop"], ["Back", "Loop"]],
])("%j brings %j", (roots, closure) => {
  expect(typeClosure(roots, (name) => uses[name] ?? [])).toEqual(closure);
});
