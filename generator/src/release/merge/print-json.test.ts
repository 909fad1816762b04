import { expect, test } from "vitest";
import { smallSpecDir } from "../../../test/folders.js";
import { readTree } from "../../../test/temp-folder.js";
import { printJson } from "./print-json.js";

test("what fits stands on one line, the file itself never does", () => {
  expect(
    printJson({ name: "Tag", usedBy: [], members: [{ name: "Key", sizes: [1, 2] }], long: ["x".repeat(150)] }),
  ).toBe(
    `{
  "name": "Tag",
  "usedBy": [],
  "members": [{ "name": "Key", "sizes": [1, 2] }],
  "long": [
    "${"x".repeat(150)}"
  ]
}
`,
  );
});

test("a change leaves everything else as it was written", () => {
  const before = `{
  "name": "Tag",
  "members": [
    { "name": "Key",   "type": "String" },
    {
      "name": "Value",
      "text": "a \\"quoted\\" [text], {so}"
    }
  ]
}
`;
  const [key, value] = (JSON.parse(before) as { members: object[] }).members;
  expect(printJson({ name: "Tag", members: [{ name: "New" }, { ...value, type: "String" }, key] }, before)).toBe(`{
  "name": "Tag",
  "members": [
    { "name": "New" },
    {
      "name": "Value",
      "text": "a \\"quoted\\" [text], {so}",
      "type": "String"
    },
    { "name": "Key",   "type": "String" }
  ]
}
`);
});

test("items without a name are known by all that they hold", () => {
  const before = `{
  "rows": [
    {
      "a":   1
    },
    null,
    [1,2]
  ]
}
`;
  expect(printJson({ rows: [[1, 2], { a: 2 }, null, { a: 1 }] }, before)).toBe(`{
  "rows": [
    [1,2],
    { "a": 2 },
    null,
    {
      "a":   1
    }
  ]
}
`);
});

test("of items with one name the first counts", () => {
  const before = `{
  "rows": [
    { "name": "A",  "n": 1 },
    {
      "name": "A", "n": 2
    }
  ]
}
`;
  expect(printJson({ rows: [{ name: "A", n: 3 }] }, before)).toBe(`{
  "rows": [
    { "name": "A", "n": 3 }
  ]
}
`);
});

test("what no longer fits on a line gets lines of its own", () => {
  const printed = (length: number) => printJson({ rows: [{ name: "x".repeat(length) }] }).split("\n");
  expect(printed(133)[1]).toHaveLength(159);
  expect(printed(134).slice(1, -2)).toEqual(['  "rows": [', `    { "name": "${"x".repeat(134)}" }`, "  ]"]);
});

test("what has no members stands on its line, however long it is", () => {
  expect(printJson({ text: "x".repeat(200), none: {} })).toBe(`{\n  "text": "${"x".repeat(200)}",\n  "none": {}\n}\n`);
  expect([printJson({}), printJson([])]).toEqual(["{}\n", "[]\n"]);
});

test("a key more in any file of the small spec is a line more", () => {
  const files = Object.entries(readTree(smallSpecDir)).filter(([file]) =>
    /^(actions|types|errors|releases|service)/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const [, text] of files) {
    const json = JSON.parse(text) as object;
    expect(printJson(json, text)).toBe(text);
    expect(printJson({ ...json, more: 1 }, text)).toBe(text.replace(/\n}\n$/, ',\n  "more": 1\n}\n'));
  }
});

test("what nobody would see in a text is an escape", () => {
  const json = { hint: "Turned \u202Eround\u202C and \uFEFFhidden" };
  const printed = printJson(json);
  expect(printed).toBe('{\n  "hint": "Turned \\u202eround\\u202c and \\ufeffhidden"\n}\n');
  expect(JSON.parse(printed)).toEqual(json);
});
