import { expect, test } from "vitest";
import type { CliDescription, CliMember } from "./read-description.js";
import { readCliWords } from "./read-words.js";

const words = { document: "What it is.", example: "a" };
const told = { hint: "What it is.", example: "a" };
const id: CliMember = { name: "Id", type: "string", member: "string", ...words };

function wordsIn(description: Partial<CliDescription>) {
  return Object.fromEntries(readCliWords({ actions: {}, objects: {}, ...description }));
}

/** What is read of a data type with these words. */
function wordsOfType(document?: string) {
  return wordsIn({ objects: { Row: { members: [], ...(document === undefined ? {} : { document }) } } })["Row"];
}

test("an action, its input and its output are told by their places", () => {
  const description = {
    actions: { Ping: { input: "Ask", output: "Answer", document: "Answers." } },
    objects: { Ask: { members: [id] }, Answer: { members: [{ ...id, name: "Row" }] } },
  };
  expect(wordsIn(description)).toEqual({
    Ping: { hint: "Answers." },
    "Ping.input.Id": told,
    "Ping.output.Row": told,
  });
});

test("a data type and its members are told by its name on the wire", () => {
  const objects = { Row: { members: [id], document: "A row." }, Object: { members: [id] } };
  expect(wordsIn({ objects })).toEqual({
    Row: { hint: "A row." },
    "Row.members.Id": told,
    Object_: {},
    "Object_.members.Id": told,
  });
});

test("a message without an object has no members", () => {
  expect(wordsIn({ actions: { Ping: { input: "Ask", output: "Answer" } } })).toEqual({ Ping: {} });
});

test.each([[undefined], [""], ["  \n "], ["无"], ["-"], ["null"], ["NULL"], ["None"], [" 无"], ["  -\n"]])(
  "%j says nothing",
  (text) => {
    expect(wordsOfType(text)).toStrictEqual({});
  },
);

test.each([["No row."], ["无实例"], ["none of them"], ["A row or null"], ["Rows -"], ["--"], ["0"]])(
  "%j says something",
  (text) => {
    expect(wordsOfType(text)).toEqual({ hint: text });
  },
);

test("a member has the words and the sample that say something", () => {
  const objects = {
    Row: {
      members: [id, { ...id, name: "Key", document: "-" }, { ...id, name: "Size", example: "无" }],
    },
  };
  expect(wordsIn({ objects })).toEqual({
    Row: {},
    "Row.members.Id": told,
    "Row.members.Key": { example: "a" },
    "Row.members.Size": { hint: "What it is." },
  });
});
