import { createMock, type Mock } from "@tcrkit/mock";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readExamples } from "../support/examples.js";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";
import { builtSite } from "./site/built-site.js";
import { type StaticHost, startHost } from "./site/static-hosts.js";
import { openPage, watchPage } from "./site/watch-page.js";

if (chromiumPath === undefined) it("sending from the explorer, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("sending from the explorer, in Chromium", () => sending(chromiumPath ?? ""));

const examples = readExamples();

/** Actions whose example changes the state, and how many rows it adds, changes and removes. */
const changing: readonly (readonly [action: string, marks: string])[] = [["CreateNamespace", "1 added 1 changed"]];

function sending(executablePath: string): void {
  let browser: StartedBrowser;
  let host: StaticHost;
  let page: Page;
  let faults: readonly string[];

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
    faults = watchPage(page);
    return async () => {
      expect(faults).toEqual([]);
      await page.close();
    };
  });

  const open = async (action: string): Promise<void> => {
    await openPage(page, `${host.origin}/explorer/#/${action}`);
    await page.getByRole("tab", { name: "Send", exact: true }).click();
    await page.getByRole("button", { name: `Send ${action}` }).waitFor();
  };
  /** Within the page, so that the emulator stays as it is. */
  const goOn = async (action: string): Promise<void> => {
    await page.evaluate((hash) => Object.assign(location, { hash }), `/${action}`);
    await page.getByRole("heading", { name: action, exact: true }).waitFor();
    await page.getByRole("tab", { name: "Send", exact: true }).click();
  };
  const send = async (action: string): Promise<string> => {
    await page.getByRole("button", { name: `Send ${action}` }).click();
    const summary = page.getByRole("region", { name: "Answer" }).getByRole("status");
    await summary.waitFor();
    return (await summary.innerText()).replaceAll(/\s+/g, " ");
  };
  const marks = async () => (await page.locator(".emulator [role=status] .mark").allInnerTexts()).join(" ");

  it.each(changing)("leads from the example of %s to success, and marks what it changed", async (action, expected) => {
    await open(action);
    expect(await send(action)).toMatch(/^Success HTTP 200 \d+ ms RequestId [0-9a-f-]{36}$/);
    expect(await marks()).toBe(expected);
  });

  it("sends the examples of all 76 actions with success, one after the other", { timeout: 300_000 }, async () => {
    await open(examples[0]?.name ?? "");
    const answers: string[] = [];
    for (const { name } of examples) {
      await goOn(name);
      answers.push(`${name} ${(await send(name)).split(" ").slice(0, 3).join(" ")} ${await marks()}`);
    }
    console.log(answers.join("\n"));
    expect(answers).toHaveLength(76);
    expect(answers.filter((answer) => !answer.includes(" Success HTTP 200"))).toEqual([]);
  });
}
