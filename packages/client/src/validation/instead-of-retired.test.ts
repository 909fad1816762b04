import { expect, it } from "vitest";
import { insteadOfRetired } from "./instead-of-retired.js";

it.each([
  ["DescribeInstanceAll", "DescribeInstances, since release 10 of the API withdrew this one"],
  [
    "ModifyCustomAccount",
    "ModifyServiceAccount or ModifyServiceAccountPassword, since release 12 of the API withdrew this one",
  ],
  ["DescribeInstances", undefined],
  ["constructor", undefined],
])("in place of %s it expects %s", (action, expected) => {
  expect(insteadOfRetired(action)).toBe(expected);
});

it("names no successor where none is known", () => {
  const retired = [{ name: "Gone", release: 3, successors: [] }];
  expect(insteadOfRetired("Gone", retired)).toBe("another action, since release 3 of the API withdrew this one");
});
