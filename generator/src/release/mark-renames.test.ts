import { expect, test } from "vitest";
import { changedSpec, loadSmallSpec, memberFile, type SpecDraft } from "../../test/small-spec.js";
import { diffApi } from "./diff-api.js";
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
