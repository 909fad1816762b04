import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtSite, pagesOf } from "./built-site.js";

const pages = pagesOf(builtSite).filter(({ path }) => path !== "404.html" && path !== "debugger.html");
const { homepage }: { readonly homepage: string } = JSON.parse(
  readFileSync(join(builtSite, "../../../package.json"), "utf8"),
);
const isChinese = (path: string) => path.startsWith("zh/");
const addressOf = (path: string) => homepage + path.replace(/(^|\/)index\.html$/, "$1");

it("each page says which language it is in", () => {
  for (const { path, html } of pages) {
    const [, language] = /<html lang="([^"]*)"/.exec(html) ?? [];
    expect([path, language]).toEqual([path, isChinese(path) ? "zh-CN" : "en"]);
  }
});

it("a Chinese page labels everything in Chinese", () => {
  const inEnglish = pages
    .filter(({ path }) => isChinese(path))
    .flatMap(({ path, html }) => {
      const labels = [...html.matchAll(/ (?:aria-label|title|placeholder|alt)="([^"]+)"/g)];
      const hidden = [...html.matchAll(/class="visually-hidden"[^>]*>([^<]*)</g)];
      expect(labels.length + hidden.length).toBeGreaterThan(10);
      return [...labels, ...hidden].flatMap(([, label = ""]) =>
        /\p{Script=Han}/u.test(label) ? [] : `${path}: ${label}`,
      );
    });
  expect(inEnglish).toEqual([]);
});

it("the switch of languages leads to the same page, or to the front page where it is in one language alone", () => {
  for (const { path, html } of pages) {
    const other = isChinese(path) ? path.slice("zh/".length) : `zh/${path}`;
    const target = existsSync(join(builtSite, other)) ? other : "zh/";
    const [menu = ""] = /<div class="VPFlyout VPNavBarTranslations.*?<\/a>/s.exec(html) ?? [];
    const [, link] = /href="\/([^"]*)"/.exec(menu) ?? [];
    expect([path, link]).toEqual([path, target.replace(/(^|\/)index\.html$/, "$1")]);
  }
});

it("a page in both languages names both in its head", () => {
  for (const { path, html } of pages) {
    const english = path.replace(/^zh\//, "");
    const named = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, language, address]) => [language, address],
    );
    const both = [
      ["en", addressOf(english)],
      ["zh-CN", addressOf(`zh/${english}`)],
      ["x-default", addressOf(english)],
    ];
    expect([path, named]).toEqual([path, existsSync(join(builtSite, "zh", english)) ? both : []]);
  }
});
