import { expect, test } from "vitest";
import { changedSpec, loadSmallSpec } from "../../test/small-spec.js";
import { releaseOf, snapshotOfSpec } from "./snapshot.js";

test("a snapshot of a spec knows its newest release, wherever that stands", () => {
  expect(releaseOf(snapshotOfSpec("spec", loadSmallSpec()))).toBe(2);
  const reversed = changedSpec(({ spec }) => spec.releases.json.releases.reverse());
  expect(releaseOf(snapshotOfSpec("spec", reversed))).toBe(2);
});

test("a structure alone knows of none", () => {
  expect(releaseOf({ name: "2020-05-21", structure: { actions: {}, types: {} }, spec: undefined })).toBeUndefined();
});
