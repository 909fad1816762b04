import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite, pageKinds, pagesOf } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

if (chromiumPath === undefined) it("copying and printing, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("a reader", () => reading(chromiumPath ?? ""));

function reading(executablePath: string): void {
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

  const opened = async (path: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await openPage(page, `${host.origin}/${path}`);
    return page;
  };

  it("copies the commands of a transcript, without prompts and what is printed", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: host.origin });
    const page = await opened("guides/cli.html");
    await page.locator(".language-console").first().hover();
    await page.locator(".language-console button.copy").first().click();
    const copied = await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()));
    await copied.toBe("npm install --global @tcrkit/cli\ntcr configure\ntcr doctor\ntcr describe-instances");
    await page.close();
  });

  it("at 390 px sees whole lines of every guide", { timeout: 300_000 }, async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 390, height: 900 });
    const paths = pagesOf(builtSite).map(({ path }) => path);
    for (const path of paths.filter((path) => /^(?:zh\/)?(?:(?:guides|protocol|design)\/|index)/.test(path))) {
      await openPage(page, `${host.origin}/${path}`, "load");
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll(".vp-doc :is(pre, table, p, li, dd)")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.textContent?.slice(0, 60)),
      );
      expect([path, wide]).toEqual([path, []]);
    }
    await page.close();
  });

  it.each(["light", "dark"] as const)("prints all of a page, by day, from the %s theme", async (colorScheme) => {
    const page = await opened(pageKinds.action);
    await page.emulateMedia({ media: "print", colorScheme });
    const closed = () => page.locator(".vp-doc details:not([open])").count();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await closed()).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await closed()).toBe(0);
    expect(await background()).toBe("rgb(255, 255, 255)");
    for (const hidden of [".VPNav", ".VPSidebar", ".VPDocFooter"])
      expect(await page.locator(hidden).isVisible()).toBe(false);
    for (const block of await page.locator(".vp-code-group .blocks > div").all())
      expect(await block.isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await closed()).toBeGreaterThan(0);
    await page.close();
  });

  it("prints what is closed without scripts, too", async () => {
    const page = await opened(pageKinds.action);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".vp-doc details:not([open]) dd").first().isVisible()).toBe(true);
    await page.close();
  });

  it("who comes to a page that is not there searches for what its address says", async () => {
    const page = await opened("guides/list-tags.html");
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("guides list tags");
    await page.getByRole("main").getByRole("searchbox").fill("list tags");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("combobox").inputValue()).toBe("list tags");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Lists and waiting" }).waitFor();
    await page.close();
  });

  it("who comes to a Chinese page that is not there is answered in Chinese, and searches there", async () => {
    const page = await opened("zh/guides/list-tags.html");
    await page.getByRole("heading", { level: 1, name: "页面不存在" }).waitFor();
    await page.getByRole("main").getByRole("button", { name: "搜索" }).click();
    await page.getByRole("dialog").waitFor();
    const labels = await page
      .getByRole("dialog")
      .locator("[title], [aria-label], [placeholder]")
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          ["title", "aria-label", "placeholder"].flatMap((name) => element.getAttribute(name) ?? []),
        ),
      );
    expect(labels.filter((label) => !/\p{Script=Han}|^Esc$/u.test(label))).toEqual([]);
    await page.close();
  });

  it("filters the mock's decisions, and finds each by its address", async () => {
    const page = await opened("guides/mock-decisions.html#webhook-conditions");
    expect(await page.locator("#webhook-conditions").isVisible()).toBe(true);
    const all = await page.locator(".vp-doc dt").count();
    await page.getByRole("searchbox", { name: "Filter the decisions" }).fill("webhook harbor");
    await expect.poll(() => page.locator(".vp-doc dt").count()).toBeLessThan(all / 5);
    await page.getByRole("link", { name: "DescribeWebhookTriggerLog", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "DescribeWebhookTriggerLog" }).waitFor();
    await page.close();
  });
}
