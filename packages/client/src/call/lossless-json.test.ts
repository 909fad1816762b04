import { describe, expect, it } from "vitest";
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
    ['"plain"', "plain"],
  ])("reads %s", (text, value) => {
    expect(parseLosslessJson(text)).toEqual(value);
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

  it("leaves out what is undefined and writes dates in ISO 8601", () => {
    expect(printLosslessJson({ A: undefined, B: new Date(0), C: null })).toBe(
      '{"B":"1970-01-01T00:00:00.000Z","C":null}',
    );
  });
});
