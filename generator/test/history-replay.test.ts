import { expect, test } from "vitest";
import { loadSpec } from "../src/load.js";
import { replayHistory } from "../src/release/replay-history.js";
import { realSpecDir } from "./folders.js";

const { spec } = loadSpec(realSpecDir);
if (spec === undefined) throw new Error("The spec cannot be read.");

const pairs = replayHistory(spec);

test.each(spec.history.map(({ json }) => json.date))(
  "the description of %s came after one release, at most a weekend later",
  (date) => {
    const releases = spec.releases.json.releases;
    const daysBefore = releases.map((release) => (Date.parse(date) - Date.parse(release.date)) / 86_400_000);
    expect(daysBefore.filter((days) => days >= 1 && days <= 3)).toHaveLength(1);
  },
);

test.each(pairs)("from $from to $to, the structures differ by what the releases in between say", ({ rows }) => {
  const unexplained = rows.filter(({ noted }) => !noted);
  expect(unexplained.map(({ seen }) => seen)).toEqual(unexplained.map(({ told }) => told));
});

test("the history tells everything but what notes explain", () => {
  // The manual of March 2024 lets both be null, without a word in its history.
  expect(pairs.flatMap(({ rows }) => rows.filter(({ noted }) => noted).map(({ seen }) => seen))).toEqual([
    "modified Tag.members.Key",
    "modified Tag.members.Value",
  ]);
});

test("every release of the spec stands between two states, in its order", () => {
  const numbers = spec.releases.json.releases.map(({ n }) => n);
  expect(pairs.flatMap(({ releases }) => releases)).toEqual(numbers.toReversed());
});
