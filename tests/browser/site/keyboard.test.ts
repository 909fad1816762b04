import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite, pageKinds } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

if (chromiumPath === undefined) it("the keyboard alone, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("with the keyboard alone", () => keyboardAlone(chromiumPath ?? ""));

function keyboardAlone(executablePath: string): void {
  let browser: StartedBrowser;
  let host: StaticHost;
  let page: Page;
  beforeAll(async () => {
    host = await startHost("a host that gives files as they are", builtSite);
    browser = await startChromium(executablePath);
  });
  afterAll(async () => {
    await browser.close();
    host.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: "light" });
    await openPage(page, `${host.origin}/${pageKinds.action}`);
    return () => page.close();
  });

  it("the first key of a page leads past its head", async () => {
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#VPContent");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main, #VPContent") !== null)).toBe(true);
  });

  it("pages are reached by the head's links", async () => {
    await tabTo(page, "Guides");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Start" }).waitFor();
  });

  it("the theme is switched, and kept for the next page", async () => {
    await tabTo(page, /dark theme/);
    await page.keyboard.press("Space");
    expect(await isDark(page)).toBe(true);
    await page.reload();
    expect(await isDark(page)).toBe(true);
    await openPage(page, page.url());
    await tabTo(page, /light theme/);
    await page.keyboard.press("Space");
    expect(await isDark(page)).toBe(false);
  });

  it.each(["Enter", "Space"])("a section of the sidebar is opened by %s, and its pages are reached", async (key) => {
    const section = page.getByRole("button", { name: "Trigger", exact: true });
    await tabTo(page, "Trigger");
    expect(await section.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press(key);
    expect(await section.getAttribute("aria-expanded")).toBe("true");
    await tabTo(page, "CreateWebhookTrigger");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "CreateWebhookTrigger" }).waitFor();
  });

  it("the search is opened, gone through and left", async () => {
    await page.keyboard.press("/");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.type("DeleteNamespace");
    await page.getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("option").nth(1).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("what has the focus is seen to have it", async () => {
    const unseen: string[] = [];
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press("Tab");
      if (!(await hasOutline(page))) unseen.push(await focused(page));
    }
    expect(unseen).toEqual([]);
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < 300; count++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`${name} is not reached by Tab; passed ${passed.join(", ")}`);
}

/** What the element with the focus is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute("aria-label") ?? element?.getAttribute("title") ?? "";
    return name === "" ? (element?.textContent ?? "").trim() : name;
  });
}

function hasOutline(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== "none" && outlineWidth !== "0px";
  });
}

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains("dark"));
}
