import { expect, it } from "vitest";
import type { ImmutableTagRule } from "../state/entities/namespaces.js";
import { immutableTags } from "./immutability.js";

const rule: ImmutableTagRule = {
  instanceId: "tcr-a",
  namespace: "ns",
  id: 1,
  repositoryPattern: "base/**",
  tagPattern: "v*",
  repositoryDecoration: "repoMatches",
  tagDecoration: "matches",
  isDisabled: false,
};

it.each([
  ["repoMatches", "matches", { "base/os:v1": true, "base/os:edge": false, "app:v1": false, "app:edge": false }],
  ["repoExcludes", "matches", { "base/os:v1": false, "base/os:edge": false, "app:v1": true, "app:edge": false }],
  ["repoMatches", "excludes", { "base/os:v1": false, "base/os:edge": true, "app:v1": false, "app:edge": false }],
  ["repoExcludes", "excludes", { "base/os:v1": false, "base/os:edge": false, "app:v1": false, "app:edge": true }],
])("%s and %s choose what both choose", (repositoryDecoration, tagDecoration, expected) => {
  const covers = immutableTags({ ...rule, repositoryDecoration, tagDecoration });
  const found = Object.keys(expected).map((image) => {
    const [repository = "", tag = ""] = image.split(":");
    return [image, covers(repository, tag)];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
});

it("covers nothing without a rule, or with one that is disabled", () => {
  expect(immutableTags(undefined)("base/os", "v1")).toBe(false);
  expect(immutableTags({ ...rule, isDisabled: true })("base/os", "v1")).toBe(false);
});
