import { expect, it } from "vitest";
import { createHtmlReader } from "./html-to-markdown.js";

const read = (content: string) =>
  createHtmlReader(
    `<title>Lists | tcrkit</title><meta name="description" content="Walk &amp; wait."><main class="main">${content}</main>`,
    (link) => link.replace(".html", ".md"),
  );

it("reads title and description", () => {
  expect(read("")).toMatchObject({ title: "Lists", description: "Walk & wait." });
});

it.each([
  ["headings without permalinks", '<h2 id="a">A <a aria-label="Permalink to A" href="#a">\u200b</a></h2>', "## A"],
  ["links to pages as Markdown", '<p><a href="./a.html">A</a></p>', "[A](./a.md)"],
  ["a card as a link of its title", '<a href="./a.html"><h2>A</h2><p>B</p></a>', "[A](./a.md)\n\nB"],
  [
    "code with its language, and nothing of its buttons",
    '<div class="language-ts x"><button>Copy</button><span class="lang">ts</span><pre><code>const a = "b";\n</code></pre></div>',
    '```ts\nconst a = "b";\n```',
  ],
  [
    "tables",
    "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
    "| a | b |\n| --- | --- |\n| 1 | 2 |",
  ],
  [
    "lists",
    "<ul><li>a</li><li>b</li></ul><ol><li>c</li><li><p>d</p><p>e</p></li></ol>",
    "- a\n- b\n\n1. c\n2. d\n\n   e",
  ],
  ["members", "<dl><div><dt>Name</dt><dd><p>Text.</p></dd></div></dl>", "- Name\n  Text."],
])("writes %s", (_, html, markdown) => {
  expect(read(html).markdown).toBe(`${markdown}\n`);
});
