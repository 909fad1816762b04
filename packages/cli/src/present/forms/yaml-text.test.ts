import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { loadYamlText } from "./yaml-text.js";

const yamlText = await loadYamlText();

describe("yamlText", () => {
  it("prints what people read", () => {
    const value = { Registries: [{ RegistryId: "tcr-1", Tags: [], Public: true }], TotalCount: 1, Id: null };
    expect(yamlText(value).split("\n")).toEqual([
      "Registries:",
      "  - RegistryId: tcr-1",
      "    Tags: []",
      "    Public: true",
      "TotalCount: 1",
      "Id: null",
      "",
    ]);
  });

  it("keeps every digit", () => {
    expect(yamlText({ a: 12345678901234567890n, b: [-9007199254740993n], c: 1, d: 1.5 })).toBe(
      "a: 12345678901234567890\nb:\n  - -9007199254740993\nc: 1\nd: 1.5\n",
    );
  });

  it.each([
    "yes",
    "null",
    "2020-01-01",
    "012",
    "0x1f",
    "1e3",
    "12345678901234567890",
    "",
    " a",
    "a: b",
    "# a",
    "- a",
    "<<",
  ])("says that %j is a text", (text) => {
    expect(load(yamlText({ text }))).toEqual({ text });
  });

  it.each(["a\u001b[2J", "b\u009b", "c\u202e", "d\n\u2066e\n", "f\u007f", "g\u200f\u2028"])(
    "escapes control characters, %j",
    (text) => {
      const yaml = yamlText({ text });
      expect(yaml).toMatch(/^[ -~\n]*$/);
      expect(load(yaml)).toEqual({ text });
    },
  );

  it("writes a long text on one line, and one of several lines as a block", () => {
    const long = "word ".repeat(40).trim();
    expect(yamlText({ long })).toBe(`long: ${long}\n`);
    expect(yamlText({ lines: "a\nb\n" })).toBe("lines: |\n  a\n  b\n");
  });
});
