import { describe, expect, test } from "vitest";
import { changedSpec } from "../../../test/small-spec.js";
import type { ActionFile, NoteFile } from "../../spec-files.js";
import { notesThatLead, renewNotes, withNotes } from "./notes.js";

type Input = Record<string, unknown>;

/** TerminateInstances with these examples and notes; `without` takes the input out of its table. */
function stateOf(inputs: readonly Input[], notes: readonly NoteFile[], without: readonly string[] = []) {
  const { actions } = changedSpec(({ terminate }) => {
    terminate.examples = inputs.map((input) => ({ title: "One", encoding: "json", input, output: {} }));
    terminate.input = terminate.input.filter(({ name }) => !without.includes(name));
  });
  const json = actions.find((action) => action.json.name === "TerminateInstances")?.json;
  if (json === undefined) throw new Error("The small spec has no TerminateInstances.");
  const action: ActionFile = { ...json, notes };
  return { action, types: new Map() };
}

const departure = (path: string): NoteFile => ({ kind: "departure", path, text: "So it stands there." });
const ids = { InstanceIds: ["ins-r8hr2upy"] };

function renewed(inputs: readonly Input[], notes: readonly NoteFile[] = []) {
  return renewNotes(stateOf(inputs, notes), stateOf(inputs, notes, ["InstanceIds"]), 3);
}

test("a place where an example is older than the tables gets a note", () => {
  expect(renewed([ids])).toEqual([
    {
      kind: "departure",
      path: "examples[0].input.InstanceIds",
      text: "The example is older than release 3: InstanceIds.",
    },
  ]);
});

test("each example has its own, also the eleventh", () => {
  const paths = renewed(Array.from({ length: 11 }, () => ids)).map(({ path }) => path);
  expect(paths).toHaveLength(11);
  expect(paths.at(-1)).toBe("examples[10].input.InstanceIds");
});

test("a place that has its note already gets no other", () => {
  const note = departure("examples[0].input.InstanceIds");
  expect(renewed([ids], [note])).toEqual([note]);
});

describe("rows that depart alike", () => {
  const rows = (length: number) => [{ InstanceIds: Array.from({ length }, (_, index) => `x${index}`) }];
  const before = (length: number, notes: readonly NoteFile[]) => {
    const { action, types } = stateOf(rows(length), notes);
    const input = action.input.map((member) => ({
      name: member.name,
      type: member.type,
      description: "Ids.",
      required: true,
    }));
    return { action: { ...action, input }, types };
  };
  const renewedRows = (length: number, notes: readonly NoteFile[] = []) => {
    const old = before(length, notes);
    const input = old.action.input.map((member) => ({ ...member, pattern: "ins-[0-9a-z]{8}" }));
    return renewNotes(old, { ...old, action: { ...old.action, input } }, 3);
  };

  test.each([1, 2, 12])("are explained by one note: %i of them", (length) => {
    const [note, ...more] = renewedRows(length);
    expect(note?.path).toBe("examples[0].input.InstanceIds[]");
    expect(note?.text).toBe('The example is older than release 3: "x0".');
    expect(more).toEqual([]);
  });

  test("have no other note where one explains them all", () => {
    const all = departure("examples[0].input.InstanceIds[]");
    expect(renewedRows(12, [all])).toEqual([all]);
  });

  test("have notes of their own where one of them has", () => {
    const own = departure("examples[0].input.InstanceIds[1]");
    expect(renewedRows(3, [own]).map(({ path }) => path)).toEqual([
      "examples[0].input.InstanceIds[1]",
      "examples[0].input.InstanceIds[0]",
      "examples[0].input.InstanceIds[2]",
    ]);
  });
});

test("a note goes with its own departure, whatever departs besides and others say of the place", () => {
  const inputs = [{ ...ids, Other: 1 }];
  const place = "examples[0].input.InstanceIds";
  const kept: NoteFile[] = [
    departure("examples[0].input.Other"),
    { kind: "inference", path: place, text: "We think so." },
  ];
  const notes = [departure(place), ...kept];
  expect(renewNotes(stateOf(inputs, notes, ["InstanceIds"]), stateOf(inputs, notes), 3)).toEqual(kept);
});

test("a note of another kind explains no departure", () => {
  const note: NoteFile = { kind: "inference", path: "examples[0].input.InstanceIds", text: "We think so." };
  expect(renewed([ids], [note]).map(({ kind }) => kind)).toEqual(["inference", "departure"]);
});

test("what was found is told in two hundred characters", () => {
  const text = (length: number) => {
    const name = "N".repeat(length);
    return renewed([{ ...ids, [name]: 1 }], [departure(`examples[0].input.InstanceIds`)]).at(-1)?.text;
  };
  expect(text(200)).toBe(`The example is older than release 3: ${"N".repeat(200)}.`);
  expect(text(201)).toBe(`The example is older than release 3: ${"N".repeat(197)}....`);
});

describe("notes of other kinds", () => {
  const inference = (path: string): NoteFile => ({ kind: "inference", path, text: "We think so." });
  const file = (notes: readonly NoteFile[], more: object = {}) => ({ notes, ...more });

  test.each<[string, NoteFile, object, object, number]>([
    ["stay where their place stays", inference("rate"), { rate: 1 }, { rate: 2 }, 1],
    ["go with their place", inference("rate"), { rate: 1 }, {}, 0],
    ["stay where they never had a place", inference("rate"), {}, {}, 1],
    ["that tell of a departure stay", departure("rate"), { rate: 1 }, {}, 1],
  ])("%s", (_, note, before, after, count) => {
    expect(notesThatLead(file([note], before), file([note], after))).toHaveLength(count);
  });

  test("are none where a file has none", () => {
    expect(notesThatLead({}, {})).toEqual([]);
  });
});

test("a file without notes has no such key", () => {
  const plain: { readonly rate: number; readonly notes?: readonly NoteFile[] } = { rate: 1 };
  const noted = withNotes(plain, [departure("rate")]);
  expect(noted).toEqual({ rate: 1, notes: [departure("rate")] });
  expect(Object.keys(withNotes(noted, []))).toEqual(["rate"]);
});
