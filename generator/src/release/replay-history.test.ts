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

test("what one release brings and a later one takes away is nothing between them", () => {
  const lines = replayed(({ spec }) => {
    const [second, first] = spec.releases.json.releases;
    if (second === undefined || first === undefined) return;
    const between = { n: 2, date: "2020-12-01", time: "08:00:00", newTypes: ["Disk"] };
    spec.releases.json.releases = [{ ...second, n: 3, deletedTypes: ["Disk"] }, between, first];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2, 3): 3 as told");
});

test("what a note explains is counted apart", () => {
  const lines = replayed(({ type }) => {
    const tag = type("Tag");
    for (const member of tag.members) if (member.name === "Key") member.nullable = true;
    tag.notes = [{ kind: "disagreement", path: "members.Key.nullable", text: "An earlier description forbids it." }];
  });
  expect(lines[1]).toBe("2020-05-21 -> spec (release 2): 3 as told, 1 as noted");
});
