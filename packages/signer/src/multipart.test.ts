import { describe, expect, it } from "vitest";
import { encodeMultipart, type MultipartValue } from "./multipart.js";

const text = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

describe("encodeMultipart", () => {
  it("writes the manual's example, numbers included", () => {
    const { contentType, body } = encodeMultipart({ Offset: 0, Limit: 10 }, { boundary: "58731222010402" });
    expect(contentType).toBe("multipart/form-data; boundary=58731222010402");
    expect(text(body).split("\r\n")).toEqual([
      "--58731222010402",
      'Content-Disposition: form-data; name="Offset"',
      "",
      "0",
      "--58731222010402",
      'Content-Disposition: form-data; name="Limit"',
      "",
      "10",
      "--58731222010402--",
      "",
    ]);
  });

  it("writes files with their name, their type and their bytes", () => {
    const content = new Uint8Array([0, 13, 10, 255]);
    const { body } = encodeMultipart(
      { Chart: { content, filename: 'a"b.tgz', contentType: "application/gzip" }, Raw: content },
      { boundary: "b" },
    );
    expect(text(body)).toBe(
      '--b\r\nContent-Disposition: form-data; name="Chart"; filename="a%22b.tgz"\r\nContent-Type: application/gzip\r\n\r\n' +
        "\0\r\n\xff\r\n" +
        '--b\r\nContent-Disposition: form-data; name="Raw"; filename="Raw"\r\nContent-Type: application/octet-stream\r\n\r\n' +
        "\0\r\n\xff\r\n--b--\r\n",
    );
  });

  it("writes a file of text as UTF-8, with the parameters of its type", () => {
    const file = { content: "未", filename: "a.txt", contentType: "text/plain; charset=utf-8" };
    const { body } = encodeMultipart({ File: file }, { boundary: "b" });
    expect(new TextDecoder().decode(body)).toContain("\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n未\r\n--b--");
  });

  it("writes text as UTF-8, Booleans and bigints as text, and leaves out what is null", () => {
    const { body } = encodeMultipart({ A: "未", B: true, C: 10n, D: null, E: undefined }, { boundary: "b" });
    expect(new TextDecoder().decode(body).match(/\r\n\r\n.*\r\n/g)).toEqual([
      "\r\n\r\n未\r\n",
      "\r\n\r\ntrue\r\n",
      "\r\n\r\n10\r\n",
    ]);
  });

  it("derives the boundary from the content: the same fields, the same bytes", () => {
    const fields = { Name: "x", File: new Uint8Array([1, 2, 3]) };
    expect(encodeMultipart(fields)).toEqual(encodeMultipart({ ...fields }));
    expect(encodeMultipart(fields).contentType).toMatch(/^multipart\/form-data; boundary=[\da-f]{32}$/);
    expect(encodeMultipart({ ...fields, Name: "y" }).contentType).not.toBe(encodeMultipart(fields).contentType);
  });

  it("refuses a boundary that occurs in the content, across text and bytes", () => {
    const content = new TextEncoder().encode("--x--b--");
    expect(() => encodeMultipart({ File: content }, { boundary: "b" })).toThrow(/^boundary: /);
    expect(() => encodeMultipart({ Name: "--b" }, { boundary: "b" })).toThrow(/^boundary: /);
    expect(() => encodeMultipart({ Name: "-b" }, { boundary: "b" })).not.toThrow();
  });

  const bad: [field: string, value: unknown][] = [
    ["X", Number.NaN],
    ["X", 2 ** 53],
    ["X", [1]],
    ["X", { a: 1 }],
    ["X.filename", { content: "a", filename: "" }],
    ["X.contentType", { content: "a", filename: "a", contentType: "a/b\r\nX: y" }],
    ["X.contentType", { content: "a", filename: "a", contentType: "X: y\r\na/b" }],
    ["X.contentType", { content: "a", filename: "a", contentType: "a/b; c=é" }],
  ];
  it.each(bad)("refuses a value, naming %s", (field, value) => {
    expect(() => encodeMultipart({ X: value as MultipartValue })).toThrow(expect.objectContaining({ field }));
  });

  it.each(["", "a b", "a\r\n", "x".repeat(71)])("refuses the boundary %j", (boundary) => {
    expect(() => encodeMultipart({ A: 1 }, { boundary })).toThrow(/^boundary: /);
  });
});
