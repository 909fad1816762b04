import { createMarkdownRenderer } from "vitepress";
import { expect, it } from "vitest";
import { labelTables } from "./table-labels.js";

const cellsOf = (html: string) =>
  [...html.matchAll(/<td data-label="([^"]*)">([^<]*)/g)].map(([, label, text]) => [label, text]);

it("gives each cell of each table the title of its column, without its marks", async () => {
  const renderer = await createMarkdownRenderer(".", { config: labelTables });
  const html = renderer.render("| `Code` | Why |\n| --- | --- |\n| a | b |\n| c | d |\n\n| Only |\n| --- |\n| e |\n");
  expect(cellsOf(html)).toEqual([
    ["Code", "a"],
    ["Why", "b"],
    ["Code", "c"],
    ["Why", "d"],
    ["Only", "e"],
  ]);
});
