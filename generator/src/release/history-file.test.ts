import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cliDescription } from "../../test/cli-description.js";
import { smallSpecDir } from "../../test/folders.js";
import { schemas } from "../../test/schemas.js";
import { loadSmallSpec } from "../../test/small-spec.js";
import { printHistoryFile } from "./history-file.js";
import { readCliDescription } from "./read-description.js";
import { structureOfSpec } from "./structure-of-spec.js";

test("a structure is printed by name, one member a line", () => {
  const member = { name: "Id", type: "String", required: true };
  const structure = {
    actions: { Run: { input: [member], output: [] }, Ping: { input: [], output: [] } },
    types: { Tag: [{ name: "Key", type: "String" }, member] },
  };
  expect(printHistoryFile("2023-03-28", structure)).toBe(`{
  "$schema": "../schema/history.schema.json",
  "date": "2023-03-28",
  "actions": {
    "Ping": {
      "input": [],
      "output": []
    },
    "Run": {
      "input": [
        { "name": "Id", "type": "String", "required": true }
      ],
      "output": []
    }
  },
  "types": {
    "Tag": [
      { "name": "Key", "type": "String" },
      { "name": "Id", "type": "String", "required": true }
    ]
  }
}
`);
});

test.each([
  ["a description", () => readCliDescription(cliDescription)],
  ["the small spec", () => structureOfSpec(loadSmallSpec())],
  ["nothing", () => ({ actions: {}, types: {} })],
])("the file of %s reads back as the same structure and fits its schema", (_, read) => {
  const structure = read();
  const json: unknown = JSON.parse(printHistoryFile("2023-03-28", structure));
  expect(json).toEqual({ $schema: "../schema/history.schema.json", date: "2023-03-28", ...structure });
  expect(schemas.check("history", json)).toEqual([]);
});

test("the small spec's own file is printed byte for byte, but for the place of its schema", () => {
  const text = readFileSync(join(smallSpecDir, "history/2020-05-21.json"), "utf8");
  const [past] = loadSmallSpec().history;
  expect(past && printHistoryFile(past.json.date, past.json)).toBe(
    text.replace("../../../../spec/schema/", "../schema/"),
  );
});
