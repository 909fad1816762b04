import { describe, expect, it } from "vitest";
import { parseQuery, percentEncode, serializeQuery } from "./percent.js";

describe("percentEncode", () => {
  it("escapes all but letters, digits and -._~, with capital digits", () => {
    expect(percentEncode("aZ09-._~")).toBe("aZ09-._~");
    expect(percentEncode("!'()*/+= 未😀")).toBe("%21%27%28%29%2A%2F%2B%3D%20%E6%9C%AA%F0%9F%98%80");
  });

  it("refuses half a surrogate pair", () => {
    expect(() => percentEncode("\udc00", "Name")).toThrow(/^Name: /);
  });
});

describe("serializeQuery", () => {
  it("keeps the order, and escapes names and values", () => {
    expect(
      serializeQuery([
        ["b", "x y"],
        ["a.0", "&"],
      ]),
    ).toBe("b=x%20y&a.0=%26");
  });
});

describe("parseQuery", () => {
  it("reads escapes and + in names and values, in the order sent", () => {
    expect(parseQuery("b=x%20y+z&a%2E0=%E6%9C%AA&c=1=2&d=&e&&")).toEqual([
      ["b", "x y z"],
      ["a.0", "未"],
      ["c", "1=2"],
      ["d", ""],
      ["e", ""],
    ]);
    expect(parseQuery("=x")).toEqual([["", "x"]]);
    expect(parseQuery("")).toEqual([]);
  });

  it.each(["a=%", "a=%zz", "a=%ff", "a=%E6%9C"])("refuses %s, naming the parameter", (query) => {
    expect(() => parseQuery(query)).toThrow(expect.objectContaining({ field: "a" }));
  });
});
