import { describe, expect, test } from "vitest";
import { apiEdits } from "../../test/api-edits/api-edits.js";
import { realSpecDir } from "../../test/folders.js";
import { changedSpec, loadSmallSpec, memberFile, type SpecDraft } from "../../test/small-spec.js";
import { loadSpec } from "../load.js";
import { memberVerbs, plainKinds } from "./change-kinds.js";
import { diffApi } from "./diff-api.js";
import { severities, worstSeverity } from "./severity.js";
import { type Snapshot, snapshotOfSpec } from "./snapshot.js";

const small = snapshotOfSpec("small", loadSmallSpec());
const edited = apiEdits.map((edit) => ({ ...edit, after: snapshotOfSpec("edited", changedSpec(edit.edit)) }));

function outline(from: Snapshot, to: Snapshot) {
  return diffApi(from, to).map(({ kind, place }) => `${kind} ${place}`);
}

describe("one edit is one change", () => {
  test.each(edited)("$what: $kind", ({ after, kind, place, direction, severity, packages }) => {
    expect(diffApi(small, after)).toMatchObject([{ kind, place, direction, severity, packages }]);
  });

  test.each(edited)("$what, the other way round: $back", ({ after, place, back }) => {
    expect(outline(after, small)).toEqual([`${back} ${place}`]);
  });

  test("the edits try every kind, there or back", () => {
    const tried = new Set(edited.flatMap(({ kind, back }) => [kind, back]));
    const verbs = new Set([...tried].map((kind) => kind.replace(/^(?:input|output|member)-/, "")));
    expect(Object.keys(memberVerbs).filter((verb) => !verbs.has(verb))).toEqual(["unit-changed"]);
    expect(Object.keys(plainKinds).filter((kind) => !tried.has(kind))).toEqual([
      "action-paging-items-changed",
      "action-waiter-poll-changed",
    ]);
  });
});

describe("any two edits", () => {
  const pairs = edited.flatMap((one, index) => edited.slice(index + 1).map((other) => [one, other] as const));
  const told = pairs.map(([one, other]) => {
    const spec = changedSpec((draft) => {
      one.edit(draft);
      other.edit(draft);
    });
    return { one, other, changes: diffApi(small, snapshotOfSpec("edited", spec)) };
  });
  const independent = told.filter(({ one, other }) => one.place !== other.place);

  test("are as bad together as the worse of them", () => {
    const milder = independent.filter(({ one, other, changes }) => {
      const worst = worstSeverity([one.severity, other.severity]);
      return worstSeverity(changes.map(({ severity }) => severity)) !== worst;
    });
    expect(milder.map(({ one, other }) => [one.what, other.what])).toEqual([]);
    expect(independent.length).toBeGreaterThan(1500);
  });

  test("come in the order of their places", () => {
    for (const { changes } of told) {
      const places = changes.map(({ place }) => place);
      expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });
});

describe("the states that history/ keeps", () => {
  const { spec } = loadSpec(realSpecDir);
  if (spec === undefined) throw new Error("The spec cannot be read.");
  const states: Snapshot[] = [
    ...spec.history.map(({ json }) => ({ name: json.date, structure: json, spec: undefined })),
    snapshotOfSpec("spec", spec),
  ];

  test.each(states)("$name does not differ from itself", (state) => {
    expect(diffApi(state, structuredClone(state))).toEqual([]);
  });

  test("what one lacks of another is what the other has more", () => {
    const back = { added: "removed", removed: "added" } as const;
    for (const from of states) {
      for (const to of states) {
        const whole = (a: Snapshot, b: Snapshot) => outline(a, b).filter((line) => /^(?:action|type)-/.test(line));
        const mirrored = whole(to, from).map((line) =>
          line.replace(/added|removed/, (verb) => back[verb as keyof typeof back]),
        );
        expect(whole(from, to).toSorted()).toEqual(mirrored.toSorted());
      }
    }
  });
});

test("a source of structure alone is compared by structure", () => {
  const bare: Snapshot = { ...small, spec: undefined };
  const changed = snapshotOfSpec(
    "edited",
    changedSpec(({ describe }) => {
      describe.summary = "Shows.";
      describe.output.pop();
    }),
  );
  expect(outline(bare, changed)).toEqual(["output-removed DescribeInstances.output.InstanceSet"]);
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
  const [from, to] = [before, after].map((change) => snapshotOfSpec("edited", changedSpec(change)));
  expect(from && to && diffApi(from, to)).toMatchObject([{ kind, severity: "breaking" }]);
});

function setUnit(unit: "seconds" | "hours") {
  return ({ describe }: SpecDraft) => {
    memberFile(describe.input, "Offset").unit = unit;
  };
}

test("notes, the order of members and the titles of examples are no changes", () => {
  const changed = changedSpec(({ describe }) => {
    describe.input.reverse();
    delete describe.notes;
    for (const example of describe.examples) example.title = "Another title";
  });
  expect(outline(small, snapshotOfSpec("edited", changed))).toEqual([]);
});

test("a change of a data type is told once, with the actions that use it", () => {
  const changed = changedSpec(({ type }) => {
    type("Tag").members.pop();
  });
  expect(diffApi(small, snapshotOfSpec("edited", changed))).toEqual([
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
  const changed = changedSpec(({ describe, type }) => {
    describe.input.push({ name: "Like", type: "Instance", required: false, description: "What it is like." });
    type("Instance").members.push({
      name: "Uuid",
      type: "String",
      required: true,
      nullable: false,
      description: "Id.",
    });
  });
  expect(worstSeverity(diffApi(small, snapshotOfSpec("edited", changed)).map(({ severity }) => severity))).toBe(
    "feature",
  );
});

test("severities stand in the order of what they ask", () => {
  expect(severities).toEqual(["breaking", "feature", "patch"]);
});
