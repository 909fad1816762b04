import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite, pageKinds } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

if (chromiumPath === undefined) it("what a page weighs, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("what a page weighs", () => weighedPages(chromiumPath ?? ""));

const REFERENCE_BYTES = 210_000;

/** Kinds of page of the reference, and the largest page of a kind. */
const reference = {
  action: pageKinds.action,
  "action with most parameters": "reference/actions/instance-management/CreateInstance.html",
  type: pageKinds.type,
  error: pageKinds.error,
  overview: pageKinds.overview,
} as const;

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

  it.each(Object.entries(reference))("at most 210 KB with its fonts: %s", async (_, path) => {
    const page = await browser.context.newPage();
    // As at a first visit.
    await (await browser.context.newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await openPage(page, `${host.origin}/${path}`);
    const loaded = await Promise.all(responses.map(weightOf));
    expect(
      loaded.reduce((sum, [bytes]) => sum + bytes, 0),
      listed(loaded),
    ).toBeLessThanOrEqual(REFERENCE_BYTES);
    const paths = loaded.map(([, path]) => path);
    expect(paths.filter((path) => /italic|localSearchIndex|SearchBox|LoadedExplorer/.test(path))).toEqual([]);
    await page.close();
  });
}

type Weight = readonly [bytes: number, path: string];

/** What goes over the wire by a host that compresses: fonts are compressed already. */
async function weightOf(response: Response): Promise<Weight> {
  const body = await response.body();
  const { pathname } = new URL(response.url());
  return [pathname.endsWith(".woff2") ? body.length : gzipSync(body).length, pathname];
}

function listed(loaded: readonly Weight[]): string {
  return loaded.map((weight) => weight.join(" ")).join("\n");
}
