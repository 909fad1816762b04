import { expect, test } from "vitest";
import { lintSpec } from "../src/lint/lint.js";
import { loadSpec } from "../src/load.js";
import { mergeDescription } from "../src/release/merge/merge-description.js";
import { readCliDescription } from "../src/release/read-description.js";
import { structureOfSpec } from "../src/release/structure-of-spec.js";
import { descriptionOf } from "./description-of.js";
import { realSpecDir } from "./folders.js";
import { schemas } from "./schemas.js";

test("a description of the spec that the packages are made from changes nothing in it", () => {
  const { spec } = loadSpec(realSpecDir, schemas);
  if (spec === undefined) throw new Error("The spec cannot be read.");
  const theirs = readCliDescription(descriptionOf(spec.service.json, structureOfSpec(spec)));
  const release = { n: 3, date: "2021-06-01", time: "10:00:00", isDayKnown: true };
  for (const remove of [false, true]) {
    const merged = mergeDescription(spec, theirs, { release, group: "instance", remove, words: new Map() });
    expect(merged.events).toEqual([]);
    expect(merged.spec).toEqual(spec);
  }
});

test("the next release of that description leaves every note where it leads somewhere", () => {
  const { spec } = loadSpec(realSpecDir, schemas);
  if (spec === undefined) throw new Error("The spec cannot be read.");
  const { actions, types } = structureOfSpec(spec);
  const more = { ...actions, DescribeMore: { input: [], output: [] } };
  const theirs = readCliDescription(descriptionOf(spec.service.json, { actions: more, types }));
  const n = (spec.releases.json.releases[0]?.n ?? 0) + 1;
  const release = { n, date: "2099-06-01", time: "10:00:00", isDayKnown: true };
  const group = spec.service.json.groups[0]?.name ?? "";
  const merged = mergeDescription(spec, theirs, { release, group, remove: false, words: new Map() });
  expect(merged.spec.releases.json.releases[0]?.n).toBe(n);
  expect(lintSpec(merged.spec)).toEqual([]);
});
