import { expect, test } from "vitest";
import type { ApiChange } from "./api-change.js";
import { describeChange, describeUses } from "./describe-change.js";

const change: ApiChange = {
  kind: "input-narrowed",
  place: "Run.input.Count",
  direction: "input",
  severity: "breaking",
  packages: [],
  usedBy: [],
};

test.each<[string, Partial<ApiChange>, string]>([
  ["what was and what is", { from: 5, to: 4 }, "allows less (5 became 4)"],
  ["what is alone", { to: 0 }, "allows less (0)"],
  ["what was alone", { from: false }, "allows less (false)"],
  ["neither", {}, "allows less"],
  [
    "what an action was",
    { kind: "action-frequency-changed", from: 40, to: 20 },
    "another frequency limit (40 became 20)",
  ],
  ["no words", { kind: "member-words-changed", from: "Old.", to: "New." }, "other words"],
  ["no release", { kind: "input-since-changed", from: 1, to: 2 }, "another release that brought it"],
  ["no remarks", { kind: "input-remarks-changed", from: "Old.", to: "New." }, "other words"],
  ["no values that the text has", { kind: "input-required", from: false, to: true }, "required now"],
  [
    "no values of a region",
    { kind: "action-region-optional", from: "required", to: "optional" },
    "region no longer required",
  ],
  ["nothing of null", { kind: "output-not-null", from: true, to: false }, "never null now"],
  ["nothing of null allowed", { kind: "output-nullable", from: false, to: true }, "may be null now"],
  ["what a required member is", { kind: "input-required-added", to: "String, required" }, "added (String, required)"],
])("a change is told with %s", (_, facts, text) => {
  expect(describeChange({ ...change, ...facts })).toBe(text);
});

test("a kind that there is not is a mistake of the program", () => {
  const kind: string = "input-polished";
  expect(() => describeChange({ ...change, kind: kind as "input-narrowed" })).toThrow(
    "There is no kind of change input-polished.",
  );
});

const names = ["A", "B", "C", "D", "E", "F"];

test.each([
  [0, 0, ""],
  [1, 0, "sent by A"],
  [0, 2, "read from A, B"],
  [4, 1, "sent by A, B, C, D; read from A"],
  [5, 6, "sent by A, B, C, D and 1 more; read from A, B, C, D and 2 more"],
])("a type in %i inputs and %i outputs: %j", (inputs, outputs, text) => {
  const usedBy = [
    ...names.slice(0, outputs).map((action) => ({ action, side: "output" }) as const),
    ...names.slice(0, inputs).map((action) => ({ action, side: "input" }) as const),
  ];
  expect(describeUses({ ...change, usedBy })).toBe(text);
});
