import { describe, expect, it } from "vitest";
import { compileGlob, isGlob, matchesGlob } from "./glob.js";

describe.each([
  ["nginx", ["nginx"], ["nginx2", "ngin", "", "a/nginx"]],
  ["*", ["nginx", "v1.0", ""], ["a/b", "/"]],
  ["v*", ["v", "v1", "v1.2-rc"], ["1", "av", "v1/2"]],
  ["*-rc", ["1-rc", "-rc", "rc-rc"], ["1-rc2", "a/1-rc"]],
  ["v1.*.0", ["v1.2.0", "v1..0"], ["v1.0", "v1.2.1"]],
  ["a*b*c", ["abc", "aXbYc", "abbcc"], ["acb", "ab"]],
  ["?", ["a", "☺", "𝒳"], ["", "ab", "/"]],
  ["v?.?", ["v1.2"], ["v1.", "v1.22", "v/.2"]],
  ["**", ["", "a", "a/b", "a/b/c"], []],
  ["**/nginx", ["nginx", "a/nginx", "a/b/nginx"], ["xnginx", "a/xnginx", "nginx/a"]],
  ["team/**", ["team/a", "team/a/b", "team/"], ["team", "teams/a", "x/team/a"]],
  ["a/**/z", ["a/z", "a/b/z", "a/b/c/z"], ["az", "a/bz", "a/b/zz"]],
  ["**/a/**", ["a/b", "x/a/y", "x/y/a/"], ["a", "ba/c"]],
  ["a**", ["a", "abc"], ["a/b", "ba"]],
  ["**a", ["a", "bba"], ["b/a", "ab"]],
  ["a/***", ["a/b"], ["a/b/c"]],
  ["*/*", ["a/b", "/"], ["a", "a/b/c"]],
  ["{latest,v*}", ["latest", "v2"], ["late", "xv"]],
  ["v{1,2}.{0,1}", ["v1.0", "v2.1"], ["v3.0", "v1.2", "v{1,2}.0"]],
  ["{a,b{c,d}}", ["a", "bc", "bd"], ["b", "ad", "c"]],
  ["{a,}b", ["ab", "b"], ["a"]],
  ["{team/*,**/base}", ["team/x", "base", "a/b/base"], ["team", "team/x/y"]],
  ["a,b", ["a,b"], ["a", "b"]],
  ["a,**", ["a,", "a,b"], ["a,b/c"]],
  ["**,a", [",a", "b,a"], ["b/c,a"]],
  ["\\{**", ["{", "{a"], ["{a/b"]],
  ["**}", ["}", "a}"], ["a/b}"]],
  ["{**}", ["", "a/b"], []],
  ["{x,**}", ["x", "a/b"], []],
  ["{**,x}z", ["z", "a/bz", "xz"], ["a/b"]],
  ["{a,b**}", ["a", "b", "bc"], ["b/c", "bc/d"]],
  ["{**x}", ["x", "ax"], ["a/x"]],
  ["{a**,b}", ["a", "ac", "b"], ["a/c", "bc"]],
  ["a/**b", ["a/b", "a/xb"], ["a/x/b"]],
  ["[abc]1", ["a1", "c1"], ["d1", "1", "ab1"]],
  ["[a-f0-9]", ["a", "d", "f", "0", "7", "9"], ["g", "-", "`", "/", ":"]],
  ["[^a-f]", ["g", "0", "^", "["], ["a", "/", ""]],
  ["[!0-9]*", ["v1"], ["1v", ""]],
  ["[\\]\\-]", ["]", "-"], ["\\", "a"]],
  ["\\*", ["*"], ["a", "\\*"]],
  ["\\{a,b\\}", ["{a,b}"], ["a"]],
  ["a/\\**", ["a/*", "a/*b"], ["a/b", "a/b/c"]],
] as const)("%s", (pattern, matching, others) => {
  it.each([...matching])("matches %j", (text) => {
    expect(matchesGlob(pattern, text)).toBe(true);
  });
  it.each([...others])("does not match %j", (text) => {
    expect(matchesGlob(pattern, text)).toBe(false);
  });
});

it.each([
  "[",
  "[]",
  "[]a]",
  "[a",
  "[a-",
  "[-a]",
  "[a-b-c]",
  "[^",
  "{a",
  "{a,b",
  "{{a}",
  "\\",
  "a\\",
  "[\\",
  "a".repeat(1025),
])("knows that %j is not well formed, and matches nothing with it", (pattern) => {
  expect(isGlob(pattern)).toBe(false);
  expect(matchesGlob(pattern, pattern)).toBe(false);
  expect(() => compileGlob(pattern)).toThrow(SyntaxError);
});

it("is not slowed down by any pattern", () => {
  const text = "a".repeat(200);
  expect(matchesGlob(`${"*a".repeat(100)}*b`, text)).toBe(false);
  expect(matchesGlob(`${"{a,aa}".repeat(100)}b`, text)).toBe(false);
  expect(matchesGlob("{".repeat(512) + "}".repeat(512), "")).toBe(true);
});
