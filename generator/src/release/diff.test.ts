import { expect, test } from "vitest";
import type { MemberStructure, Structure } from "../structure.js";
import { type Change, diffStructures } from "./diff.js";
import { formatChange } from "./format-change.js";

const id: MemberStructure = { name: "Id", type: "String", required: true };
const limit: MemberStructure = { name: "Limit", type: "Integer", required: false };
const none: Structure = { actions: {}, types: {} };

function withInput(...input: MemberStructure[]): Structure {
  return { actions: { List: { input, output: [] } }, types: {} };
}

function withOutput(...output: MemberStructure[]): Structure {
  return { actions: { List: { input: [], output } }, types: {} };
}

function withType(...members: MemberStructure[]): Structure {
  return { actions: {}, types: { Row: members } };
}

const input = { kind: "action", name: "List", side: "input" } as const;
const output = { kind: "action", name: "List", side: "output" } as const;
const row = { kind: "type", name: "Row" } as const;

test.each<[string, Structure, Structure, [Change, string][]]>([
  ["nothing", withInput(id), withInput(id), []],
  ["another order", withInput(id, limit), withInput(limit, id), []],
  ["a new action", none, withInput(id), [[{ kind: "action-added", name: "List" }, "List: action added"]]],
  ["an action less", withInput(id), none, [[{ kind: "action-removed", name: "List" }, "List: action removed"]]],
  ["a new type", none, withType(id), [[{ kind: "type-added", name: "Row" }, "Row: type added"]]],
  ["a type less", withType(id), none, [[{ kind: "type-removed", name: "Row" }, "Row: type removed"]]],
  [
    "a new input",
    withInput(id),
    withInput(id, limit),
    [[{ kind: "member-added", owner: input, member: limit }, "List input.Limit: added (Integer, optional)"]],
  ],
  [
    "an input less",
    withInput(id, limit),
    withInput(limit),
    [[{ kind: "member-removed", owner: input, member: id }, "List input.Id: removed (String, required)"]],
  ],
  [
    "a new output",
    withOutput(),
    withOutput({ name: "Total", type: "Integer" }),
    [
      [
        { kind: "member-added", owner: output, member: { name: "Total", type: "Integer" } },
        "List output.Total: added (Integer)",
      ],
    ],
  ],
  [
    "a new member of a type",
    withType(id),
    withType(id, limit),
    [[{ kind: "member-added", owner: row, member: limit }, "Row members.Limit: added (Integer, optional)"]],
  ],
  [
    "another type and need",
    withInput(id),
    withInput({ name: "Id", type: "Array of String", required: false }),
    [
      [
        { kind: "member-changed", owner: input, name: "Id", field: "type", from: "String", to: "Array of String" },
        "List input.Id.type: String became Array of String",
      ],
      [
        { kind: "member-changed", owner: input, name: "Id", field: "required", from: true, to: false },
        "List input.Id.required: true became false",
      ],
    ],
  ],
  [
    "null where it was not",
    withType({ ...id, nullable: false }),
    withType({ ...id, nullable: true }),
    [
      [
        { kind: "member-changed", owner: row, name: "Id", field: "nullable", from: false, to: true },
        "Row members.Id.nullable: false became true",
      ],
    ],
  ],
  [
    "what the other side leaves open",
    withType({ ...id, nullable: true }),
    withType({ name: "Id", type: "String" }),
    [],
  ],
  ["what one side leaves open", withType({ name: "Id", type: "String" }), withType({ ...id, nullable: true }), []],
])("%s is told as changes and as lines", (_, from, to, expected) => {
  const changes = diffStructures(from, to);
  expect(changes).toEqual(expected.map(([change]) => change));
  expect(changes.map(formatChange)).toEqual(expected.map(([, line]) => line));
});

test.each<[boolean | undefined, boolean | undefined, string[]]>([
  [false, true, ["action-deprecated"]],
  [true, false, ["action-undeprecated"]],
  [true, true, []],
  [undefined, true, []],
  [true, undefined, []],
])("an action whose deprecation was %j and is %j: %j", (before, now, kinds) => {
  const stated = (deprecated?: boolean): Structure => ({
    actions: { List: { input: [], output: [], ...(deprecated === undefined ? {} : { deprecated }) } },
    types: {},
  });
  expect(diffStructures(stated(before), stated(now)).map(({ kind }) => kind)).toEqual(kinds);
});

test("what both have is told in the order of names, whatever their own", () => {
  const of = (members: MemberStructure[]): Structure => ({
    actions: { B: { input: members, output: [] }, A: { input: members, output: [] } },
    types: { S: members, R: members },
  });
  expect(diffStructures(of([]), of([id])).map(formatChange)).toEqual([
    "A input.Id: added (String, required)",
    "B input.Id: added (String, required)",
    "R members.Id: added (String, required)",
    "S members.Id: added (String, required)",
  ]);
});

test("changes come in the order of names: actions, their members, types, their members", () => {
  const from: Structure = {
    actions: { B: { input: [], output: [] }, Old: { input: [], output: [] } },
    types: { R: [] },
  };
  const to: Structure = {
    actions: { Z: { input: [], output: [] }, B: { input: [id], output: [limit] }, A: { input: [], output: [] } },
    types: { S: [], R: [id] },
  };
  expect(diffStructures(from, to).map(formatChange)).toEqual([
    "A: action added",
    "Z: action added",
    "Old: action removed",
    "B input.Id: added (String, required)",
    "B output.Limit: added (Integer, optional)",
    "S: type added",
    "R members.Id: added (String, required)",
  ]);
});
