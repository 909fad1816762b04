import { expect, it } from "vitest";
import { describeInstances } from "../gen/operations/instance-management.js";
import { matchIssues } from "./poll-items.js";

const waiter = {
  name: "instanceDeleted",
  poll: "DescribeInstances",
  items: "Registries",
  state: "Status",
  success: [],
  failure: [],
  absent: "success",
} as const;

it.each([
  [undefined, []],
  [{ RegistryId: "tcr-1", RegionId: 1, DeletionProtection: false }, []],
  [{ RegionId: "1" }, ["match.RegionId: number, string"]],
  [{ RegistryId: 7 }, ["match.RegistryId: string, number"]],
])("%# checks the type of each member", (match, expected) => {
  const issues = matchIssues(waiter, describeInstances, match);
  expect(issues.map(({ path, expected: type, found }) => `${path}: ${type}, ${found}`)).toEqual(expected);
});

it("names the members that there are", () => {
  const [issue] = matchIssues(waiter, describeInstances, { Registryid: "tcr-1" });
  expect(issue).toMatchObject({ path: "match.Registryid", found: "another name" });
  expect(issue?.expected).toMatch(/^one of RegistryId, RegistryName, /);
});

it("looks for the members of the answer itself where the action lists nothing", () => {
  const { items: _, ...single } = waiter;
  expect(matchIssues(single, describeInstances, { TotalCount: 1 })).toEqual([]);
  expect(matchIssues(single, describeInstances, { RegistryId: "tcr-1" })).toMatchObject([
    { path: "match.RegistryId", found: "another name" },
  ]);
});

it("knows no member of items that the answer does not have", () => {
  const elsewhere = { ...waiter, items: "Things" };
  expect(matchIssues(elsewhere, describeInstances, { RegistryId: "tcr-1" })).toEqual([
    { path: "match.RegistryId", expected: "one of ", found: "another name" },
  ]);
});
