import { describe, expect, it } from "vitest";
import { checkSize, serializeJson, serializePairs } from "./serialize.js";

describe("serializeJson", () => {
  it("leaves out what is undefined and writes dates in ISO 8601", () => {
    expect(serializeJson({ A: undefined, B: new Date(0), C: null })).toBe('{"B":"1970-01-01T00:00:00.000Z","C":null}');
  });

  it("writes a small bigint as a number", () => {
    expect(serializeJson({ A: 5n })).toBe('{"A":5}');
  });
});

describe("serializePairs", () => {
  it("flattens from 0 and escapes by RFC 3986", () => {
    expect(serializePairs({ Filters: [{ Name: "a b", Values: ["ü", "*()'!"] }], All: true })).toBe(
      "Filters.0.Name=a%20b&Filters.0.Values.0=%C3%BC&Filters.0.Values.1=%2A%28%29%27%21&All=true",
    );
  });
});

describe("checkSize", () => {
  it("counts bytes, not characters", () => {
    expect(checkSize("üü", 4, "it")).toBeUndefined();
    expect(checkSize("üü", 3, "it")).toEqual({ path: "it", expected: "at most 3 bytes", found: "4 bytes" });
  });
});
