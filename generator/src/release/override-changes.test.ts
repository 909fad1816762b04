import { expect, test } from "vitest";
import { changedSpec, loadSmallSpec } from "../../test/small-spec.js";
import { diffApi } from "./diff-api.js";
import { type Override, overrideChanges } from "./override-changes.js";
import { snapshotOfSpec } from "./snapshot.js";

const gone: Override = {
  kind: "output-removed",
  place: "DescribeInstances.output.InstanceSet",
  severity: "patch",
  reason: "It was always empty.",
};

function overridden(...overrides: Override[]) {
  const after = changedSpec(({ describe }) => {
    describe.output.pop();
    describe.rateLimit = 20;
  });
  const changes = diffApi(snapshotOfSpec("before", loadSmallSpec()), snapshotOfSpec("after", after));
  return overrideChanges(changes, [{ file: "overrides/3.json", json: { overrides } }]);
}

test("a judged exception gives its change another severity, with the reason", () => {
  const { changes: judged, faults } = overridden(gone);
  expect(faults).toEqual([]);
  expect(judged).toMatchObject([
    { place: gone.place, severity: "patch", reason: gone.reason },
    { place: "DescribeInstances.rateLimit", severity: "patch" },
  ]);
  expect(judged[1]).not.toHaveProperty("reason");
});

test("an exception that meets no change is a fault, with what the place does have", () => {
  const elsewhere = { ...gone, place: "DescribeInstances.output.TotalCount" };
  expect(overridden(gone, elsewhere, { ...gone, kind: "output-added" }).faults).toEqual([
    {
      file: "overrides/3.json",
      path: "overrides[1]",
      found: "output-removed at DescribeInstances.output.TotalCount",
      expected: "a change of this comparison",
    },
    {
      file: "overrides/3.json",
      path: "overrides[2]",
      found: "output-added at DescribeInstances.output.InstanceSet",
      expected: "a change of this comparison (there it has output-removed)",
    },
  ]);
});

test("an exception that states what holds anyway is a fault", () => {
  expect(overridden({ ...gone, severity: "breaking" }).faults).toMatchObject([
    { path: "overrides[0].severity", found: "breaking", expected: "another than output-removed has anyway" },
  ]);
});
