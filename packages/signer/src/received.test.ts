import { expect, it } from "vitest";
import { receivedHeader, receivedText } from "./received.js";

it.each<[Readonly<Record<string, string | readonly string[] | undefined>>, string | undefined]>([
  [{ host: "a" }, "a"],
  [{ Host: "a" }, "a"],
  [{ HOST: "a" }, "a"],
  [{ Hose: "a" }, undefined],
  [{ Hosts: "a" }, undefined],
  [{ Date: "b", Host: "a" }, "a"],
  [{ Host: ["a", "b"] }, "a, b"],
  [{ host: ["a"] }, "a"],
  [{ host: undefined, Host: "a" }, undefined],
  [{ Host: "a", host: "b" }, "b"],
  [{}, undefined],
  [Object.create({ host: "a" }), undefined],
])("%# finds a header by its name in lower case", (headers, value) => {
  expect(receivedHeader(headers as never, "host")).toBe(value);
});

it.each<[string, string | Uint8Array, string | undefined]>([
  ["a text", "é", "é"],
  ["bytes of UTF-8", new TextEncoder().encode("é"), "é"],
  ["a mark of the byte order, which stays", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), "\ufeffa"],
  ["no bytes", new Uint8Array(), ""],
  ["bytes of no text", new Uint8Array([0xff]), undefined],
])("reads %s", (_, body, text) => {
  expect(receivedText(body)).toBe(text);
});
