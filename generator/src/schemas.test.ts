import { expect, test } from "vitest";
import { schemas } from "../test/schemas.js";
import { loadSmallSpec } from "../test/small-spec.js";

const unknownKey = "only the keys that the schema names";

function actionWith(change: Record<string, unknown>): Record<string, unknown> {
  const action = loadSmallSpec().actions.find(({ json }) => json.name === "DescribeInstances");
  return Object.fromEntries(Object.entries({ ...action?.json, ...change }).filter(([, value]) => value !== undefined));
}

const member = { name: "Zone", type: "String", description: "Name of a zone." };

test.each<[string, Record<string, unknown>, [string, string, string][]]>([
  ["no summary", { summary: undefined }, [["", 'no key "summary"', "the key to be there"]]],
  ["a mistyped key", { sumary: "Lists." }, [["", 'the key "sumary"', unknownKey]]],
  [
    "values of another type, choice or form",
    { name: "describe", summary: "Lists instances", rateLimit: "40", kind: "list" },
    [
      ["name", '"describe"', 'a match of "^[A-Z][A-Za-z0-9_]*$"'],
      ["summary", '"Lists instances"', 'a match of "^[^\\s].*[.!?]$"'],
      ["kind", '"list"', 'one of "read", "create", "update", "delete", "execute"'],
      ["rateLimit", '"40"', "integer"],
    ],
  ],
  [
    "a mistyped key of a member",
    { input: [{ ...member, required: false, length: 3 }] },
    [["input.Zone", 'the key "length"', unknownKey]],
  ],
  [
    "an output with what belongs to inputs",
    { output: [{ ...member, required: true }] },
    [
      ["output.Zone", 'no key "nullable"', "the key to be there"],
      ["output.Zone", 'the key "required"', unknownKey],
    ],
  ],
  [
    "a type in other words than the manual's",
    { output: [{ ...member, type: "string[]", nullable: false }] },
    [["output.Zone.type", '"string[]"', 'a match of "^(Array of )*[A-Z][A-Za-z0-9_]*$"']],
  ],
  [
    "sensitive: false, which is left out instead",
    { input: [{ ...member, required: false, sensitive: false }] },
    [["input.Zone.sensitive", "false", "true"]],
  ],
  [
    "the same code twice",
    { errors: ["A", "A"] },
    [["errors", '["A","A"]', "no duplicate items (items ## 0 and 1 are identical)"]],
  ],
  [
    "a text of 80 characters, whole,",
    { docs: "x".repeat(78) },
    [["docs", `"${"x".repeat(78)}"`, expect.stringMatching(/^a match of/)]],
  ],
  [
    "a text that is long",
    { docs: "x".repeat(100) },
    [["docs", `"${"x".repeat(76)}...`, expect.stringMatching(/^a match of/)]],
  ],
])("%s is told with its place, what was found and what was expected", (_, change, faults) => {
  expect(schemas.check("action", actionWith(change))).toEqual(
    faults.map(([path, found, expected]) => ({ path, found, expected })),
  );
});

test("a file that fits its schema has no faults", () => {
  const { service, errors, releases } = loadSmallSpec();
  expect(schemas.check("service", service.json)).toEqual([]);
  expect(schemas.check("errors", errors.json)).toEqual([]);
  expect(schemas.check("releases", releases.json)).toEqual([]);
});
