import { expect, test } from "vitest";
import type { MemberFile } from "../spec-files.js";
import { buildMember } from "./build.js";
import { describeLimits, describeValues } from "./describe.js";

const plain: MemberFile = { name: "X", type: "String", description: "X." };

test.each<[Partial<MemberFile>, string[]]>([
  [{}, []],
  [{ default: "on" }, ["Default: `on`."]],
  [{ default: ["a"] }, ['Default: `["a"]`.']],
  [{ default: false }, ["Default: `false`."]],
  [{ minimum: 1 }, ["At least 1."]],
  [{ maximum: 100 }, ["At most 100."]],
  [{ maximum: 100, overMaximum: "refused" }, ["At most 100; a larger value is refused."]],
  [{ minimum: 1, maximum: 100, overMaximum: "lowered" }, ["From 1 to 100; a larger value is lowered."]],
  [{ minLength: 2 }, ["At least 2 characters."]],
  [{ maxLength: 9 }, ["At most 9 characters."]],
  [{ minLength: 2, maxLength: 9 }, ["From 2 to 9 characters."]],
  [{ maxItems: 5 }, ["At most 5 items."]],
  [{ pattern: "[a-z]+" }, ["Pattern: `[a-z]+`."]],
  [{ unit: "seconds" }, ["Unit: seconds."]],
  [{ format: "cidr" }, ["Format: an IP address or a range such as 10.0.0.0/24."]],
  [{ nullable: true }, ["May be null."]],
  [{ sensitive: true }, ["Sensitive: keep it out of logs."]],
  [{ exclusiveWith: { Y: "refused", Z: "refused" } }, ["Not together with `Y`, `Z`."]],
  [{ exclusiveWith: { X: "yields", Y: "wins" } }, ["Ignored beside `Y`.", "Counts before `X`."]],
  [{ partial: [] }, ["A part is enough."]],
  [{ partial: ["Id", "Name"] }, ["A part is enough, if it has `Id`, `Name`."]],
  [{ requiredWhen: { A: 1 } }, ["Required when `A` is `1`."]],
  [{ onlyFor: { A: 1, B: "b" } }, ["Only when `A` is `1` and `B` is `b`."]],
  [{ requiredWhen: { A: false }, onlyFor: { A: false } }, ["Required when `A` is `false`, and ignored otherwise."]],
  [{ requiredWhen: { A: "`{{ x }}`" } }, ["Required when `A` is `` `{{ x }}` ``."]],
  [{ alternativeTo: ["Y"] }, ["Required unless `Y` is there."]],
  [{ alternativeTo: ["Y", "Z", "A"] }, ["Required unless `Y`, `Z` or `A` is there."]],
  [{ defaultFrom: "Y" }, ["Default: that of `Y`."]],
  [{ defaultFrom: "Describe.Rows.Id" }, ["Default: `Rows.Id` as Describe answers it."]],
  [{ whenEmpty: "all" }, ["Empty: all."]],
  [{ whenEmpty: "default" }, ["Empty: the same as left out."]],
  [
    { unitBy: { member: "Y", units: { a: "items", b: "days" } } },
    ["Unit: items where `Y` is `a`, days where it is `b`."],
  ],
  [{ region: "number" }, ["Number of a region."]],
  [{ region: "name" }, ["Name of a region."]],
  [{ refersTo: "Describe.Rows.Id" }, ["One of `Rows.Id` as Describe answers it."]],
  [
    { maxItems: 5, breachCode: "LimitExceeded" },
    [
      "At most 5 items.",
      "A value that is not allowed is answered with `LimitExceeded`, where the action documents that code.",
    ],
  ],
  [{ since: 11 }, ["Since release 11 of the API."]],
  [{ since: 2, default: 0, nullable: true }, ["Default: `0`.", "May be null.", "Since release 2 of the API."]],
])("%j reads %j", (limits, sentences) => {
  expect(describeLimits(buildMember({ ...plain, ...limits }))).toEqual(sentences);
});

test("each documented value has a line, with its meaning where it has one", () => {
  const values = [{ value: "basic", meaning: "Small." }, { value: 2 }, { value: true, meaning: "Yes." }];
  expect(describeValues(buildMember({ ...plain, values }))).toEqual(["`basic`: Small.", "`2`", "`true`: Yes."]);
});
