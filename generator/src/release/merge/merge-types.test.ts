import { describe, expect, test } from "vitest";
import { loadSmallSpec } from "../../../test/small-spec.js";
import type { MemberFile } from "../../spec-files.js";
import type { MemberStructure, Structure } from "../../structure.js";
import { formatMergeEvent } from "./merge-event.js";
import { mergeTypes } from "./merge-types.js";

const release = { n: 3, date: "2021-06-01", time: "10:00:00", isDayKnown: true };
const disk = { name: "Disk", summary: "A disk.", release: 1, usedBy: [] };
const size: MemberFile = { name: "Size", type: "Integer", nullable: false, description: "Gigabytes." };

function merge(members: readonly MemberFile[] | undefined, theirs: Structure, { remove = false, since = 1 } = {}) {
  const json = { ...disk, release: since, members: members ?? [] };
  const spec = { ...loadSmallSpec(), types: members === undefined ? [] : [{ file: "types/Disk.json", json }] };
  const { merged, events } = mergeTypes(spec, theirs, { release, group: "instance", remove, words: new Map() });
  return { types: merged.map(({ json }) => json), lines: events.map(formatMergeEvent) };
}

const ofDisk = (...members: MemberStructure[]): Structure => ({ actions: {}, types: { Disk: members } });

describe("a type that is there", () => {
  test.each([
    [[{ ...size, required: true }], true],
    [
      [
        { ...size, required: true },
        { ...size, name: "Zone" },
      ],
      true,
    ],
    [[size], false],
  ])("with %j states of a new member whether it is required: %s", (members, isStated) => {
    const names = members.map(({ name }): MemberStructure => ({ name, type: "Integer" }));
    const { types } = merge(members, ofDisk(...names, { name: "Id", type: "String", required: true }));
    expect(types[0]?.members.at(-1)?.required).toBe(isStated ? true : undefined);
  });

  test("keeps what its members state, whatever the others do", () => {
    const { types } = merge([size], ofDisk({ name: "Size", type: "Integer", required: true }));
    expect(types[0]?.members).toEqual([size]);
    const required = { ...size, required: true };
    expect(merge([required], ofDisk({ name: "Size", type: "Integer" })).types[0]?.members).toEqual([required]);
  });

  test.each([
    [1, 3],
    [3, undefined],
  ])("since release %i has new members since %s", (since, told) => {
    const { types } = merge([size], ofDisk({ name: "Size", type: "Integer" }, { name: "Id", type: "String" }), {
      since,
    });
    expect(types[0]?.members[1]?.since).toBe(told);
  });
});

test.each([
  [false, 1, "= Disk: type not in the description; kept, as --remove was not given"],
  [true, 0, "- Disk: type removed"],
])("a type that the description lacks, removed or not: %s", (remove, count, line) => {
  const { types, lines } = merge([size], { actions: {}, types: {} }, { remove });
  expect(types).toHaveLength(count);
  expect(lines).toEqual([line]);
});

describe("a new type", () => {
  const of = (input: MemberStructure[], output: MemberStructure[], types: Structure["types"] = {}): Structure => ({
    actions: { Run: { input, output } },
    types: { Disk: [{ name: "Id", type: "String", required: true }], ...types },
  });

  test.each<[string, Structure, boolean]>([
    ["that requests use", of([{ name: "Disks", type: "Array of Disk" }], []), true],
    [
      "that requests use inside another",
      of([{ name: "Host", type: "Host" }], [], {
        Host: [
          { name: "Id", type: "String" },
          { name: "Disk", type: "Disk" },
        ],
      }),
      true,
    ],
    ["that answers use alone", of([{ name: "Name", type: "String" }], [{ name: "Disk", type: "Disk" }]), false],
    ["beside a type that is unknown", of([{ name: "Host", type: "Host" }], []), false],
  ])("%s states what is required: %s", (_, theirs, isStated) => {
    const { types, lines } = merge(undefined, theirs);
    const [first] = types.filter(({ name }) => name === "Disk");
    expect(first?.members[0]?.required).toBe(isStated ? true : undefined);
    expect(lines).toContain("+ Disk: type added to types");
  });
});
