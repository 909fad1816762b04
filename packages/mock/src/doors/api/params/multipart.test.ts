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

it("reads a form without parts", () => {
  expect(parseMultipart("--B--\r\n", type)).toEqual([]);
});

it.each([
  ["no boundary", "--B--\r\n", "multipart/form-data"],
  ["no end", '--B\r\nContent-Disposition: form-data; name="Offset"\r\n\r\n0\r\n', type],
  ["another boundary", "--C--\r\n", type],
  ["an empty body", "", type],
  ["a part without a name", "--B\r\nContent-Disposition: form-data\r\n\r\n0\r\n--B--\r\n", type],
  ["a part without headers", "--B\r\n0\r\n--B--\r\n", type],
  ["bytes that are no UTF-8", new Uint8Array([0xff]), type],
])("refuses a form with %s", (_, body, contentType) => {
  expect(() => parseMultipart(body, contentType)).toThrow(expect.objectContaining({ code: "InvalidRequest" }));
});
