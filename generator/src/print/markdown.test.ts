import { expect, test } from "vitest";
import {
  joinMarkdown,
  markdown,
  markdownAddress,
  markdownCode,
  markdownCodeGroup,
  markdownJson,
  markdownLink,
  markdownList,
  markdownName,
  markdownTable,
  markdownText,
} from "./markdown.js";

test.each([
  ["Plain text.", "Plain text."],
  ["Less than <1> a day & a half.", "Less than &lt;1&gt; a day &amp; a half."],
  ["`a-b` is *b*.", "`a-b` is &#42;b&#42;."],
  ["`a<b>` is <b>.", "<code>a&#60;b&#62;</code> is &lt;b&gt;."],
  ["Code ``a`b`` and an odd `.", "Code <code>a&#96;b</code> and an odd &#96;."],
  ["{{ 7 * 7 }} and `{{ 7 }}`", "&#123;&#123; 7 &#42; 7 &#125;&#125; and <code>&#123;&#123; 7 &#125;&#125;</code>"],
  ["[a](b) ![c](d) ~~e~~ f_g_", "&#91;a&#93;(b) !&#91;c&#93;(d) &#126;&#126;e&#126;&#126; f&#95;g&#95;"],
  ["a | b \\ c", "a &#124; b &#92; c"],
  ["Says :smile: at 10:30:15", "Says &#58;smile: at 10:30:15"],
  ["See https://example.com", "See https&#58;//example.com"],
  ["# no heading", "&#35; no heading"],
  ["- no item", "&#45; no item"],
  ["1. no item", "1&#46; no item"],
  ["::: no container", "&#58;:: no container"],
  ["two\nlines\tof text", "two lines of text"],
  ["turned \u202Eround\u0000", "turned &#91;U+202E&#93;round&#91;U+0000&#93;"],
  ["<!-- @include: ./a.md -->", "&lt;!-- @include: ./a.md --&gt;"],
])("the text %j reads %j", (text, read) => {
  expect(markdownText(text)).toBe(read);
});

test.each([
  ["Limit", "`Limit`"],
  ["a|b", "<code>a&#124;b</code>"],
  [" ", "<code> </code>"],
  ["", "<code></code>"],
  ["<!--@include: a-->", "<code>&#60;&#33;&#45;&#45;&#64;include&#58; a&#45;&#45;&#62;</code>"],
])("the code %j reads %j", (text, read) => {
  expect(markdownCode(text)).toBe(read);
});

test.each([
  ["./Tag.md", "[Tag](./Tag.md)"],
  ["https://example.com/#A", "[Tag](https://example.com/#A)"],
  ["https://example.com/a b)<c>", "[Tag](https://example.com/a%20b%29%3Cc%3E)"],
  ["javascript:alert(1)", "Tag"],
  ["//example.com", "Tag"],
])("a link to %s reads %s", (href, read) => {
  expect(markdownLink(markdownText("Tag"), href)).toBe(read);
});

test.each([
  ["Lists Tags, not Tag.", "Lists [Tags](./Tags.md), not Tag."],
  ["`Tags` and ``a`b``", "[`Tags`](./Tags.md) and <code>a&#96;b</code>"],
  ["Tags: <Tags> & [Tags]", "[Tags](./Tags.md): &lt;[Tags](./Tags.md)&gt; &amp; &#91;[Tags](./Tags.md)&#93;"],
  ["AllTags", "AllTags"],
  ["`data type Odd`, a data type Odd", "`data type Odd`, a [data type Odd](./Odd.md)"],
])("names in the text %j read %j", (text, read) => {
  const targets = new Map([
    ["Tags", "./Tags.md"],
    ["data type Odd", "./Odd.md"],
  ]);
  const targetOf = (name: string, isCode: boolean) => (isCode && name.includes(" ") ? undefined : targets.get(name));
  expect(markdownText(text, targetOf)).toBe(read);
});

test("a link to a place of the page, or to a page from the site's root, is one", () => {
  expect(markdownLink(markdown`here`, "#input-Rule.Key")).toBe("[here](#input-Rule.Key)");
  expect(markdownLink(markdown`there`, "/guides/client#errors")).toBe("[there](/guides/client#errors)");
});

test("a long name may be broken where its words begin", () => {
  expect(markdownName("Limit.OverAPIQuota2<")).toBe("<code>Limit.<wbr>Over<wbr>APIQuota2&lt;</code>");
});

test("code in several languages stands between fences that are longer than its own; one that would include a file is left out", () => {
  const tab = (title: string, code: string) => ({ language: "sh", title, code });
  expect(markdownCodeGroup([tab("A", "echo\n"), tab("B", "echo '````'"), tab("C", "<!-- @include: a -->")])).toBe(
    ["::: code-group", "", "```sh [A]", "echo", "```", "", "`````sh [B]", "echo '````'", "`````", "", ":::"].join("\n"),
  );
});

test("an address links to itself, if there is nothing unusual in it", () => {
  expect(markdownAddress("https://example.com/a#B")).toBe("[https://example.com/a#B](https://example.com/a#B)");
  expect(markdownAddress("https://example.com/{{ 1 }}")).toBe(markdownText("https://example.com/{{ 1 }}"));
});

test("what is put together of Markdown stays as it is", () => {
  const [one, two] = [markdownCode("one"), markdownText("<two>")];
  expect(markdown`# ${one}\n${2}`).toBe("# `one`\n2");
  expect(joinMarkdown([one, two], " or ")).toBe("`one` or &lt;two&gt;");
  expect(markdownList([one, two])).toBe("- `one`\n- &lt;two&gt;");
  expect(markdownTable([one, two], [[two, markdown``]])).toBe(
    ["| `one` | &lt;two&gt; |", "| --- | --- |", "| &lt;two&gt; |  |"].join("\n"),
  );
});

test("JSON stays JSON, and includes no file", () => {
  const value = { Text: "<!-- @include: /etc/passwd --> \u202E {{ 1 }}" };
  const [open = "", ...lines] = markdownJson(value).split("\n");
  expect([open, lines.at(-1)]).toEqual(["```json", "```"]);
  const json = lines.slice(0, -1).join("\n");
  expect(json).not.toMatch(/<!--|\u202e/);
  expect(JSON.parse(json)).toEqual(value);
});
