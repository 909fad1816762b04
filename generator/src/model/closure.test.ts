import { expect, test } from "vitest";
import { loadSmallSpec } from "../../test/small-spec.js";
import { typeClosure, typesUsed } from "./closure.js";

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

test("members use the types that they and their types' members are of, broken ones among them", () => {
  const types = new Map(loadSmallSpec().types.map(({ json }) => [json.name, json]));
  const member = { name: "Some", description: "Some." };
  expect(typesUsed(types, [{ ...member, type: "String" }])).toEqual([]);
  expect(
    typesUsed(types, [
      { ...member, type: "Array of Instance" },
      { ...member, type: "Broken" },
    ]),
  ).toEqual(["Broken", "Instance", "Placement", "Tag"]);
});

test("a chain of types is followed to its end, however long", () => {
  const last = 20_000;
  const closure = typeClosure(["T0"], (name) => (name === `T${last}` ? [] : [`T${Number(name.slice(1)) + 1}`]));
  expect(closure).toHaveLength(last + 1);
});
