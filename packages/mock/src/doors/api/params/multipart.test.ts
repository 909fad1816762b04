import { encodeMultipart } from "@tcrkit/signer";
import { expect, it } from "vitest";
import { parseMultipart } from "./multipart.js";

const type = "multipart/form-data; boundary=B";

it("reads what the signer's encoder writes", () => {
  const { contentType, body } = encodeMultipart({
    Offset: 0,
    'a "quoted" name': "x\r\ny",
    File: { content: "content", filename: "a.txt" },
    Empty: "",
  });
  expect(parseMultipart(body, contentType)).toEqual([
    ["Offset", "0"],
    ['a "quoted" name', "x\r\ny"],
    ["File", "content"],
    ["Empty", ""],
  ]);
});

it.each([
  ["as the manual prints it", '--B\r\nContent-Disposition: form-data; name="Offset"\r\n\r\n0\r\n--B--\r\n', type],
  [
    "with a boundary in quotes",
    '--B\r\nContent-Disposition: form-data; name="Offset"\r\n\r\n0\r\n--B--',
    'multipart/form-data; boundary="B"',
  ],
  [
    "with headers in other case and order",
    '--B\r\nContent-Type: text/plain\r\ncontent-disposition: form-data; filename="f"; name="Offset"\r\n\r\n0\r\n--B--\r\n',
    type,
  ],
  [
    "with words before and behind it",
    'before\r\n--B\r\nContent-Disposition: form-data; name="Offset"\r\n\r\n0\r\n--B--\r\nbehind',
    type,
  ],
])("reads a form %s", (_, body, contentType) => {
  expect(parseMultipart(body, contentType)).toEqual([["Offset", "0"]]);
});

it.each([
  ["multipart/form-data;boundary=B", "B"],
  ["multipart/form-data;  BOUNDARY=B; charset=utf-8", "B"],
  ["multipart/form-data; boundary=B charset=utf-8", "B"],
  [`multipart/form-data; boundary=${"b".repeat(70)}`, "b".repeat(70)],
  [`multipart/form-data; boundary="${"b ".repeat(35)}"`, "b ".repeat(35)],
])("finds in %s the boundary %j", (contentType, boundary) => {
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n0\r\n--${boundary}--`;
  expect(parseMultipart(body, contentType)).toEqual([["a", "0"]]);
});

it.each([
  ['Content-Disposition:form-data;name="a"', "a"],
  ['Content-Disposition: \tform-data\t ;  name="a"', "a"],
  ['content-disposition: form-data; filename="f";name="a"', "a"],
  ['Content-Disposition: form-data; name=""', ""],
  ['Content-Disposition: form-data; name="a%0D%0A%22b%22"', 'a\r\n"b"'],
])("finds in the header %s the name %j", (header, name) => {
  expect(parseMultipart(`--B \t\r\n${header}\r\n\r\n0\r\n--B-- \t\r\n`, type)).toEqual([[name, "0"]]);
});

it("takes ten thousand parts and no more", () => {
  const parts = (count: number) => '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n0\r\n'.repeat(count);
  expect(parseMultipart(`${parts(10_000)}--B--`, type)).toHaveLength(10_000);
  expect(() => parseMultipart(`${parts(10_001)}--B--`, type)).toThrow("it has over 10000 parts");
});

it("reads a form without parts", () => {
  expect(parseMultipart("--B--\r\n", type)).toEqual([]);
});

const named = '--B\r\nContent-Disposition: form-data; name="Offset"\r\n\r\n0\r\n';

it.each([
  ["no boundary", "--B--\r\n", "multipart/form-data", "names no boundary"],
  ["a boundary that is empty", "----\r\n", 'multipart/form-data; boundary=""', "names no boundary"],
  ["no end", named, type, "does not end with its boundary"],
  ["more behind its end", `${named}--B--x`, type, "does not end with its boundary"],
  ["an end of another form", `${named}--Bx--\r\n`, type, "does not end with its boundary"],
  ["another boundary", "--C--\r\n", type, "does not end with its boundary"],
  ["an empty body", "", type, "does not end with its boundary"],
  ["a part without a name", "--B\r\nContent-Disposition: form-data\r\n\r\n0\r\n--B--\r\n", type, "has no name"],
  ["a part whose file alone has a name", `${named.replace("name=", "filename=")}--B--`, type, "has no name"],
  ["a part with another header", `${named.replace("Content-", "X-Content-")}--B--`, type, "has no name"],
  ["a part that has the header in its content", `--B\r\nA: b\r\n\r\n${named.slice(5)}--B--`, type, "has no name"],
  ["a part without headers", "--B\r\n\r\n0\r\n--B--\r\n", type, "has no name"],
  ["a part without an end of its headers", "--B\r\n0\r\n--B--\r\n", type, "no end of its headers"],
  ["words behind a boundary", `${named.replace("--B", "--B x")}--B--`, type, "no end of its headers"],
  ["bytes that are no UTF-8", new Uint8Array([0xff]), type, "is not encoded in UTF-8"],
])("refuses a form with %s", (_, body, contentType, why) => {
  const message = expect.stringContaining(why);
  expect(() => parseMultipart(body, contentType)).toThrow(expect.objectContaining({ code: "InvalidRequest", message }));
});
