import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { faultsOf } from "./axe.js";
import { builtSite, pageKinds } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

if (chromiumPath === undefined) it("axe on the built site, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("axe finds nothing, and nothing is wider than the window", () => accessibleSite(chromiumPath ?? ""));

const themes = ["light", "dark"] as const;
const widths = [390, 820, 1440] as const;
const views = themes.flatMap((theme) => widths.map((width) => [theme, width] as const));

/** What a reader opens on a page, and at which widths it is there. */
interface Opened {
  readonly name: string;
  readonly on: keyof typeof pageKinds;
  readonly at: readonly number[];
  readonly open: (page: Page) => Promise<unknown>;
}

const press = (name: string) => (page: Page) => page.getByRole("button", { name }).click();

const opened: readonly Opened[] = [
  { name: "the search", on: "action", at: widths, open: search },
  { name: "the menu of a narrow page", on: "action", at: [390], open: press("Mobile navigation") },
  { name: "the sidebar of a narrow page", on: "action", at: [390, 820], open: press("Menu") },
  { name: "the outline of a narrow page", on: "action", at: [390, 820], open: press("On this page") },
  { name: "what the debugger found", on: "debugger", at: widths, open: press("Show an example") },
];

function accessibleSite(executablePath: string): void {
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

  const viewed = async (path: string, colorScheme: "light" | "dark", width: number): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, `${host.origin}/${path}`);
    return page;
  };

  describe.each(views)("in the %s theme at %i px", (theme, width) => {
    it.each([...Object.entries(pageKinds), ["404", "no/such/page.html"]])("on the page of kind %s", async (_, path) => {
      const page = await viewed(path, theme, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    });

    it.each(opened.filter(({ at }) => at.includes(width)))("in $name", async ({ on, open }) => {
      const page = await viewed(pageKinds[on], theme, width);
      await open(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    });
  });
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("namespace");
  await page.getByRole("option").first().waitFor();
}
