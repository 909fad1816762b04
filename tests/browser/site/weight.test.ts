import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite, pageKinds, pagesOf } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

/** What a page of the reference may weigh after gzip, fonts and all: 210 KB. */
const MAX_BYTES = 210 * 1024;

if (chromiumPath === undefined) it("the weight of pages, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("a page of the reference", () => weighedPages(chromiumPath ?? ""));

function weighedPages(executablePath: string): void {
  let browser: StartedBrowser;
  let host: StaticHost;
  beforeAll(async () => {
    host = await startHost("a host that gives files as they are", builtSite);
    browser = await startChromium(executablePath);
  });
  afterAll(async () => {
    await browser.close();
    host.close();
  });

  /** What a fresh browser loads of the site until a page is still, by its path. */
  const loadedBy = async (path: string): Promise<ReadonlyMap<string, number>> => {
    const page = await browser.context.newPage();
    const loaded = new Map<string, number>();
    page.on("response", (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin !== host.origin) return;
      const file = join(builtSite, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      loaded.set(pathname, gzipSync(readFileSync(file)).length);
    });
    await openPage(page, `${host.origin}/${path}`);
    await page.mouse.wheel(0, 100_000);
    await page.waitForLoadState("networkidle");
    await page.close();
    return loaded;
  };

  const heaviest = pagesOf(builtSite)
    .map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
    .filter(({ path }) => path.startsWith("reference/"))
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  const kinds = Object.values(pageKinds).filter((path) => path.startsWith("reference/"));

  it.each([...kinds, heaviest?.path ?? ""])(
    "%s is at most 210 KB, without search, italics and the explorer",
    async (path) => {
      const loaded = await loadedBy(path);
      const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(100 * 1024);
      expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
      expect(
        [...loaded.keys()].filter((name) => /italic|localSearchIndex|SearchBox|LoadedExplorer/.test(name)),
      ).toEqual([]);
      expect([...loaded.keys()].filter((name) => name.endsWith(".woff2")).length).toBeLessThanOrEqual(1);
    },
  );
}
