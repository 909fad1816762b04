import { exampleCredentials } from "@tcrkit/mock";
import { inspectRequest } from "@tcrkit/signer/debug";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";
import { builtSite } from "./site/built-site.js";
import { type StaticHost, startHost } from "./site/static-hosts.js";
import { openPage, watchPage } from "./site/watch-page.js";

if (chromiumPath === undefined) it("what is sent, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("what is sent, in Chromium", () => whatIsSent(chromiumPath ?? ""));

const signatures = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const;
const ways = signatures.flatMap((signature) =>
  (["POST", "GET"] as const).map((method) => [signature, method] as const),
);

function whatIsSent(executablePath: string): void {
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
    await openPage(page, `${host.origin}/explorer.html#/${action}`);
    await page.getByRole("tab", { name: "What is sent" }).click();
    await page.getByText("Its signature, step by step").waitFor();
  };
  const step = (name: string) => page.getByRole("group", { name, exact: true }).textContent();
  /** The request that the panel shows, as HTTP. */
  const shownRequest = async (): Promise<string> => {
    const [method = "", url = ""] = ((await step("Method and address")) ?? "").split(" ");
    const headers = await page
      .locator(".headers > div")
      .evaluateAll((rows) =>
        rows.map((row) => `${row.querySelector("dt")?.textContent}: ${row.querySelector("dd code")?.textContent}`),
      );
    const body = page.getByRole("group", { name: "Body" });
    const text = (await body.count()) === 0 ? "" : await body.textContent();
    return `${method} ${url.replace(/^https:\/\/[^/]*/, "")} HTTP/1.1\n${headers.join("\n")}\n\n${text}`;
  };

  it.each(ways)("is by %s over %s what tcr verify finds right, with the same steps", async (signature, method) => {
    await open("CreateNamespace");
    await page.getByRole("combobox", { name: "Signature" }).selectOption(signature);
    await page.getByRole("combobox", { name: "Method" }).selectOption(method);
    await expect.poll(() => step("Method and address")).toMatch(new RegExp(`^${method} `));
    const { secretKey } = exampleCredentials;
    const inspected = inspectRequest(await shownRequest(), { secretKey });
    expect(inspected.result).toMatchObject({ ok: true, secretId: exampleCredentials.secretId });
    if (signature === "TC3-HMAC-SHA256") {
      expect(await step("Canonical request")).toBe(inspected.canonicalRequest);
      expect(await step("String to sign")).toBe(inspected.stringToSign);
    } else {
      expect(await step("Source string")).toBe(inspected.stringToSign);
    }
    expect(inspected.signature).toMatchObject({ signature: await step("Signature") });
  });

  it("follows the input as one types, at a time that stays until it is set anew", async () => {
    await open("CreateNamespace");
    const before = { body: await step("Body"), signature: await step("Signature") };
    const time = page.getByLabel("Timestamp");
    await time.fill("1711065600");
    await page.getByLabel("NamespaceName", { exact: true }).fill("team-77");
    await expect.poll(() => step("Body")).toContain('"NamespaceName":"team-77"');
    expect(await step("Signature")).not.toBe(before.signature);
    expect(await step("String to sign")).toContain("\n1711065600\n2024-03-22/tcr/tc3_request\n");
    await page.getByRole("button", { name: "Now", exact: true }).click();
    expect(Number(await time.inputValue())).toBeGreaterThan(1_711_065_600);
  });

  it("explains each line of what is signed", async () => {
    await open("DescribeNamespaces");
    await page.getByText("Canonical request, line by line").click();
    const explained = page.locator("details[open] dl > div");
    const lines = ((await step("Canonical request")) ?? "").split("\n");
    expect(await explained.locator("dt").allTextContents()).toEqual(lines.map((line) => line || "(empty)"));
    for (const words of await explained.locator("dd").allTextContents()) expect(words).toMatch(/\.$/);
  });

  it("says why the client would not send it", async () => {
    await open("CreateNamespace");
    await page.getByLabel("Timestamp").fill("");
    await page.getByRole("status").getByText("timestamp").waitFor();
  });

  it("signs by a key of one's own, and shows nothing that signs as it does, nor keeps it anywhere", async () => {
    await open("CreateNamespace");
    const own = {
      secretId: "AKIDownkeyofareader01",
      secretKey: "the-secret-key-of-a-reader",
      token: "the-token-of-a-reader",
    };
    await page.getByLabel("A key of your own").check();
    await page.getByLabel("SecretId").fill(own.secretId);
    await page.getByLabel("SecretKey").fill(own.secretKey);
    await page.getByLabel("Token", { exact: true }).fill(own.token);
    await expect.poll(() => step("Authorization")).toContain(`Credential=${own.secretId}/`);
    // Each field that is filled has the request signed anew.
    const result = async () => inspectRequest(await shownRequest(), { secretKey: own.secretKey }).result;
    await expect.poll(result).toMatchObject({ ok: true });
    expect(await page.getByLabel("SecretKey").getAttribute("type")).toBe("password");
    const hidden = page.getByText("Not shown: it signs as the key itself does.");
    expect(await hidden.count()).toBe(3);
    await page.getByRole("combobox", { name: "Signature" }).selectOption("HmacSHA1");
    await expect.poll(() => hidden.count()).toBe(1);
    for (const tab of ["Code", "JSON", "Send", "What is sent"]) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      const kept = await page.evaluate(() =>
        JSON.stringify([document.body.innerHTML, location.href, { ...localStorage }, { ...sessionStorage }]),
      );
      expect(kept).not.toContain(own.secretKey);
      expect(kept).not.toContain(own.token);
    }
  });

  it("masks what is secret in the input until it is asked for", async () => {
    await open("ModifyServiceAccountPassword");
    const secret = page.getByLabel("Password", { exact: true });
    await secret.fill("Very-secret-1");
    await expect.poll(() => step("Body")).toContain("***");
    expect(await step("Body")).not.toContain("Very-secret-1");
    await page.getByLabel("Show what is secret in the input").check();
    expect(await step("Body")).toContain("Very-secret-1");
  });
}
