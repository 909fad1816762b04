import { expect, test } from "vitest";
import { typeUses } from "./type-uses.js";

const row = { name: "Row", type: "Row" };
const rows = { name: "Rows", type: "Array of Row" };
const text = { name: "Text", type: "String" };

test("a data type is used by each action that has it, directly or inside another, in the order of their names", () => {
  const actions = {
    List: { input: [text], output: [rows] },
    Describe: { input: [{ name: "Table", type: "Table" }], output: [row] },
  };
  const types = { Row: [text], Table: [rows, text], Unused: [row] };
  expect([...typeUses({ actions, types })]).toEqual([
    [
      "Row",
      [
        { action: "Describe", side: "input" },
        { action: "Describe", side: "output" },
        { action: "List", side: "output" },
      ],
    ],
    ["Table", [{ action: "Describe", side: "input" }]],
  ]);
});

test("a data type that nothing describes is used as well", () => {
  const actions = { List: { input: [], output: [row] } };
  expect([...typeUses({ actions, types: {} })]).toEqual([["Row", [{ action: "List", side: "output" }]]]);
});
