import { exampleCredentials } from "@tcrkit/mock";
import {
  indentedJson,
  printCurl,
  printGo,
  printHttp,
  printJava,
  printNode,
  printPython,
  printTcr,
  printTypeScript,
  type SnippetCall,
} from "generator/snippets";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readExamples } from "../support/examples.js";
import { signedRequest } from "../support/snippet-calls.js";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";
import { builtSite } from "./site/built-site.js";
import { type StaticHost, startHost } from "./site/static-hosts.js";
import { openPage, watchPage } from "./site/watch-page.js";

if (chromiumPath === undefined) it("the explorer, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("the explorer, in Chromium", () => explorer(chromiumPath ?? ""));

const examples = readExamples();
const exampleOf = (action: string) => examples.find(({ name }) => name === action)?.input ?? {};

function explorer(executablePath: string): void {
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

  const show = (tab: "JSON" | "Code") => page.getByRole("tab", { name: tab, exact: true }).click();
  const open = async (hash = ""): Promise<void> => {
    await openPage(page, `${host.origin}/explorer.html${hash}`);
    await (hash === "" ? page.getByLabel("Filter the actions") : page.getByRole("form")).waitFor();
    if (hash !== "") await show("JSON");
  };
  const json = () => page.getByLabel("The input as JSON");
  const inputNow = async () => JSON.parse(await json().inputValue()) as object;
  const linkNow = () => page.evaluate(() => location.hash);

  it("leads from the list to an action, by its filter and by the keyboard alone", async () => {
    await open();
    await page.getByLabel("Filter the actions").focus();
    await page.keyboard.type("lists tags repository");
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("1 action");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("form", { name: "Input of DescribeImages" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("DescribeImages");
    await page.goBack();
    await page.getByLabel("Filter the actions").waitFor();
  });

  it("shows the form of each action with its example, and no issue", { timeout: 300_000 }, async () => {
    await open();
    for (const { name, input } of examples) {
      await page.evaluate((hash) => Object.assign(location, { hash }), `/${name}`);
      await page.getByRole("form", { name: `Input of ${name}` }).waitFor();
      await show("JSON");
      const secrets = page.getByRole("button", { name: "Show", exact: true });
      if ((await secrets.count()) > 0) await secrets.first().click();
      expect(await json().inputValue()).toBe(indentedJson(input));
      expect(await page.getByText("The client would not send this").count()).toBe(0);
    }
    expect(examples).toHaveLength(76);
  });

  it("keeps form and JSON in step, both ways", async () => {
    await open("#/DescribeImages");
    await page.getByLabel("Limit", { exact: true }).fill("12345678901234567890");
    expect(await json().inputValue()).toContain('"Limit": 12345678901234567890');
    await json().fill('{"RegistryId": "tcr-1", "Limit": 7, "ExactMatch": true}');
    expect(await page.getByLabel("RegistryId", { exact: true }).inputValue()).toBe("tcr-1");
    expect(await page.getByLabel("Limit", { exact: true }).inputValue()).toBe("7");
    expect(await page.getByLabel("ExactMatch", { exact: true }).locator(":checked").textContent()).toContain("true");
    await page.getByLabel("ExactMatch", { exact: true }).selectOption({ label: "Left out" });
    expect(await inputNow()).toEqual({ RegistryId: "tcr-1", Limit: 7 });
  });

  it("says what is wrong with an edit of the JSON, and where, and loses nothing", async () => {
    await open("#/DescribeImages");
    const before = await json().inputValue();
    await json().fill('{\n  "RegistryId": "tcr-1"\n  "Limit": 3\n}');
    await page.getByText('Line 3, column 3: Expected a comma or }, found "\\"".').waitFor();
    expect(await page.getByLabel("RegistryId", { exact: true }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Go to the fault" }).click();
    expect(await json().evaluate((area) => (area as HTMLTextAreaElement).selectionStart)).toBe(28);
    expect(await json().inputValue()).toContain('"Limit": 3');
    await page.getByRole("button", { name: "Drop the edit", exact: true }).click();
    expect(await json().inputValue()).toBe(before);
  });

  it("has the client's checks beside each field, and leads to it", async () => {
    await open("#/CreateRepository");
    await page.getByRole("button", { name: "Clear" }).click();
    const field = page.getByLabel("RegistryId", { exact: true });
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await page.getByRole("button", { name: "RegistryId", exact: true }).click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill("tcr-1");
    expect(await field.getAttribute("aria-invalid")).toBe("false");
    await json().fill('{"Nothing": 1}');
    await page.getByText("Nothing is no member of the input.").waitFor();
  });

  it("adds, moves and removes items of a list, and the focus stays where it was", async () => {
    await open("#/DeleteRepositoryTags");
    await json().fill('{"Tags": ["a", "b"]}');
    await page.getByRole("button", { name: "Add an item to Tags" }).click();
    await page.keyboard.type("c");
    expect(await inputNow()).toEqual({ Tags: ["a", "b", "c"] });
    const third = page.getByRole("group", { name: "Item 3 of Tags" });
    await third.getByRole("button", { name: "Move up" }).press("Enter");
    expect(await inputNow()).toEqual({ Tags: ["a", "c", "b"] });
    await page.keyboard.press("Enter");
    expect(await inputNow()).toEqual({ Tags: ["c", "a", "b"] });
    await page.getByRole("group", { name: "Item 2 of Tags" }).getByRole("button", { name: "Remove" }).press("Enter");
    expect(await inputNow()).toEqual({ Tags: ["c", "b"] });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Remove");
  });

  it("lets objects be filled in at every depth", async () => {
    await open("#/CreateWebhookTrigger");
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("button", { name: "Add Trigger", exact: true }).click();
    await page.getByRole("button", { name: "Add an item to Targets" }).click();
    await page.getByLabel("Address", { exact: true }).fill("https://a.example/");
    await page.getByRole("button", { name: "Add an item to Headers" }).click();
    await page.getByLabel("Key", { exact: true }).fill("X-Team");
    expect(await inputNow()).toEqual({
      Trigger: { Targets: [{ Address: "https://a.example/", Headers: [{ Key: "X-Team" }] }] },
    });
  });

  it("leaves the focus where the next step is, when a button is gone", async () => {
    await open("#/CreateInstance");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("button", { name: "Leave out TagSpecification" }).press("Enter");
    await expect.poll(focused).toBe("TagSpecification");
    await page.getByRole("button", { name: "Add TagSpecification", exact: true }).press("Enter");
    await expect.poll(focused).toBe("TagSpecification");
    expect(await inputNow()).toMatchObject({ TagSpecification: {} });
    await json().fill('{"Nothing": 1}');
    await page.getByRole("button", { name: "Leave out Nothing" }).press("Enter");
    await expect.poll(focused).toBe("Input");
  });

  it("is filled in, sent and read by the keyboard alone", async () => {
    await openPage(page, `${host.origin}/explorer.html#/DescribeImages`);
    await page.getByRole("button", { name: "Send DescribeImages" }).waitFor();
    await page.getByLabel("Region", { exact: true }).focus();
    const label = () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.trim());
    while ((await label()) !== "Limit") await page.keyboard.press("Tab");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1");
    const text = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    while ((await text()) !== "Send") await page.keyboard.press("Tab");
    while ((await text()) !== "Send DescribeImages") await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Answer" }).getByText("Success").waitFor();
    while ((await text()) !== "Send") await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("End");
    await expect.poll(text).toBe("JSON");
    expect(await inputNow()).toMatchObject({ Limit: 1 });
    await page.keyboard.press("ArrowRight");
    await page.getByRole("region", { name: "Answer" }).getByText("Success").waitFor();
  });

  it("says where two members exclude each other, and leaves one out for the other", async () => {
    await open("#/DeleteSecurityPolicy");
    const exclusion = page.getByText("Ignored beside CidrBlock, which is there.").first();
    await exclusion.getByRole("button").click();
    await page.keyboard.type("3");
    expect(await inputNow()).toEqual({ RegistryId: "tcr-okmj78", PolicyIndex: 3 });
  });

  it("hides what is sensitive in form, JSON, code and link", async () => {
    await open("#/ModifyServiceAccountPassword");
    const field = page.getByLabel("Password", { exact: true });
    await field.fill("Hush-hush-1");
    expect(await field.getAttribute("type")).toBe("password");
    expect(await json().inputValue()).not.toContain("Hush");
    await json().fill((await json().inputValue()).replace('"tcr-okmj78"', '"tcr-2"'));
    expect(await field.inputValue()).toBe("Hush-hush-1");
    expect(await linkNow()).not.toContain("Hush");
    await show("Code");
    expect(await page.getByRole("region", { name: /TypeScript/ }).textContent()).not.toContain("Hush");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await field.getAttribute("type")).toBe("text");
    expect(await page.getByRole("region", { name: /TypeScript/ }).textContent()).toContain("Hush-hush-1");
    expect(await linkNow()).not.toContain("Hush");
  });

  it("hides a secret that was typed as JSON once the typing has ended", async () => {
    await open("#/ModifyServiceAccountPassword");
    await json().fill('{"Password": "Hush-hush-1"}');
    await json().blur();
    expect(await json().inputValue()).toBe('{\n  "Password": "•••••••• 1"\n}');
    expect(await page.getByLabel("Password", { exact: true }).inputValue()).toBe("Hush-hush-1");
    await show("Code");
    await page.getByText("Sensitive values are hidden").waitFor();
  });

  it("says of a link that its input cannot be read, and of an action that there is none", async () => {
    await open("#/DescribeImages?input=%7B");
    await page.getByText("The input in this link cannot be read.").waitFor();
    expect(await inputNow()).toEqual(exampleOf("DescribeImages"));
    await page.evaluate(() => Object.assign(location, { hash: "/DescribeNothing" }));
    await page.getByText("The API has no action DescribeNothing.").waitFor();
  });

  it("is the same for whoever opens its link, but for what is sensitive", async () => {
    await open("#/CreateWebhookTrigger");
    await page.getByLabel("Name", { exact: true }).fill('é & # ? % "+"');
    await page.getByLabel("Region", { exact: true }).selectOption("eu-frankfurt");
    const link = await linkNow();
    expect(decodeURIComponent(link)).not.toContain("platform");
    await open(link);
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe('é & # ? % "+"');
    expect(await page.getByLabel("Region", { exact: true }).inputValue()).toBe("eu-frankfurt");
  });

  it("stores nothing", async () => {
    await open("#/CreateWebhookTrigger");
    await page.getByLabel("Name", { exact: true }).fill("other");
    const kept = await page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.values(store)));
    expect(kept.filter((value) => String(value).includes("other"))).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe("");
  });

  it("prints the call as the reference's printers do, in each language, and follows the form", async () => {
    const now = Date.now();
    await page.clock.setFixedTime(now);
    await open("#/DuplicateImage");
    await show("Code");
    await page.getByLabel("RegistryId", { exact: true }).fill("it's é \u202e");
    const call: SnippetCall = {
      ...{ service: "tcr", version: "2019-09-24", action: "DuplicateImage", region: "ap-guangzhou" },
      input: { ...exampleOf("DuplicateImage"), RegistryId: "it's é \u202e" },
    };
    vi.useFakeTimers({ toFake: ["Date"], now });
    const signed = signedRequest({ ...call, endpoint: MOCK }, exampleCredentials);
    vi.useRealTimers();
    for (const [language, code] of [
      ["TypeScript", printTypeScript(call)],
      ["tcr", printTcr(call)],
      ["curl", printCurl(signed)],
      ["HTTP", printHttp(signed)],
      ["Node", printNode(call)],
      ["Python", printPython(call)],
      ["Go", printGo(call)],
      ["Java", printJava(call)],
    ] as const) {
      await page.getByRole("tab", { name: language, exact: true }).click();
      expect(await page.getByRole("region", { name: `DuplicateImage in ${language}` }).textContent()).toBe(code);
    }
    await page.getByLabel("For a tcr-mock on this computer").check();
    expect(await page.getByRole("region", { name: /Java/ }).textContent()).toBe(printJava({ ...call, endpoint: MOCK }));
  });

  it("copies what it shows", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("#/DescribeRegions");
    await show("Code");
    await page.getByRole("tab", { name: "tcr", exact: true }).click();
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByRole("region", { name: /in tcr/ }).textContent());
  });

  it("opens in the page of its action, and is not loaded before", async () => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    const isOfExplorer = (path: string) => /\/LoadedExplorer\.|\/assets\/chunks\/DescribeImages\./.test(path);
    await openPage(page, `${host.origin}/reference/actions/image-repository/DescribeImages.html`);
    expect(loaded.filter(isOfExplorer)).toEqual([]);
    await page.getByRole("button", { name: "Try it in the explorer" }).click();
    await page.getByRole("form", { name: "Input of DescribeImages" }).waitFor();
    expect(loaded.filter(isOfExplorer)).toHaveLength(3);
    expect(await linkNow()).toBe("");
  });
}

const MOCK = "http://127.0.0.1:5301";
