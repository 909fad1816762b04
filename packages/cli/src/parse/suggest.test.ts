import { describe, expect, it } from "vitest";
import { commands } from "../gen/commands.js";
import { editDistance, suggest } from "./suggest.js";

const names = commands.map(({ name }) => name);

describe("suggest", () => {
  it.each([
    ["describe-image", ["describe-images"]],
    ["describe-instnaces", ["describe-instances"]],
    ["Describe-Instances", ["describe-instances"]],
    ["helm", ["download-helm-chart"]],
    ["manifests", ["describe-image-manifests"]],
    ["xy", []],
  ])("for %s offers %j", (typed, offered) => {
    expect(suggest(typed, names).slice(0, 1)).toEqual(offered);
  });

  it("offers three at most", () => {
    expect(suggest("describe", names)).toHaveLength(3);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["kitten", "sitting", 3],
  ])("from %j to %j is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
