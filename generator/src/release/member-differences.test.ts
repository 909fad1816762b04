import { describe, expect, test } from "vitest";
import type { MemberFile } from "../spec-files.js";
import type { Owner } from "./diff.js";
import { memberDifferences } from "./member-differences.js";

const owner: Owner = { kind: "action", name: "Try", side: "input" };

type Facts = Partial<MemberFile>;

const member = (facts: Facts): MemberFile => ({ name: "Member", type: "String", description: "Words.", ...facts });

/** `narrowed minLength 1 → 2` for each difference. */
function told(from: Facts, to: Facts): string[] {
  return memberDifferences(owner, [member(from)], [member(to)]).map(
    ({ verb, field, from: before, to: after }) => `${verb} ${field} ${before} → ${after}`,
  );
}

describe.each(["minimum", "minLength"] as const)("a %s", (field) => {
  test.each([
    [undefined, 1, "narrowed"],
    [1, 2, "narrowed"],
    [2, 1, "widened"],
    [1, undefined, "widened"],
    [-2, -1, "narrowed"],
  ])("of %s that becomes %s takes values that are %s", (from, to, verb) => {
    expect(told({ [field]: from }, { [field]: to })).toEqual([`${verb} ${field} ${from} → ${to}`]);
  });
});

describe.each(["maximum", "maxLength", "maxItems"] as const)("a %s", (field) => {
  test.each([
    [undefined, 5, "narrowed"],
    [5, 4, "narrowed"],
    [4, 5, "widened"],
    [5, undefined, "widened"],
  ])("of %s that becomes %s takes values that are %s", (from, to, verb) => {
    expect(told({ [field]: from }, { [field]: to })).toEqual([`${verb} ${field} ${from} → ${to}`]);
  });
});

describe("a maximum that the server lowers to", () => {
  test.each<[string, Facts, Facts, string[]]>([
    [
      "refuses nothing, wherever it stands",
      { maximum: 5, overMaximum: "lowered" },
      { maximum: 4, overMaximum: "lowered" },
      ["rules-changed maximum 5 → 4"],
    ],
    [
      "refuses from now on",
      { maximum: 5, overMaximum: "lowered" },
      { maximum: 5, overMaximum: "refused" },
      ["narrowed overMaximum lowered → refused"],
    ],
    [
      "refused until now",
      { maximum: 5, overMaximum: "refused" },
      { maximum: 5, overMaximum: "lowered" },
      ["widened overMaximum refused → lowered"],
    ],
    [
      "is new, and refuses nothing",
      {},
      { maximum: 5, overMaximum: "lowered" },
      ["rules-changed maximum undefined → 5", "rules-changed overMaximum undefined → lowered"],
    ],
  ])("%s", (_, from, to, differences) => {
    expect(told(from, to)).toEqual(differences);
  });
});

describe("documented values", () => {
  const values = (...named: readonly string[]): Facts => ({
    values: named.map((value) => ({ value, meaning: value })),
  });

  test.each<[string, Facts, Facts, string[]]>([
    ["are stated", {}, values("a", "b"), ["values-stated values undefined → a, b"]],
    ["are stated no more", values("a", "b"), {}, ["values-dropped values a, b → undefined"]],
    ["are one more", values("a"), values("a", "b"), ["value-added values.b undefined → undefined"]],
    ["are one less", values("a", "b"), values("a"), ["value-removed values.b undefined → undefined"]],
    [
      "are others",
      values("a"),
      values("b"),
      ["value-added values.b undefined → undefined", "value-removed values.a undefined → undefined"],
    ],
    [
      "mean another thing",
      values("a"),
      { values: [{ value: "a", meaning: "another" }] },
      ["remarks-changed values.a a → another"],
    ],
    ["are the same in another order", values("a", "b"), values("b", "a"), []],
    ["are none on both sides", { values: [] }, {}, []],
  ])("%s", (_, from, to, differences) => {
    expect(told(from, to)).toEqual(differences);
  });
});

test.each<[string, Facts, Facts, string[]]>([
  ["a pattern is stated", {}, { pattern: "a" }, ["narrowed pattern undefined → a"]],
  ["a pattern is dropped", { pattern: "a" }, {}, ["widened pattern a → undefined"]],
  ["a pattern is another", { pattern: "a" }, { pattern: "b" }, ["form-changed pattern a → b"]],
  ["a default is stated", {}, { default: 0 }, ["default-stated default undefined → 0"]],
  ["a default is dropped", { default: 0 }, {}, ["default-dropped default 0 → undefined"]],
  ["a default is another", { default: 0 }, { default: 1 }, ["default-changed default 0 → 1"]],
  [
    "a member is excluded",
    {},
    { exclusiveWith: { Other: "refused" } },
    ["narrowed exclusiveWith.Other undefined → refused"],
  ],
  [
    "a member is excluded no more",
    { exclusiveWith: { Other: "refused" } },
    {},
    ["widened exclusiveWith.Other refused → undefined"],
  ],
  ["an example of an optional input", { example: "a" }, { example: "b" }, []],
  ["an example of an input that is required now", { example: "a" }, { example: "b", required: true }, []],
  ["an example of an input that was required", { example: "a", required: true }, { example: "b" }, []],
  [
    "an example of a required input",
    { example: "a", required: true },
    { example: "b", required: true },
    ["sample-changed example a → b"],
  ],
])("%s", (_, from, to, differences) => {
  expect(told(from, to)).toEqual(differences);
});

test.each<[string, Facts, Facts, string[]]>([
  ["comes in part from now on", {}, { partial: ["Key"] }, ["widened partial undefined → Key"]],
  ["comes as a whole from now on", { partial: [] }, {}, ["narrowed partial  → undefined"]],
  ["needs one less", { partial: ["Key", "Value"] }, { partial: ["Value"] }, ["widened partial Key, Value → Value"]],
  ["needs one more", { partial: ["Key"] }, { partial: ["Key", "Value"] }, ["narrowed partial Key → Key, Value"]],
  ["needs another", { partial: ["Key"] }, { partial: ["Value"] }, ["narrowed partial Key → Value"]],
  ["needs the same", { partial: ["Key"] }, { partial: ["Key"] }, []],
])("a member that %s", (_, from, to, differences) => {
  expect(told(from, to)).toEqual(differences);
});

test("an example of a required output is shown to nobody", () => {
  const [from, to] = ["a", "b"].map((example) => member({ example, required: true }));
  const output: Owner = { kind: "action", name: "Try", side: "output" };
  expect(from && to && memberDifferences(output, [from], [to])).toEqual([]);
});

test("a member that only one side has is no difference of members", () => {
  expect(memberDifferences(owner, [member({ name: "Old" })], [member({ name: "New" })])).toEqual([]);
});
