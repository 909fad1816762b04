import { sitePolicy } from "docs/content-policy";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { BASE, buildForFolder, builtSite, pageKinds, pagesOf } from "./built-site.js";
import { hostKinds, type StaticHost, startHost } from "./static-hosts.js";
import { openPage, watchPage } from "./watch-page.js";

if (chromiumPath === undefined) it("the built site, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else {
  const kinds = Object.keys(hostKinds) as (keyof typeof hostKinds)[];
  eachPage(chromiumPath);
  describe("at the root of a host", () => {
    describe.each(kinds)("%s", (kind) => servedSite(chromiumPath ?? "", () => startHost(kind, builtSite), "/"));
  });
  describe("in a folder of a host", () => {
    let root: string;
    beforeAll(() => {
      root = buildForFolder();
    }, 600_000);
    describe.each(kinds)("%s", (kind) => servedSite(chromiumPath ?? "", () => startHost(kind, root, BASE), BASE));
  });
}

/** Goes through every page of the site, by one host. */
function eachPage(executablePath: string): void {
  it("shows every page of the site without a fault", async () => {
    const host = await startHost("a host that gives files as they are", builtSite);
    const browser = await startChromium(executablePath);
    try {
      const page = await browser.context.newPage();
      const faults = watchPage(page);
      for (const { path } of pagesOf(builtSite)) {
        // What stands for an address that is not there is tried by one.
        if (path !== "404.html") await openPage(page, `${host.origin}/${path}`, "load");
      }
      await page.waitForLoadState("networkidle");
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      host.close();
    }
  }, 1_200_000);
}

function servedSite(executablePath: string, start: () => Promise<StaticHost>, base: string): void {
  let browser: StartedBrowser;
  let host: StaticHost;
  beforeAll(async () => {
    host = await start();
    browser = await startChromium(executablePath);
  });
  afterAll(async () => {
    await browser?.close();
    host?.close();
  });

  const opened = async (path: string): Promise<{ page: Page; faults: readonly string[] }> => {
    const page = await browser.context.newPage();
    const faults = watchPage(page);
    await openPage(page, `${host.origin}${base}${path}`);
    return { page, faults };
  };

  it.each(Object.entries(pageKinds))("shows %s without a fault, under the policy", async (_, path) => {
    const { page, faults } = await opened(path);
    await page.mouse.wheel(0, 100_000);
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("leads from page to page, without a fault and without loading the document anew", async () => {
    const { page, faults } = await opened("");
    await page.evaluate(() => Object.assign(globalThis, { isFirst: true }));
    for (const [link, heading] of [
      ["Guides", "Start"],
      ["Reference", "Reference"],
    ] as const) {
      await page.getByRole("navigation").getByRole("link", { name: link, exact: true }).click();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    }
    await page.getByRole("main").getByRole("link", { name: "CreateNamespace", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "CreateNamespace" }).waitFor();
    expect(new URL(page.url()).pathname.startsWith(`${base}reference/actions/`)).toBe(true);
    expect(await page.evaluate(() => "isFirst" in globalThis)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("finds pages by its search, without a fault", async () => {
    const { page, faults } = await opened("guides/start.html");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("CreateNamespace");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/CreateNamespace/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("refuses what a page may not do", async () => {
    const { page } = await opened("guides/start.html");
    const blocked: string[] = [];
    await page.exposeFunction("note", (directive: string) => blocked.push(directive));
    await page.evaluate(async () => {
      const { note } = globalThis as unknown as { note: (directive: string) => void };
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) => note(effectiveDirective));
      await fetch("https://elsewhere.example/").catch(() => undefined);
      const script = Object.assign(document.createElement("script"), { textContent: "globalThis.ran = true" });
      const style = Object.assign(document.createElement("style"), { textContent: "body { display: none }" });
      const image = Object.assign(document.createElement("img"), { src: "https://elsewhere.example/a.png" });
      const frame = Object.assign(document.createElement("iframe"), { src: "https://elsewhere.example/" });
      document.body.append(script, style, image, frame);
    });
    // Twice: by the header, and by the page's own policy.
    const parts = ["connect-src", "script-src-elem", "style-src-elem", "img-src", "frame-src"];
    await expect.poll(() => blocked.toSorted()).toEqual([...parts, ...parts].toSorted());
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
    await page.close();
  });

  it("answers an address that is not there with the site's own page", async () => {
    const { page, faults } = await opened("no/such/page.html");
    expect(await page.getByRole("heading", { level: 1, name: "There is no such page" }).count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("sends the policy of the guide", async () => {
    const { headers } = await fetch(`${host.origin}${base}`);
    expect(headers.get("content-security-policy")).toBe(sitePolicy);
  });
}
