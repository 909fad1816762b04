import { expect, it } from "vitest";
import { answerTable } from "./answer-table.js";

const text = (shown: string) => ({ kind: "text", text: shown });

it("gives a list of objects a row for each, and a column for each member of any", () => {
  expect(
    answerTable([
      { Name: "a", Size: 1 },
      { Name: "b", Public: true },
    ]),
  ).toEqual({
    kind: "rows",
    columns: ["Name", "Size", "Public"],
    rows: [
      [text("a"), text("1"), text("")],
      [text("b"), text(""), text("true")],
    ],
  });
});

it("lays out what is nested", () => {
  expect(answerTable({ Total: 1, Items: [{ Tags: ["x", "y"], Rule: { Id: 7 } }] })).toEqual({
    kind: "members",
    members: [
      { name: "Total", part: text("1") },
      {
        name: "Items",
        part: {
          kind: "rows",
          columns: ["Tags", "Rule"],
          rows: [
            [
              { kind: "items", items: [text("x"), text("y")] },
              { kind: "members", members: [{ name: "Id", part: text("7") }] },
            ],
          ],
        },
      },
    ],
  });
});

it.each([
  [null, "null"],
  ["", '""'],
  [[], "[]"],
  [{}, "{}"],
  [9007199254740993n, "9007199254740993"],
])("prints %s as %s", (value, shown) => {
  expect(answerTable(value)).toEqual(text(shown));
});
