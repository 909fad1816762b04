import { describe, expect, test } from "vitest";
import { apiEdits } from "../../test/api-edits/api-edits.js";
import { changedSpec, loadSmallSpec, memberFile, type SpecDraft } from "../../test/small-spec.js";
import type { Structure } from "../structure.js";
import { memberVerbs, plainKinds } from "./change-kinds.js";
import { diffApi } from "./diff-api.js";
import { worstSeverity } from "./severity.js";
import { type Snapshot, snapshotOfSpec } from "./snapshot.js";

const small = () => snapshotOfSpec("small", loadSmallSpec());
const edited = (edit: (draft: SpecDraft) => void) => snapshotOfSpec("edited", changedSpec(edit));

function outline(from: Snapshot, to: Snapshot) {
  return diffApi(from, to).map(({ kind, place }) => `${kind} ${place}`);
}

describe("one edit is one change", () => {
  test.each(apiEdits)("$what: $kind", ({ edit, kind, place, direction, severity, packages }) => {
    expect(diffApi(small(), edited(edit))).toMatchObject([{ kind, place, direction, severity, packages }]);
  });

  test.each(apiEdits)("$what, the other way round: $back", ({ edit, place, back }) => {
    expect(outline(edited(edit), small())).toEqual([`${back} ${place}`]);
  });

  test("the edits try every kind, there or back", () => {
    const tried = new Set(apiEdits.flatMap(({ kind, back }) => [kind, back]));
    const verbs = new Set([...tried].map((kind) => kind.replace(/^(?:input|output|member)-/, "")));
    expect(Object.keys(memberVerbs).filter((verb) => !verbs.has(verb))).toEqual(["unit-changed"]);
    expect(Object.keys(plainKinds).filter((kind) => !tried.has(kind))).toEqual([
      "action-successors-changed",
      "action-paging-items-changed",
      "action-waiter-poll-changed",
    ]);
  });
});

test("other successors of an action that both states have no more are told", () => {
  const without = (successors?: Record<string, string[]>) =>
    edited(({ spec }) => {
      Object.assign(spec.releases.json.releases[0] ?? {}, { deletedActions: ["RunInstances"], successors });
    });
  const change = diffApi(without(), without({ RunInstances: ["TerminateInstances"] }));
  expect(change).toMatchObject([
    {
      kind: "action-successors-changed",
      place: "RunInstances.successors",
      from: "",
      to: "TerminateInstances",
      severity: "patch",
    },
  ]);
  expect(diffApi(small(), without({ RunInstances: ["TerminateInstances"] }))).toEqual([]);
  expect(diffApi(without({}), without({}))).toEqual([]);
});

test("of an action that stays deprecated only other words are told", () => {
  const deprecated = (words: string) =>
    edited(({ describe }) => {
      describe.deprecated = words;
    });
  const before = deprecated("Call ListInstances.");
  expect(diffApi(before, deprecated("Call GetInstances."))).toMatchObject([
    {
      kind: "action-words-changed",
      place: "DescribeInstances.deprecated",
      from: "Call ListInstances.",
      to: "Call GetInstances.",
    },
  ]);
  expect(diffApi(before, before)).toEqual([]);
});

test("a source of structure alone is compared by structure", () => {
  const bare: Snapshot = { ...small(), spec: undefined };
  const changed = edited(({ describe }) => {
    describe.summary = "Shows.";
    describe.output.pop();
  });
  expect(outline(bare, changed)).toEqual(["output-removed DescribeInstances.output.InstanceSet"]);
  expect(outline(changed, bare)).toEqual(["output-added DescribeInstances.output.InstanceSet"]);
});

test.each<[string, string, (draft: SpecDraft) => void, (draft: SpecDraft) => void]>([
  ["a number of another unit", "input-unit-changed", setUnit("seconds"), setUnit("hours")],
  [
    "pages of another list",
    "action-paging-items-changed",
    () => {},
    ({ describe }) => {
      if (describe.paging?.style === "offset") describe.paging.items = "TotalCount";
    },
  ],
  [
    "a waiter that polls another action",
    "action-waiter-poll-changed",
    () => {},
    ({ terminate }) => {
      for (const waiter of Array.isArray(terminate.waiters) ? terminate.waiters : [])
        waiter.poll = "InquiryPriceRunInstances";
    },
  ],
])("%s is breaking: %s", (_, kind, before, after) => {
  expect(diffApi(edited(before), edited(after))).toMatchObject([{ kind, severity: "breaking" }]);
});

function setUnit(unit: "seconds" | "hours") {
  return ({ describe }: SpecDraft) => {
    memberFile(describe.input, "Offset").unit = unit;
  };
}

test("notes, the order of members and the titles of examples are no changes", () => {
  const changed = edited(({ describe }) => {
    describe.input.reverse();
    delete describe.notes;
    for (const example of describe.examples) example.title = "Another title";
  });
  expect(outline(small(), changed)).toEqual([]);
});

test("changes of one place come in the order of their kinds", () => {
  const changed = edited(({ describe }) => {
    Object.assign(memberFile(describe.input, "Filters"), { type: "Filter", required: true });
  });
  expect(outline(small(), changed)).toEqual([
    "input-required DescribeInstances.input.Filters",
    "input-type-changed DescribeInstances.input.Filters",
  ]);
  const bare = (structure: Structure): Snapshot => ({ name: "bare", structure, spec: undefined });
  const both = bare({ actions: { Tag: { input: [], output: [] } }, types: { Tag: [] } });
  expect(outline(bare({ actions: {}, types: {} }), both)).toEqual(["action-added Tag", "type-added Tag"]);
});

test("a change has what there is to tell and nothing else", () => {
  const changed = edited(({ describe }) => {
    describe.rateLimit = 20;
    describe.errors.pop();
    describe.output.pop();
  });
  const rest = { packages: ["client", "cli", "mock"], usedBy: [] };
  expect(diffApi(small(), changed)).toStrictEqual([
    {
      kind: "action-error-removed",
      place: "DescribeInstances.errors.InvalidInstanceId.NotFound",
      direction: "none",
      severity: "patch",
      ...rest,
    },
    {
      kind: "output-removed",
      place: "DescribeInstances.output.InstanceSet",
      direction: "output",
      severity: "breaking",
      milder: { cli: "patch", mock: "patch" },
      ...rest,
      from: "Array of Instance",
    },
    {
      kind: "action-frequency-changed",
      place: "DescribeInstances.rateLimit",
      direction: "none",
      severity: "patch",
      ...rest,
      from: 40,
      to: 20,
    },
  ]);
});

test("a data type that nothing uses is judged as if it were sent and read", () => {
  const withDisk = (maximum: number) =>
    edited(({ spec, type }) => {
      const size = { name: "Size", type: "Integer", nullable: false, description: "Gigabytes.", maximum };
      spec.types.push({ file: "types/Disk.json", json: { ...type("Tag"), name: "Disk", usedBy: [], members: [size] } });
    });
  expect(diffApi(withDisk(5), withDisk(4))).toStrictEqual([
    {
      kind: "member-narrowed",
      place: "Disk.members.Size.maximum",
      direction: "none",
      severity: "breaking",
      packages: ["client", "cli", "mock"],
      usedBy: [],
      from: 5,
      to: 4,
    },
  ]);
});

test("the actions that use a data type stand in the order of their names", () => {
  const changed = edited(({ spec, type }) => {
    spec.actions.reverse();
    type("Tag").members.pop();
  });
  const reversed = edited(({ spec }) => spec.actions.reverse());
  expect(diffApi(reversed, changed)[0]?.usedBy.map(({ action }) => action)).toEqual([
    "DescribeInstances",
    "InquiryPriceRunInstances",
  ]);
});

test("a change of a data type is told once, with the actions that use it", () => {
  const changed = edited(({ type }) => {
    type("Tag").members.pop();
  });
  expect(diffApi(small(), changed)).toEqual([
    {
      kind: "member-removed",
      place: "Tag.members.Value",
      direction: "both",
      severity: "breaking",
      packages: ["client", "cli", "mock"],
      usedBy: [
        { action: "DescribeInstances", side: "output" },
        { action: "InquiryPriceRunInstances", side: "input" },
      ],
      from: "String, required",
    },
  ]);
});

test("a data type is judged by the programs of the old state, not by those to come", () => {
  const changed = edited(({ describe, type }) => {
    describe.input.push({ name: "Like", type: "Instance", required: false, description: "What it is like." });
    type("Instance").members.push({
      name: "Uuid",
      type: "String",
      required: true,
      nullable: false,
      description: "Id.",
    });
  });
  expect(worstSeverity(diffApi(small(), changed).map(({ severity }) => severity))).toBe("feature");
});
