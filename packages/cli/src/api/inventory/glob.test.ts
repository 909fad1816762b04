import { describe, expect, it } from "vitest";
import { createGlob, faultOfGlob } from "./glob.js";

describe("a pattern", () => {
  it.each([
    ["v1", ["v1"], ["v10", "av1", "V1"]],
    ["v1.*", ["v1.", "v1.2"], ["v11", "v1x2", "v1.a/b"]],
    ["**", ["", "a", "a/b"], []],
    ["team/**", ["team/a", "team/a/b"], ["team", "other/a"]],
    ["*/web", ["a/web"], ["a/b/web", "web"]],
    ["pr-?", ["pr-1"], ["pr-", "pr-12"]],
    ["{dev,pr-*}", ["dev", "pr-7"], ["dev,pr-", "prod"]],
    ["v[0-9]", ["v3"], ["va", "v33"]],
    ["v[!0-9]", ["va"], ["v3"]],
    ["a\\*b", ["a*b"], ["axb"]],
    ["a+b(c)|d^$", ["a+b(c)|d^$"], ["aab"]],
  ])("%j names whole names", (pattern, named, others) => {
    const matches = createGlob(pattern);
    expect(named.filter((name) => !matches(name))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  it.each(["a{b", "a}b", "{a,{b}"])("%j is refused", (pattern) => {
    expect(faultOfGlob(pattern)).toBe("its brackets or braces do not match");
  });

  it("is none the worse for brackets that open nothing", () => {
    expect(faultOfGlob("a]b")).toBeUndefined();
    expect(createGlob("a[b")("a[b")).toBe(true);
  });
});
