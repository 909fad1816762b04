import { describe, expect, test } from "vitest";
import { changedSpec, loadSmallSpec, memberFile, type SpecDraft } from "../../test/small-spec.js";
import type { Structure } from "../structure.js";
import type { ApiChange } from "./api-change.js";
import { diffApi } from "./diff-api.js";
import { markRenames } from "./mark-renames.js";
import { snapshotOfSpec } from "./snapshot.js";

function hints(change: (draft: SpecDraft) => void) {
  const before = snapshotOfSpec("before", loadSmallSpec());
  return diffApi(before, snapshotOfSpec("after", changedSpec(change))).map(
    ({ kind, place, perhapsRenamed }) => `${kind} ${place} ${perhapsRenamed}`,
  );
}

test("a name that shares words with what is gone may be its new one: both sides say so", () => {
  expect(
    hints(({ inquiry }) => {
      memberFile(inquiry.input, "InstanceName").name = "Name";
      memberFile(inquiry.input, "InstanceCount").name = "NumberOfInstances";
    }),
  ).toEqual([
    "input-removed InquiryPriceRunInstances.input.InstanceCount undefined",
    "input-removed InquiryPriceRunInstances.input.InstanceName InquiryPriceRunInstances.input.Name",
    "input-added InquiryPriceRunInstances.input.Name InquiryPriceRunInstances.input.InstanceName",
    "input-added InquiryPriceRunInstances.input.NumberOfInstances undefined",
  ]);
});

test("the only one that went and the only one that came, of one type, may be one", () => {
  expect(
    hints(({ describe }) => {
      memberFile(describe.output, "TotalCount").name = "Rows";
    }),
  ).toEqual([
    "output-added DescribeInstances.output.Rows DescribeInstances.output.TotalCount",
    "output-removed DescribeInstances.output.TotalCount DescribeInstances.output.Rows",
  ]);
});

test("a member of another type is no new name", () => {
  expect(
    hints(({ describe }) => {
      const total = memberFile(describe.output, "TotalCount");
      total.name = "Total";
      total.type = "String";
    }).every((hint) => hint.endsWith("undefined")),
  ).toBe(true);
});

test("a data type with the same members and a name alike may be renamed", () => {
  const renamed = (name: string, members: number) =>
    hints(({ spec, type }) => {
      const disk = { ...type("Placement"), name, members: type("Instance").members.slice(0, members) };
      spec.types.push({ file: `types/${name}.json`, json: disk });
      spec.types = spec.types.filter(({ json }) => json.name !== "Instance");
    });
  expect(renamed("InstanceRow", 7)).toEqual(["type-removed Instance InstanceRow", "type-added InstanceRow Instance"]);
  expect(renamed("InstanceRow", 1)).toEqual(["type-removed Instance undefined", "type-added InstanceRow undefined"]);
});

test("of several names the one most alike is taken", () => {
  expect(
    hints(({ inquiry }) => {
      const old = memberFile(inquiry.input, "InstanceChargeType");
      inquiry.input.push({ ...old, name: "ChargeType" }, { ...old, name: "InstanceChargeMode" });
      inquiry.input.push({ ...old, name: "TheInstanceChargeType" });
      inquiry.input = inquiry.input.filter((member) => member !== old);
    }).find((hint) => hint.startsWith("input-removed")),
  ).toBe(
    "input-removed InquiryPriceRunInstances.input.InstanceChargeType InquiryPriceRunInstances.input.TheInstanceChargeType",
  );
});

test("an action with the same members and a name alike may be renamed", () => {
  expect(
    hints(({ terminate }) => {
      terminate.name = "EndInstances";
    }),
  ).toEqual(["action-added EndInstances undefined", "action-removed TerminateInstances undefined"]);
  expect(
    hints(({ terminate }) => {
      terminate.name = "TerminateAllInstances";
    }),
  ).toEqual([
    "action-added TerminateAllInstances TerminateInstances",
    "action-removed TerminateInstances TerminateAllInstances",
  ]);
});

const none = { actions: {}, types: {} };

/** Marks changes such as `input-removed Run.input.Id String`, and tells their pairs as `Run.input.Id → Run.input.Key`. */
function pairsOf(lines: readonly string[], from: Structure = none, to: Structure = none): string[] {
  const changes = lines.map((line): ApiChange => {
    const [kind = "", place = "", ...type] = line.split(" ");
    const told = type.length === 0 ? {} : { [kind.endsWith("-removed") ? "from" : "to"]: type.join(" ") };
    return {
      kind: kind as ApiChange["kind"],
      place,
      direction: "none",
      severity: "patch",
      packages: [],
      usedBy: [],
      ...told,
    };
  });
  return markRenames(changes, from, to).flatMap(({ kind, place, perhapsRenamed }) =>
    kind.endsWith("-removed") && perhapsRenamed !== undefined ? [`${place} → ${perhapsRenamed}`] : [],
  );
}

describe("by their words", () => {
  /** Another one is gone as well, so that nothing is the only one. */
  const areAlike = (old: string, now: string) =>
    pairsOf([
      "input-removed Run.input.Zzz String",
      `input-removed Run.input.${old} String`,
      `input-added Run.input.${now} String`,
    ]).length > 0;

  test.each([
    ["RegistryId", "IdOfRegistry"],
    ["GCJobs", "GcJobs"],
    ["JobsGC", "GcJobs"],
    ["image", "ImageId"],
    ["Image", "imageId"],
    ["Port8080", "8080Port"],
  ])("%s and %s are alike", (old, now) => {
    expect(areAlike(old, now)).toBe(true);
  });

  test.each([
    ["RegistryId", "RegistryName"],
    ["Sha256", "Sha512"],
    ["Sha256", "Sha2Sum56"],
    ["GCJobs", "GTasksC"],
    ["GCJobs", "VPCJobs"],
    ["Total", "Rows"],
  ])("%s and %s are not", (old, now) => {
    expect(areAlike(old, now)).toBe(false);
  });
});

describe("what differs in name", () => {
  test.each<[string, string[], string[]]>([
    [
      "may be one where both are alone in their list",
      ["input-removed Run.input.Total Integer", "input-added Run.input.Rows Integer"],
      ["Run.input.Total → Run.input.Rows"],
    ],
    [
      "may be one whatever goes elsewhere",
      [
        "input-removed Run.input.Total Integer",
        "input-removed Stop.input.Force Integer",
        "input-added Run.input.Rows Integer",
      ],
      ["Run.input.Total → Run.input.Rows"],
    ],
    [
      "may be one where the new one is required",
      ["input-removed Run.input.Total Integer, optional", "input-required-added Run.input.Rows Integer, required"],
      ["Run.input.Total → Run.input.Rows"],
    ],
    [
      "is not where two went",
      [
        "input-removed Run.input.Total Integer",
        "input-removed Run.input.Count Integer",
        "input-added Run.input.Rows Integer",
      ],
      [],
    ],
    [
      "is not where two came",
      [
        "input-removed Run.input.Total Integer",
        "input-added Run.input.Rows Integer",
        "input-added Run.input.Lines Integer",
      ],
      [],
    ],
    ["is not of another type", ["input-removed Run.input.Total Integer", "input-added Run.input.Rows String"], []],
    ["is not in another list", ["input-removed Run.input.Total Integer", "output-added Run.output.Rows Integer"], []],
    ["is not where no type is told", ["error-removed errors.service.Gone", "error-added errors.service.Lost"], []],
  ])("%s", (_, lines, pairs) => {
    expect(pairsOf(lines)).toEqual(pairs);
  });
});

test("one name in two lists is no new name", () => {
  expect(pairsOf(["input-removed Run.input.Zone String", "input-added Stop.input.Zone String"])).toEqual([]);
  expect(pairsOf(["input-removed Run.input.Zone String", "output-added Run.output.Zone String"])).toEqual([]);
});

test("what tells no type is known by its words", () => {
  expect(pairsOf(["error-removed errors.service.ZoneGone", "error-added errors.service.GoneZone"])).toEqual([
    "errors.service.ZoneGone → errors.service.GoneZone",
  ]);
});

test("actions and types whose members nothing tells are known by their words", () => {
  expect(pairsOf(["action-removed RunJob", "action-added JobRun"])).toEqual(["RunJob → JobRun"]);
  expect(pairsOf(["type-removed RunJob", "type-added JobRun"])).toEqual(["RunJob → JobRun"]);
});

test("an action is no new name of a data type", () => {
  expect(pairsOf(["type-removed RunJob", "action-added JobRun"])).toEqual([]);
});

test("one new name belongs to one that went", () => {
  const lines = ["input-removed Run.input.ZoneId String", "input-removed Run.input.IdZone String"];
  expect(pairsOf([...lines, "input-added Run.input.ZoneIds String", "input-added Run.input.TheZoneId String"])).toEqual(
    ["Run.input.ZoneId → Run.input.TheZoneId"],
  );
});

describe("actions and types of like names", () => {
  const members = (...names: string[]) => names.map((name) => ({ name, type: "String" }));

  test.each<[number, string[], string[]]>([
    [1, ["A", "B"], ["A", "C"]],
    [1, ["A", "B"], ["B"]],
    [1, [], []],
    [0, ["A", "B", "C"], ["A", "D", "E"]],
    [0, ["A"], ["B"]],
    [0, ["A", "B", "C"], ["A"]],
    [0, ["A"], ["A", "B", "C"]],
  ])("are %i pairs where %j became %j", (pairs, before, after) => {
    const ofActions = (name: string, names: string[]) => ({
      actions: { [name]: { input: members(...names), output: [] } },
      types: {},
    });
    const ofTypes = (name: string, names: string[]) => ({ actions: {}, types: { [name]: members(...names) } });
    expect(
      pairsOf(
        ["action-removed RunJob", "action-added JobRun"],
        ofActions("RunJob", before),
        ofActions("JobRun", after),
      ),
    ).toHaveLength(pairs);
    expect(
      pairsOf(["type-removed RunJob", "type-added JobRun"], ofTypes("RunJob", before), ofTypes("JobRun", after)),
    ).toHaveLength(pairs);
  });
});
