import { expect, test } from "vitest";
import { changedSpec, loadSmallSpec, type SpecDraft } from "../../test/small-spec.js";
import { printReplay } from "./print-replay.js";
import { isReplayed, replayHistory } from "./replay-history.js";

function replayed(change: (draft: SpecDraft) => void) {
  return printReplay(replayHistory(changedSpec(change)));
}

test("the small spec's history tells what its structures show", () => {
  const pairs = replayHistory(loadSmallSpec());
  expect(pairs.every(isReplayed)).toBe(true);
  expect(printReplay(pairs)).toEqual([
    "nothing -> 2020-05-21 (release 1): 9 as told",
    "2020-05-21 -> spec (release 2): 3 as told",
  ]);
});

test("a difference is shown side by side", () => {
  const lines = replayed(({ spec, describe }) => {
    const [release] = spec.releases.json.releases;
    if (release !== undefined) release.newTypes = ["Disk"];
    describe.output = describe.output.filter(({ name }) => name !== "TotalCount");
  });
  expect(lines.slice(1)).toEqual([
    "2020-05-21 -> spec (release 2): differs",
    "  seen in the structures                      | told by the releases",
    "  deleted DescribeInstances.output.TotalCount | -",
    "  -                                           | new Disk",
  ]);
});

test("a release of the day of a description is told by neither pair", () => {
  const releasesOf = (date: string) =>
    replayHistory(
      changedSpec(({ spec }) => {
        const [release] = spec.releases.json.releases;
        if (release !== undefined) release.date = date;
      }),
    ).map(({ releases }) => releases);
  expect(releasesOf("2020-05-22")).toEqual([[1], [2]]);
  expect(releasesOf("2020-05-21")).toEqual([[1], []]);
  expect(releasesOf("2020-05-20")).toEqual([[1, 2], []]);
  expect(releasesOf("9999-12-31")).toEqual([[1], []]);
});

test("a pair without a release says so", () => {
  const lines = replayed(({ spec }) => {
    spec.releases.json.releases = spec.releases.json.releases.slice(1);
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (no release): differs");
});

test("of what a release brings or takes away as a whole, members are not told apart", () => {
  const lines = replayed(({ spec }) => {
    const [second, first] = spec.releases.json.releases;
    if (second === undefined || first === undefined) return;
    const more = {
      modifiedActions: { TerminateInstances: { modifiedInputs: ["InstanceIds"] }, ...second.modifiedActions },
      modifiedTypes: { Disk: { modifiedMembers: ["Size"] }, ...second.modifiedTypes },
    };
    Object.assign(spec.history[0]?.json.types ?? {}, { Disk: [] });
    spec.releases.json.releases = [
      { ...second, ...more, deletedTypes: ["Disk"] },
      { ...first, newTypes: [...(first.newTypes ?? []), "Disk"] },
    ];
  });
  expect(lines).toEqual(["nothing -> 2020-05-21 (release 1): 10 as told", "2020-05-21 -> spec (release 2): 4 as told"]);
});

test("notes explain what the spec has otherwise, not what the descriptions have among themselves", () => {
  const lines = replayed(({ spec, type }) => {
    const [only] = spec.history;
    if (only !== undefined) {
      const row = { name: "Key", type: "String", required: true, nullable: true };
      const older = { ...only.json, date: "2020-05-20", types: { ...only.json.types, Tag: [row] } };
      spec.history = [{ file: "history/2020-05-20.json", json: older }, only];
    }
    type("Tag").notes = [{ kind: "disagreement", path: "members.Key.nullable", text: "It may be null." }];
  });
  expect(lines.some((line) => line.includes("modified Tag.members.Key") && line.endsWith("| -"))).toBe(true);
});

test("a note of another kind explains no difference", () => {
  const lines = replayed(({ type }) => {
    const tag = type("Tag");
    for (const member of tag.members) if (member.name === "Key") member.nullable = true;
    tag.notes = [{ kind: "inference", path: "members.Key.nullable", text: "We think so." }];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2): differs");
});

test("what one release brings and a later one takes away is nothing between them", () => {
  const lines = replayed(({ spec }) => {
    const [second, first] = spec.releases.json.releases;
    if (second === undefined || first === undefined) return;
    const between = { n: 2, date: "2020-12-01", time: "08:00:00", newTypes: ["Disk"] };
    spec.releases.json.releases = [{ ...second, n: 3, deletedTypes: ["Disk"] }, between, first];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2, 3): 3 as told");
});

test("what one release brings and a later one changes is new between them", () => {
  const lines = replayed(({ spec }) => {
    const [second, first] = spec.releases.json.releases;
    if (second === undefined || first === undefined) return;
    const modifiedActions = { InquiryPriceRunInstances: { modifiedInputs: ["ClientToken"] } };
    const third = { n: 3, date: "2021-04-01", time: "08:00:00", modifiedActions };
    spec.releases.json.releases = [third, second, first];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2, 3): 3 as told");
});

test("what one release changes and a later one takes away is gone between them", () => {
  const lines = replayed(({ spec, describe }) => {
    const [second, first] = spec.releases.json.releases;
    if (second === undefined || first === undefined) return;
    const between = { n: 2, date: "2020-12-01", time: "08:00:00" };
    const listed = (list: string) => ({ DescribeInstances: { [list]: ["TotalCount"] } });
    describe.output = describe.output.filter(({ name }) => name !== "TotalCount");
    spec.releases.json.releases = [
      { ...second, n: 3, modifiedActions: { ...second.modifiedActions, ...listed("deletedOutputs") } },
      { ...between, modifiedActions: listed("modifiedOutputs") },
      first,
    ];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2, 3): 4 as told");
});

test("what a note explains is counted apart", () => {
  const lines = replayed(({ type }) => {
    const tag = type("Tag");
    for (const member of tag.members) if (member.name === "Key") member.nullable = true;
    tag.notes = [{ kind: "disagreement", path: "members.Key.nullable", text: "An earlier description forbids it." }];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2): 3 as told, 1 as noted");
});
