import { describe, expect, test } from "vitest";
import type { NoteFile } from "../../spec-files.js";
import type { MemberStructure } from "../../structure.js";
import { formatMergeEvent } from "./merge-event.js";
import { type MemberTable, type MergedMember, mergeMembers } from "./merge-members.js";

function member(name: string, facts: Partial<MergedMember> = {}): MergedMember {
  return { name, type: "String", required: false, description: `The ${name}.`, ...facts };
}

const theirs = (...names: string[]): MemberStructure[] =>
  names.map((name) => ({ name, type: "String", required: false }));

function merge(members: readonly MergedMember[], from: readonly MemberStructure[], facts: Partial<MemberTable> = {}) {
  const bare = { holder: "Run", list: "input", since: 3, words: new Map() } as const;
  const table: MemberTable = { ...bare, members, notes: [], remove: false, ...facts };
  const merged = mergeMembers(table, from);
  return { ...merged, lines: merged.events.map(formatMergeEvent), names: merged.members.map(({ name }) => name) };
}

const disagreement = (path: string, text = "They differ."): NoteFile => ({ kind: "disagreement", path, text });
const inference = (path: string, text = "We think so."): NoteFile => ({ kind: "inference", path, text });

test.each<[Partial<MemberStructure>, string]>([
  [{ required: true }, "+ Run input.Size: added (Integer, required)"],
  [{ required: false }, "+ Run input.Size: added (Integer, optional)"],
  [{}, "+ Run input.Size: added (Integer)"],
])("a new member with %j is told so", (facts, line) => {
  const { lines, members } = merge([], [{ name: "Size", type: "Integer", ...facts }]);
  expect(lines).toEqual([line]);
  expect(members).toMatchObject([{ name: "Size", since: 3, curated: false }]);
});

describe("a member that is there", () => {
  test("stays as it is where nothing differs", () => {
    const id = member("Id");
    expect(merge([id], theirs("Id")).members[0]).toBe(id);
  });

  test("keeps what the description leaves open, and what it leaves open itself", () => {
    const stated = member("Id", { required: true, nullable: true });
    const { required: _, ...open } = member("Key");
    const { lines, members } = merge(
      [stated, open],
      [
        { name: "Id", type: "String" },
        { name: "Key", type: "String", required: true, nullable: true },
      ],
    );
    expect(lines).toEqual([]);
    expect(members).toEqual([stated, open]);
  });

  test.each<[string, Partial<MergedMember>, Partial<MemberStructure>, string[]]>([
    ["a default that still fits", { default: "a" }, { required: true }, ["example"]],
    ["a default that no longer fits", { default: "a" }, { type: "Integer" }, ["default"]],
    ["an example that no longer fits", { example: "a" }, { type: "Integer" }, ["example"]],
    ["neither", {}, { type: "Integer" }, []],
    ["an example, and is required now", { example: "a" }, { required: true }, []],
  ])("that has %s", (_, facts, their, todo) => {
    const { members } = merge([member("Id", facts)], [{ name: "Id", type: "String", required: false, ...their }]);
    expect(members[0]?.todo ?? []).toEqual(todo);
  });

  test("of an output needs no example", () => {
    const { members } = merge([member("Id")], [{ name: "Id", type: "String", required: true }], { list: "members" });
    expect(members).toEqual([member("Id", { required: true })]);
  });
});

test.each<[true | undefined, boolean | undefined, true | undefined, string[]]>([
  [undefined, true, true, ["~ Run output.Id.mayBeMissing: false became true"]],
  [true, false, undefined, ["~ Run output.Id.mayBeMissing: true became false"]],
  [true, true, true, []],
  [true, undefined, true, []],
  [undefined, false, undefined, []],
])(
  "an output that may be missing (%s) in an answer, and by the description (%s), may then: %s",
  (our, their, then, told) => {
    const facts = our === undefined ? {} : { mayBeMissing: our };
    const from: MemberStructure = {
      name: "Id",
      type: "String",
      ...(their === undefined ? {} : { mayBeMissing: their }),
    };
    const { members, lines } = merge([member("Id", facts)], [from], { list: "output" });
    expect(members).toStrictEqual([member("Id", then === undefined ? {} : { mayBeMissing: then })]);
    expect(lines).toEqual(told);
  },
);

describe("a note of disagreement keeps a member's", () => {
  test.each([
    ["facts", "input.Id", ["required", "type"]],
    ["one fact", "input.Id.required", ["required"]],
    ["nothing of another's", "input.Ids", []],
    ["nothing of another list's", "output.Id", []],
  ])("%s: %s", (_, path, kept) => {
    const { lines } = merge([member("Id")], [{ name: "Id", type: "Integer", required: true }], {
      notes: [disagreement(path)],
    });
    expect(lines.filter((line) => line.startsWith("=")).map((line) => line.split(" ")[3])).toEqual(
      kept.toSorted().toReversed(),
    );
  });

  test("words too, as no more has to be written", () => {
    const id = member("Id");
    expect(merge([id], [{ name: "Id", type: "Integer" }], { notes: [disagreement("input.Id")] }).members[0]).toBe(id);
  });

  test("as no other note does", () => {
    const { lines } = merge([member("Id")], [{ name: "Id", type: "Integer" }], { notes: [inference("input.Id")] });
    expect(lines).toEqual(["~ Run input.Id.type: String became Integer"]);
  });

  test("place, where the description lacks it", () => {
    const { names, lines } = merge([member("Id"), member("Key")], [], {
      notes: [disagreement("input.Id")],
      remove: true,
    });
    expect(names).toEqual(["Id"]);
    expect(lines).toEqual([
      "= Run input.Id: not in the description; kept by a note of disagreement",
      "- Run input.Key: removed",
    ]);
  });
});

test.each<[string, NoteFile, string[]]>([
  ["a note at the list that names it keeps away", disagreement("input", "They have Left, and Right."), []],
  ["a note that names another does not", disagreement("input", "They have LeftHand."), ["Left"]],
  ["nor one at another list", disagreement("output", "They have Left."), ["Left"]],
  ["nor one of another kind", inference("input", "They have Left."), ["Left"]],
])("a member that the spec lacks: %s", (_, note, names) => {
  expect(merge([], theirs("Left"), { notes: [note] }).names).toEqual(names);
});

test("a member that is there is merged whatever a note at the list says of it", () => {
  const notes = [disagreement("input", "They have Id otherwise.")];
  expect(merge([member("Id")], [{ name: "Id", type: "Integer" }], { notes }).lines).toHaveLength(1);
});

describe("what the description lacks", () => {
  const ours = ["A", "B", "C", "D"].map((name) => member(name));

  test.each([
    [
      ["A", "C", "D"],
      ["A", "B", "C", "D"],
    ],
    [
      ["B", "C", "D"],
      ["A", "B", "C", "D"],
    ],
    [
      ["D", "A"],
      ["D", "A", "B", "C"],
    ],
    [[], ["A", "B", "C", "D"]],
    [
      ["A", "X", "C", "D"],
      ["A", "B", "X", "C", "D"],
    ],
  ])("stays behind what it stood behind: of %j come %j", (names, merged) => {
    expect(merge(ours, theirs(...names)).names).toEqual(merged);
  });

  test("goes where that is asked for, and with it what referred to it", () => {
    const exclusive = member("A", { exclusiveWith: { B: "refused", C: "wins" } });
    const alone = member("C", { exclusiveWith: { B: "refused" } });
    const kept = member("D", { exclusiveWith: { A: "yields" } });
    const { members } = merge([exclusive, member("B"), alone, kept], theirs("A", "C", "D"), { remove: true });
    expect(members).toEqual([{ ...exclusive, exclusiveWith: { C: "wins" } }, member("C"), kept]);
    expect(members[1]).not.toHaveProperty("exclusiveWith");
    expect(members[2]).toEqual(kept);
  });

  test("is referred to by outputs even where it goes, which may mean an input", () => {
    const output = member("A", { alternativeTo: ["B"] });
    expect(merge([output, member("B")], theirs("A"), { list: "output", remove: true }).members).toEqual([output]);
  });

  test("is referred to as long as it stays", () => {
    const exclusive = member("A", { exclusiveWith: { B: "refused" } });
    expect(merge([exclusive, member("B")], theirs("A")).members[0]).toBe(exclusive);
  });
});

test.each([
  [["A", "B"], ["A", "B"], 0],
  [["A", "B"], ["B", "A"], 1],
  [["A", "B"], ["X", "A", "B"], 0],
])("of %j and %j the order differs %i times", (before, after, times) => {
  const { lines } = merge(
    before.map((name) => member(name)),
    theirs(...after),
  );
  expect(lines.filter((line) => line === "~ Run input: another order")).toHaveLength(times);
});
