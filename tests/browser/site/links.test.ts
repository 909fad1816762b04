import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtSite, pagesOf } from "./built-site.js";

const HOST = "https://host.example/";

const pages = new Map(
  pagesOf(builtSite).map(({ path, html }) => [
    path,
    {
      places: new Set(attributes(html, / id="([^"]*)"/g)),
      links: new Set(attributes(html, /<a\b[^>]* href="([^"]*)"/g)),
    },
  ]),
);

it("every link of every page leads to a page, and to a place that it has", () => {
  const broken = [...pages].flatMap(([path, { links }]) =>
    [...links].filter((link) => !leadsSomewhere(new URL(link, HOST + path))).map((link) => `${path}: ${link}`),
  );
  expect(pages.size).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

function leadsSomewhere({ href, pathname, hash }: URL): boolean {
  if (!href.startsWith(HOST)) return true;
  const path = decodeURIComponent(pathname.slice(1));
  if (path.endsWith(".md")) return existsSync(join(builtSite, path));
  const page = [path, `${path}.html`, `${path}index.html`]
    .map((name) => pages.get(name))
    .find((one) => one !== undefined);
  return page !== undefined && (hash === "" || page.places.has(decodeURIComponent(hash.slice(1))));
}

function attributes(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&").replaceAll("&#39;", "'"));
}
