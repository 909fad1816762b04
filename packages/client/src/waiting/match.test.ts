import { expect, it } from "vitest";
import { describeInstances } from "../gen/operations/instance-management.js";
import { matchIssues } from "./match.js";

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
