import { describe, expect, it, vi } from "vitest";
import { parseLosslessJson, printLosslessJson } from "./lossless-json.js";

describe("parseLosslessJson", () => {
  it.each([
    ['{"A":9007199254740993}', { A: 9007199254740993n }],
    ['{"A":-12345678901234567890}', { A: -12345678901234567890n }],
    ["[9007199254740991, 1]", [9007199254740991, 1]],
    [
      '{"A":"9007199254740993","B":"say \\"9007199254740993\\""}',
      { A: "9007199254740993", B: 'say "9007199254740993"' },
    ],
    ['{"1234567890123456789":12345678901234567890}', { "1234567890123456789": 12345678901234567890n }],
    ["[1234567890123456.5, 1e20, 10000000000000000000e1]", [1234567890123456.5, 1e20, 1e20]],
    [
      "[0.30000000000000004, -0.1234567890123456789, 1.00000000000000000]",
      [0.30000000000000004, -0.12345678901234568, 1],
    ],
    ['["a\\\\", 9007199254740993, "\\"9007199254740993"]', ["a\\", 9007199254740993n, '"9007199254740993']],
    ['{"A":"\\udfff12345678901234567","B":9007199254740993}', { A: "\udfff12345678901234567", B: 9007199254740993n }],
    ['{"A":["9007199254740993", 9007199254740993]}', { A: ["9007199254740993", 9007199254740993n] }],
    ["12345678901234567890", 12345678901234567890n],
    ['{"A": \n -9007199254740993}', { A: -9007199254740993n }],
    ['{"A":null,"B":9007199254740993}', { A: null, B: 9007199254740993n }],
    ["[12345678901234567890.5, 0.12345678901234567890]", [12345678901234567000, 0.12345678901234568]],
    ["[10000000000000000000e+1, 10000000000000000000E2, 10000000000000000000e-1]", [1e20, 1e21, 1e18]],
    ["[9007199254740993, 1e-12345678901234567890]", [9007199254740993n, 0]],
    ['"plain"', "plain"],
  ])("reads %s", (text, value) => {
    expect(parseLosslessJson(text)).toEqual(value);
  });

  it("takes the short way for pages full of digests", () => {
    const parse = vi.spyOn(JSON, "parse");
    const digest = (index: number) => `sha256:${String(index).padStart(64, "1234567890")}`;
    const page = { Images: Array.from({ length: 100 }, (_, index) => ({ Digest: digest(index), Size: index })) };
    expect(parseLosslessJson(JSON.stringify(page))).toEqual(page);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it("has no limit on the length of a string", () => {
    const long = `${'\\"'.repeat(4_000_000)}1234567890123456789`;
    const text = `{"A":${JSON.stringify(long)},"B":9007199254740993}`;
    expect(parseLosslessJson(text)).toEqual({ A: long, B: 9007199254740993n });
  });

  it("refuses what is no JSON", () => {
    expect(() => parseLosslessJson("<html>1234567890123456789</html>")).toThrow(SyntaxError);
  });
});

describe("printLosslessJson", () => {
  it("keeps every digit of a bigint", () => {
    expect(printLosslessJson({ A: 9007199254740993n, B: [-1n, "2"], C: undefined })).toBe(
      '{"A":9007199254740993,"B":[-1,"2"]}',
    );
  });

  it("leaves a text alone that looks like its own mark", () => {
    const value = { A: 9007199254740993n, B: "#9007199254740993", C: "##1", D: "\udfff1", "#2": "#" };
    expect(JSON.parse(printLosslessJson(value))).toEqual({ ...value, A: 9007199254740992 });
    expect(printLosslessJson(value)).toContain('"A":9007199254740993,');
    expect(printLosslessJson({ "#": 1n })).toBe('{"#":1}');
  });

  it("refuses a ring", () => {
    const ring: Record<string, unknown> = { A: 1n };
    ring["Ring"] = ring;
    expect(() => printLosslessJson(ring)).toThrow(TypeError);
  });

  it("leaves out what is undefined and writes dates in ISO 8601", () => {
    expect(printLosslessJson({ A: undefined, B: new Date(0), C: null })).toBe(
      '{"B":"1970-01-01T00:00:00.000Z","C":null}',
    );
  });
});

it("takes no JSON that is too deep for whoever goes through it", () => {
  const nested = (levels: number, [open, close]: readonly [string, string]) =>
    open.repeat(levels) + close.repeat(levels);
  expect(parseLosslessJson(nested(99, ["[", "]"]))).toHaveLength(1);
  for (const pair of [
    ["[", "]"],
    ['[1,[],{"a":', "}]"],
  ] as const) {
    for (const levels of [100, 100_000]) {
      expect(() => parseLosslessJson(nested(levels, pair).replace("[]]", "[12345678901234567890]]"))).toThrow();
    }
  }
});
