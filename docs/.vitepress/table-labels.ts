import type { MarkdownRenderer } from "vitepress";

/** Gives each cell of a table its column's title, which a narrow page shows before it, where the table is a list. */
export function labelTables(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("table-labels", ({ tokens }) => {
    let titles: string[] = [];
    let column = 0;
    for (const [index, { type }] of tokens.entries()) {
      if (type === "table_open") titles = [];
      if (type === "tr_open") column = 0;
      if (type === "th_open") titles.push((tokens[index + 1]?.content ?? "").replaceAll("`", ""));
      if (type === "td_open") tokens[index]?.attrSet("data-label", titles[column++] ?? "");
    }
  });
}
