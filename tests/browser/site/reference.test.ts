import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

if (chromiumPath === undefined) it("the reference, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("the reference", () => readReference(chromiumPath ?? ""));

const action = "reference/actions/trigger/CreateWebhookTrigger.html";
const longError = "reference/errors/RequestLimitExceeded-GlobalRegionUinLimitExceeded.html";

function readReference(executablePath: string): void {
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

  const opened = async (path: string, width = 1440): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, `${host.origin}/${path}`);
    return page;
  };

  it("opens the members around the one that an address leads to, and shows it", async () => {
    const page = await opened(`${action}#input-Trigger.Targets.Headers.Key`);
    const member = page.locator('[id="input-Trigger.Targets.Headers.Key"]');
    await expect.poll(() => member.isVisible()).toBe(true);
    await expect.poll(async () => (await member.boundingBox())?.y).toBeLessThan(900);
    expect(await page.locator("#output-Trigger details[open]").count()).toBe(0);
    await page.close();
  });

  it("opens them too for a link on the page that is open, and from another page", async () => {
    const page = await opened("reference/types/WebhookTarget.html");
    for (const place of ["input-Trigger.Targets.Address", "input-Trigger.Targets.Headers.Values"]) {
      await page.evaluate(
        ([target]) => {
          const link = Object.assign(document.createElement("a"), { href: target, innerText: "there" });
          document.querySelector("main")?.append(link);
          link.click();
        },
        [page.url().includes(action) ? `#${place}` : `/${action}#${place}`] as const,
      );
      await expect.poll(() => page.locator(`[id="${place}"]`).isVisible()).toBe(true);
    }
    await page.close();
  });

  it.each([
    [390, "list"],
    [767, "list"],
    [768, "table"],
  ])("shows at %i px what a table has as a %s", async (width, form) => {
    const page = await opened("reference/regions.html", width);
    const cells = page.locator("tbody tr").first().locator("td");
    const boxes = await Promise.all([0, 1, 4].map((n) => cells.nth(n).boundingBox()));
    const tops = new Set(boxes.map((box) => Math.round(box?.y ?? 0)));
    expect(tops.size).toBe(form === "list" ? 3 : 1);
    const label = await cells.nth(1).evaluate((cell) => getComputedStyle(cell, "::before").content);
    expect(label).toBe(form === "list" ? '"Title: "' : "none");
    await page.close();
  });

  it.each([390, 820, 1440])("cuts no text and nothing out of sight at %i px", async (width) => {
    for (const path of [action, longError, "reference/errors/index.html", "reference/regions.html"]) {
      const page = await opened(path, width);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const outside = await page.locator("main :is(p, li, dt, dd, td, h1, h2, summary)").evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < 0 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
          })
          .map((element) => element.textContent),
      );
      expect([path, outside]).toEqual([path, []]);
      await page.close();
    }
  });

  it("shows the whole name of an error in the sidebar, and the entry of the page that is open", async () => {
    const page = await opened(longError);
    const entry = page.locator(".VPSidebarItem.is-active.is-link .text").last();
    expect(await entry.textContent()).toBe("RequestLimitExceeded.GlobalRegionUinLimitExceeded");
    await expect.poll(async () => (await entry.boundingBox())?.y).toBeLessThan(900);
    expect((await entry.boundingBox())?.y).toBeGreaterThan(60);
    expect(await entry.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
    await page.close();
  });

  it("filters the sidebar by words, and leads to what is found by keys alone", async () => {
    const page = await opened("reference/index.html");
    await page.getByRole("searchbox", { name: "Filter the pages" }).fill("webhook log");
    const found = page.locator(".sidebar-filter li");
    expect(await found.allInnerTexts()).toEqual(["DescribeWebhookTriggerLog", "WebhookTriggerLog"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "DescribeWebhookTriggerLog" }).waitFor();
    await page.getByRole("searchbox", { name: "Filter the pages" }).press("Escape");
    expect(await found.count()).toBe(0);
    await page.close();
  });

  describe("without scripts", () => {
    let context: BrowserContext;
    beforeAll(async () => {
      const owner = browser.context.browser();
      if (owner === null) throw new Error("the browser has no other contexts");
      context = await owner.newContext({ javaScriptEnabled: false });
    });
    afterAll(() => context.close());

    it.each([390, 1440])("lists every page of the reference at %i px", async (width) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${host.origin}/reference/index.html`);
      for (const name of ["ModifyNamespace", "WebhookTriggerLog", "Signature v1, step by step"]) {
        expect(await page.locator(".VPSidebar").getByText(name, { exact: true }).first().isVisible()).toBe(true);
      }
      expect(await page.locator(".sidebar-filter").isVisible()).toBe(false);
      await page.close();
    });
  });
}
