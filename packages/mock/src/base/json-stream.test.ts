import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJsonStream } from "./json-stream.js";

/** A text in UTF-8, cut into chunks of so many bytes. */
function chunksOf(text: string, bytes: number): Uint8Array[] {
  const all = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(all.length / bytes) }, (_, index) =>
    all.subarray(index * bytes, (index + 1) * bytes),
  );
}

it("reads what JSON.parse reads, wherever it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.json(),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(undefined, 2, "\t"),
      async (json, bytes, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(await parseJsonStream(chunksOf(text, bytes))).toEqual(JSON.parse(text));
      },
    ),
  );
});

it.each([
  '{"a":{"b":[{"c":"\\"]}\\\\"},[1,-2.5e3,true,null]]}}',
  '{"tables":{"ä":["ü€😀",{"x":[[[]]]}],"leer":[]}}',
  ' [ 1 , "a" , { } , [ ] ] \n',
  "7",
  '"text"',
  "null",
  '{"a":1,"a":2}',
])("reads %s byte by byte", async (text) => {
  expect(await parseJsonStream(chunksOf(text, 1))).toEqual(JSON.parse(text));
});

it("takes a member of any name for a member", async () => {
  const value = await parseJsonStream(chunksOf('{"__proto__":{"a":{"__proto__":1}}}', 3));
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect(JSON.stringify(value)).toBe('{"__proto__":{"a":{"__proto__":1}}}');
});

it.each([
  "",
  " ",
  "{",
  "[1,]",
  "[,1]",
  "[1 2]",
  "{,}",
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{"a" 1}',
  "{1:2}",
  "[}",
  "{]",
  "1 2",
  "1,2",
  "]",
  ":",
  '"a',
  "[[[[1}]]]",
  "[01]",
  "[tru]",
  '["\u0001"]',
  "\ufeff\ufeff1",
])("refuses %j, as JSON.parse does", async (text) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  for (const bytes of [1, 100]) await expect(parseJsonStream(chunksOf(text, bytes))).rejects.toThrow(SyntaxError);
});

it("refuses what is no UTF-8, and tells of a source that fails", async () => {
  await expect(parseJsonStream([Uint8Array.of(0x22, 0xff, 0x22)])).rejects.toThrow(TypeError);
  await expect(parseJsonStream([Uint8Array.of(0x22, 0xc3)])).rejects.toThrow(TypeError);
  const failing = async function* () {
    yield Uint8Array.of(0x5b);
    throw new Error("gone");
  };
  await expect(parseJsonStream(failing())).rejects.toThrow("gone");
});
