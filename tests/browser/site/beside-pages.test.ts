import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtSite, pagesOf } from "./built-site.js";

const pages = pagesOf(builtSite).filter(({ path }) => path !== "404.html" && path !== "debugger.html");
const textOf = (path: string) => readFileSync(join(builtSite, path), "utf8");
const { homepage } = JSON.parse(textOf("../../../package.json")) as { readonly homepage: string };

it("each page stands beside itself as Markdown, and says where", () => {
  for (const { path, html } of pages) {
    const markdown = path.replace(/\.html$/, ".md");
    expect([path, existsSync(join(builtSite, markdown))]).toEqual([path, true]);
    expect([path, html]).toEqual([path, expect.stringContaining(`type="text/markdown" href="/${markdown}"`)]);
    expect([path, textOf(markdown)]).toEqual([path, expect.stringMatching(/^# /m)]);
  }
});

it("Markdown has what a page shows, and no marks of HTML", () => {
  const start = textOf("guides/start.md");
  expect(start).toContain("# Start\n");
  expect(start).toContain("```js\nimport { TcrClient }");
  expect(start).toContain("[where the official tools keep theirs](./credentials.md)");
  const action = textOf("reference/actions/namespace/CreateNamespace.md");
  expect(action).toContain("`NamespaceName`");
  expect(action.replaceAll(/```.*?```/gs, "")).not.toMatch(/<\/?\w+[ >]/);
  expect(textOf("protocol/signature-v3.md")).toContain("AKIDtcrkitexample");
});

it("every link of Markdown to a page of the site leads to one", () => {
  const broken = pages.flatMap(({ path }) => {
    const markdown = path.replace(/\.html$/, ".md");
    const links = [...textOf(markdown).matchAll(/\]\(([^)#\s]+\.md)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    return links
      .filter((link) => !existsSync(join(builtSite, new URL(link, `https://host.example/${markdown}`).pathname)))
      .map((link) => `${markdown}: ${link}`);
  });
  expect(broken).toEqual([]);
});

it("llms.txt and the sitemap list each page at the address of the site", () => {
  const listed = textOf("llms.txt");
  expect(listed).toMatch(/^# tcrkit\n\n> /);
  const guides = pages.filter(({ path }) => path.startsWith("guides/"));
  for (const { path } of guides) expect(listed).toContain(`(${homepage}${path.replace(/\.html$/, ".md")}): `);
  const sitemap = textOf("sitemap.xml");
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
  const expected = pages.map(({ path }) => `${homepage}${path.replace(/(^|\/)index\.html$/, "$1")}`);
  expect(addresses.toSorted()).toEqual(expected.toSorted());
});

it("every page describes itself, in words of its own", () => {
  const described = pages.map(({ path, html }) => {
    const [, description = ""] = /<meta name="description" content="([^"]*)">/.exec(html) ?? [];
    return [path, description] as const;
  });
  expect(described.filter(([, text]) => text.length < 20 || text.length > 200)).toEqual([]);
  const guides = described.filter(([path]) => !path.startsWith("reference/")).map(([, text]) => text);
  expect(new Set(guides).size).toBe(guides.length);
});
