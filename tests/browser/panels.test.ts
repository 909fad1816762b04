import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";
import { faultsOf } from "./site/axe.js";
import { builtSite } from "./site/built-site.js";
import { type StaticHost, startHost } from "./site/static-hosts.js";
import { openPage } from "./site/watch-page.js";

if (chromiumPath === undefined) it("the explorer's panels, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("the explorer's panels, in Chromium", () => panels(chromiumPath ?? ""));

/** Beyond a page of the reference, with everything open: form, code, both panels, client, signer and emulator. */
const EXPLORER_BYTES = 130_000;

const themes = ["light", "dark"] as const;
const widths = [390, 820, 1440] as const;
const views = themes.flatMap((theme) => widths.map((width) => [theme, width] as const));

function panels(executablePath: string): void {
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

  const view = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
  const sendWithState = async (page: Page): Promise<void> => {
    await view(page, "Send");
    await page.getByRole("button", { name: /^Send \w+$/ }).click();
    await page.getByRole("region", { name: "Answer" }).waitFor();
    await page.getByText("State of the emulator").click();
    await page.getByText("Secrets are masked.").waitFor();
  };

  it.each(views)(
    "are found without a fault by axe in the %s theme at %i px, and no wider",
    { timeout: 180_000 },
    async (theme, width) => {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, `${host.origin}/explorer.html#/DescribeImages`);
      const faultless = async (what: string): Promise<void> => {
        expect([what, await faultsOf(page)]).toEqual([what, []]);
        expect([what, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([what, width]);
      };
      await sendWithState(page);
      await faultless("an answer as JSON, and the state");
      await page.getByRole("button", { name: "As a table" }).click();
      await page.getByText("Headers of the answer").click();
      await faultless("an answer as a table");
      await page.getByRole("button", { name: "Push", exact: true }).click();
      await page.getByText("was pushed.").waitFor();
      await page.getByLabel("What happens").selectOption("error");
      await page.getByRole("button", { name: "Set it" }).click();
      await page.getByText("The next call meets it.").waitFor();
      await page.getByRole("button", { name: /^Send \w+$/ }).click();
      await page.getByRole("link", { name: "The page of this error" }).waitFor();
      await faultless("an error, and what changed");
      await view(page, "What is sent");
      for (const summary of await page.locator(".step summary").all()) await summary.click();
      await page.getByLabel("A key of your own").check();
      await page.getByRole("status").waitFor();
      await faultless("what is wrong with a key of one's own");
      await page.getByLabel("The example key").check();
      await page.getByText("Its signature, step by step").waitFor();
      await faultless("the steps of a signature");
      await page.close();
    },
  );

  it("lead by the keyboard alone from the form to an answer and its change in the state", async () => {
    const page = await browser.context.newPage();
    await openPage(page, `${host.origin}/explorer.html#/CreateNamespace`);
    await page.getByRole("button", { name: "Send CreateNamespace" }).waitFor();
    await tabTo(page, "Send CreateNamespace");
    await page.keyboard.press("Enter");
    await page.getByText("Success.").waitFor();
    await tabTo(page, "As a table");
    await page.keyboard.press("Space");
    await page.getByRole("group", { name: "Answer as a table" }).waitFor();
    await tabTo(page, "State of the emulator");
    await page.keyboard.press("Enter");
    await tabTo(page, "team-02 added");
    await page.keyboard.press("Enter");
    await tabTo(page, "Members of team-02");
    await page.close();
  });

  it(`weigh with the whole explorer at most ${EXPLORER_BYTES} bytes more than a page of the reference`, async () => {
    const page = await browser.context.newPage();
    await (await browser.context.newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
    await openPage(page, `${host.origin}/reference/actions/namespace/CreateNamespace.html`);
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.getByRole("button", { name: "Try it in the explorer" }).click();
    await sendWithState(page);
    await view(page, "What is sent");
    await page.getByText("Its signature, step by step").waitFor();
    await view(page, "Code");
    await page.getByRole("tablist", { name: "Language" }).waitFor();
    const weights = await Promise.all(responses.map(weightOf));
    const listed = weights.map((weight) => weight.join(" ")).join("\n");
    expect(
      weights.reduce((sum, [bytes]) => sum + bytes, 0),
      listed,
    ).toBeLessThanOrEqual(EXPLORER_BYTES);
    await page.close();
  });

  it("let the emulator answer a code on its page", async () => {
    const page = await browser.context.newPage();
    await openPage(page, `${host.origin}/reference/errors/InvalidParameter-ErrorNameExists.html`);
    await page.getByRole("button", { name: "Let the emulator answer InvalidParameter.ErrorNameExists" }).click();
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByText("The API answers an error.").waitFor();
    expect(await answer.locator("pre").textContent()).toContain('"Code": "InvalidParameter.ErrorNameExists"');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
}

type Weight = readonly [bytes: number, path: string];

/** What goes over the wire by a host that compresses. */
async function weightOf(response: Response): Promise<Weight> {
  return [gzipSync(await response.body()).length, new URL(response.url()).pathname];
}

/** Presses Tab until the focus is on something with a text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.replaceAll(/\s+/g, " ").trim() === text) return;
  }
  throw new Error(`Tab does not lead to ${text}`);
}
