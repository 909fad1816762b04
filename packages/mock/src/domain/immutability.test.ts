import { expect, it } from "vitest";
import type { ImageTag } from "../state/entities/images.js";
import type { ImmutableTagRule } from "../state/entities/namespaces.js";
import { createStore } from "../state/store.js";
import { assertMutable, immutableTags } from "./immutability.js";

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

it("matches nothing with a pattern that is not well formed, as a snapshot may hold one", () => {
  expect(immutableTags({ ...rule, tagPattern: "[" })("base/os", "v1")).toBe(false);
  expect(immutableTags({ ...rule, repositoryPattern: "{" })("base/os", "v1")).toBe(false);
  expect(immutableTags({ ...rule, tagPattern: "[", tagDecoration: "excludes" })("base/os", "v1")).toBe(true);
});

it("refuses tags of which one is immutable, and names it", () => {
  const store = createStore();
  store.immutableTagRules.put(rule);
  const tag = (name: string, namespace = "ns"): ImageTag => {
    const image = { digest: "sha256:1", mediaType: "", size: 0, id: 1, pushedAtMs: 0 };
    return { instanceId: "tcr-a", namespace, repository: "base/os", name, ...image };
  };
  expect(() => assertMutable(store, [tag("edge"), tag("v1"), tag("v2")])).toThrow(
    expect.objectContaining({ reason: "immutable", message: expect.stringContaining("'ns/base/os:v1'") }),
  );
  for (const tags of [[], [tag("edge")], [tag("v1", "other")]]) expect(() => assertMutable(store, tags)).not.toThrow();
});
