import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from("é 命"), "é 命"],
    ["UTF-8 with a mark", Buffer.from("\ufeffé"), "é"],
    ["UTF-16 with a mark", utf16("é 命 😀"), "é 命 😀"],
    ["UTF-16 of the other order", utf16("é 命").swap16(), "é 命"],
    ["nothing", Buffer.from(""), ""],
    ["the sign for a character that is none", Buffer.from("a\ufffdb"), "a\ufffdb"],
  ])("reads %s", (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ["GBK", Buffer.from([0x61, 0x0a, 0x62, 0xc4, 0xe3]), "line 2, column 2: expected UTF-8"],
    ["a byte alone", Buffer.from([0xff]), "line 1, column 1: expected UTF-8"],
    ["half a character at the end", Buffer.from("aé").subarray(0, 2), "line 1, column 2: expected UTF-8"],
    ["half a character within", Buffer.from([0x61, 0xc3, 0x62]), "line 1, column 2: expected UTF-8"],
    ["half of a pair", Buffer.from([0xff, 0xfe, 0x61, 0, 0x00, 0xd8, 0x61, 0]), "line 1, column 2: expected UTF-16"],
    ["an odd byte", Buffer.from([0xff, 0xfe, 0x61, 0, 0x61]), "line 1, column 2: expected UTF-16"],
  ])("refuses %s with its place", (_, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(message);
  });
});
