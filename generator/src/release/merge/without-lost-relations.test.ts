import { expect, test } from "vitest";
import type { MemberFile } from "../../spec-files.js";
import { withoutLostRelations } from "./without-lost-relations.js";

const plain: MemberFile = { name: "A", type: "String", description: "A." };
const siblings = [plain, { ...plain, name: "B" }];

test.each<[Partial<MemberFile>, Partial<MemberFile>]>([
  [{ exclusiveWith: { B: "wins", C: "refused" } }, { exclusiveWith: { B: "wins" } }],
  [{ requiredWhen: { B: 1, C: 2 } }, { requiredWhen: { B: 1 } }],
  [{ requiredWhen: { C: 2 } }, {}],
  [{ onlyFor: { C: 2 } }, {}],
  [{ alternativeTo: ["B", "C"] }, { alternativeTo: ["B"] }],
  [{ alternativeTo: ["C"] }, {}],
  [{ defaultFrom: "B" }, { defaultFrom: "B" }],
  [{ defaultFrom: "C" }, {}],
  [{ defaultFrom: "Describe.C" }, { defaultFrom: "Describe.C" }],
  [{ unitBy: { member: "B", units: {} } }, { unitBy: { member: "B", units: {} } }],
  [{ unitBy: { member: "C", units: {} } }, {}],
  [
    { whenEmpty: "all", maxItems: 2 },
    { whenEmpty: "all", maxItems: 2 },
  ],
])("of %j it leaves %j where C is gone", (relations, left) => {
  expect(withoutLostRelations({ ...plain, ...relations }, siblings)).toStrictEqual({ ...plain, ...left });
});
