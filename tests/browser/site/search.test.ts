import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "../chromium.js";
import { builtSite } from "./built-site.js";
import { type StaticHost, startHost } from "./static-hosts.js";
import { openPage } from "./watch-page.js";

if (chromiumPath === undefined) it("the search, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("the search leads first", () => search(chromiumPath ?? ""));

/** What somebody types, and the page that helps. */
const wanted = [
  ["list tags", "guides/lists-and-waiting"],
  ["webhook", "guides/webhooks"],
  ["install", "guides/start"],
  ["getting started", "guides/start"],
  ["wrong signature", "guides/wrong-signature"],
  ["signature failure", "guides/wrong-signature"],
  ["docker login", "guides/cli/login"],
  ["terraform", "guides/terraform"],
  ["vitest", "guides/testing"],
  ["retry", "guides/errors-and-retries"],
  ["pagination", "guides/lists-and-waiting"],
  ["credentials", "guides/credentials"],
  ["fault injection", "guides/mock"],
  ["docker push", "guides/registry"],
  ["rate limit", "guides/sharing-limits"],
  ["prune", "guides/cli/prune"],
  ["official sdk", "guides/official-sdk"],
  ["github actions", "guides/ci"],
  ["tccli", "guides/from-tccli"],
  ["python", "guides/signing-from-scratch"],
  ["api release", "guides/api-release"],
  ["architecture", "design/architecture"],
  ["CreateNamespace", "reference/actions/namespace/CreateNamespace"],
  ["DescribeImages", "reference/actions/image-repository/DescribeImages"],
  ["TcrImageInfo", "reference/types/TcrImageInfo"],
  ["RequestLimitExceeded.UinLimitExceeded", "reference/errors/RequestLimitExceeded-UinLimitExceeded"],
] as const;

/** From a Chinese page: what is there in Chinese, and what is there in English alone. */
const wantedInChinese = [
  ["安装", "zh/guides/start"],
  ["快速入门", "zh/guides/start"],
  ["命名空间", "zh/guides/start"],
  ["术语", "zh/guides/start"],
  ["触发器", "guides/webhooks"],
  ["访问凭证", "guides/cli/login"],
  ["签名失败", "guides/wrong-signature"],
  ["频率限制", "guides/sharing-limits"],
  ["版本保留", "guides/cli/prune"],
  ["推送镜像", "guides/registry"],
  ["错误码", "guides/errors-and-retries"],
  ["CreateNamespace", "reference/actions/namespace/CreateNamespace"],
] as const;

function search(executablePath: string): void {
  let browser: StartedBrowser;
  let host: StaticHost;
  let page: Page;
  beforeAll(async () => {
    host = await startHost("a host that gives files as they are", builtSite);
    browser = await startChromium(executablePath);
    page = await browser.context.newPage();
    await openPage(page, `${host.origin}/`);
    await page.keyboard.press("Control+k");
  });
  afterAll(async () => {
    await browser.close();
    host.close();
  });

  const firstFor = async (words: string): Promise<string> => {
    await page.getByRole("combobox").fill("");
    await expect.poll(() => page.getByRole("option").count()).toBe(0);
    await page.getByRole("combobox").fill(words);
    const first = page.getByRole("option").first();
    await first.waitFor();
    return new URL((await first.getAttribute("href")) ?? "", host.origin).pathname;
  };

  it.each(wanted)("for %s to %s", async (words, path) => {
    expect(await firstFor(words)).toBe(`/${path}.html`);
  });

  describe("from a Chinese page", () => {
    beforeAll(async () => {
      await openPage(page, `${host.origin}/zh/`);
      await page.keyboard.press("Control+k");
    });

    it.each(wantedInChinese)("for %s to %s", async (words, path) => {
      expect(await firstFor(words)).toBe(`/${path}.html`);
    });
  });
}
