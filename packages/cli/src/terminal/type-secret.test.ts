import { describe, expect, it } from "vitest";
import { typeSecret } from "./type-secret.js";

describe("typeSecret", () => {
  it.each<[string, string, string | undefined]>([
    ["ab", "ab", undefined],
    ["ab\r", "ab", "enter"],
    ["ab\ncd", "ab", "enter"],
    ["ab\u0004", "ab", "enter"],
    ["ab\u0003", "ab", "interrupt"],
    ["añ😀\u007f\r", "añ", "enter"],
    ["\u007fa\r", "a", "enter"],
    ["abc\u0015d\r", "d", "enter"],
    ["a\u001b[Db\u001b[1;5Cc\u001bOA\r", "abc", "enter"],
    ["a\tb\u0007\r", "ab", "enter"],
  ])("of %j makes %j", (typed, text, end) => {
    expect(typeSecret("", typed)).toEqual({ text, end });
  });

  it("goes on behind what was typed before", () => {
    expect(typeSecret("ab", "\bc\r")).toEqual({ text: "ac", end: "enter" });
  });
});
