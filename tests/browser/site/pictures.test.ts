import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage, watchPage } from "./watch-page.js";

if (chromiumPath === undefined) it("pictures, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("a picture", () => themedPictures(chromiumPath ?? ""));

function themedPictures(executablePath: string): void {
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

  it.each(["light", "dark"] as const)("is drawn in the page's theme, and no other is loaded: %s", async (theme) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: theme });
    const faults = watchPage(page);
    const loaded: string[] = [];
    page.on("response", (response) => loaded.push(new URL(response.url()).pathname));
    await openPage(page, `${host.origin}/guides/cli/prune.html`);
    const picture = page.locator(".picture:visible");
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await picture.getAttribute("src")).toMatch(new RegExp(`/prune-${theme}\\.`));
    expect(loaded.filter((path) => path.endsWith(".svg"))).toEqual([await picture.getAttribute("src")]);
    expect(faults).toEqual([]);
    await page.close();
  });
}
