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

/** Actions whose example changes the state: how many rows it marks, and one of them as the tree has it. */
const changing: readonly (readonly [action: string, marks: string, row: string])[] = [
  ["CreateNamespace", "1 added 1 changed", "team-02 added"],
  ["DeleteNamespace", "1 removed", "retired removed"],
  ["CreateRepository", "1 added", "redis added"],
  ["DeleteImage", "2 removed", "old removed"],
  ["DuplicateImage", "8 added 3 changed", "prd added"],
  ["CreateServiceAccount", "1 added", "deployer added"],
  ["ModifyInstance", "1 changed", "tcr-okmj78 changed"],
  ["CreateWebhookTrigger", "1 added 1 changed", "3 added"],
  ["DeleteTagRetentionRule", "1 removed", "Retention rules removed"],
  ["CreateImmutableTagRules", "1 added 1 changed", "Immutable tag rules added"],
];

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
    await openPage(page, `${host.origin}/explorer.html#/${action}`);
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
    const button = page.getByRole("button", { name: `Send ${action}` });
    await button.click();
    await button.and(page.locator(":enabled")).waitFor();
    const summary = page.getByRole("region", { name: "Answer" }).getByRole("status");
    await summary.waitFor();
    return ((await summary.textContent()) ?? "").replaceAll(/\s+/g, " ").trim();
  };
  const marks = async () => (await page.locator(".emulator [role=status] .mark").allInnerTexts()).join(" ");

  const rows = async () => {
    const marked = page.locator(".emulator summary:has(.mark)");
    return (await marked.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
  };

  const stored = () =>
    page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
    ]);

  it.each(changing)(
    "leads from the example of %s to success, and marks what it changed",
    async (action, expected, row) => {
      await open(action);
      expect(await send(action)).toMatch(/^Success\. HTTP 200, \d+ ms RequestId [0-9a-f-]{36}$/);
      await page.getByText("State of the emulator").click();
      await page.getByText("Secrets are masked.").waitFor();
      expect(await marks()).toBe(expected);
      expect(await rows()).toContain(row);
    },
  );

  it("sends the examples of all 76 actions with success, one after the other", { timeout: 300_000 }, async () => {
    await open(examples[0]?.name ?? "");
    const answers: string[] = [];
    for (const { name } of examples) {
      await goOn(name);
      answers.push(`${name} ${(await send(name)).split(" ").slice(0, 3).join(" ")} ${await marks()}`);
    }
    expect(answers).toHaveLength(76);
    expect(answers.filter((answer) => !answer.includes(" Success. HTTP 200"))).toEqual([]);
  });

  it("shows an error with what its page says to do, and leads there", async () => {
    await open("DescribeNamespaces");
    await page.getByText("State of the emulator").click();
    await page.getByLabel("What happens").selectOption("error");
    await page.getByLabel("Code", { exact: true }).selectOption("InternalError");
    await page.getByRole("button", { name: "Set it" }).click();
    await page.getByText("The next call meets it.").waitFor();
    expect(await send("DescribeNamespaces")).toMatch(/^The API answers an error\. HTTP 200, \d+ ms RequestId/);
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByText("Something went wrong inside the service.").waitFor();
    await answer.getByText("What to do: Send the same request a little later.").waitFor();
    await answer.getByText("The same request may succeed a little later.").waitFor();
    expect(await answer.locator("pre").textContent()).toContain('"Code": "InternalError"');
    const link = answer.getByRole("link", { name: "The page of this error" });
    expect(await link.getAttribute("href")).toBe("/reference/errors/InternalError.html");
    expect(await send("DescribeNamespaces")).toMatch(/^Success\./);
  });

  it.each([
    ["cut", "The connection breaks in the middle of the answer", /^No answer\./],
    ["malformed", "The answer is no JSON", /^No answer of the API\. HTTP 200/],
    ["throttle", "It is refused, as too frequent", /^The API answers an error\./],
  ])("shows the fault %s for what it is", async (_, label, summary) => {
    await open("DescribeInstances");
    await page.getByText("State of the emulator").click();
    await page.getByLabel("What happens").selectOption({ label });
    await page.getByRole("button", { name: "Set it" }).click();
    await page.getByText("The next call meets it.").waitFor();
    expect(await send("DescribeInstances")).toMatch(summary);
  });

  it("shows a list as a table, with what is nested in its cells", async () => {
    await open("DescribeImages");
    await send("DescribeImages");
    await page.getByRole("button", { name: "As a table" }).click();
    const table = page.getByRole("table", { name: "ImageInfoList" });
    const headings = await table.getByRole("columnheader").allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(["Digest", "Size"]);
    expect(await table.getByRole("row").count()).toBeGreaterThan(1);
  });

  it("refuses by the client's checks before anything is sent, or sends it unchecked", async () => {
    await open("CreateNamespace");
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await send("CreateNamespace")).toMatch(/^No answer\. \d+ ms$/);
    await page.getByText("RegistryId: expected").first().waitFor();
    await page.getByLabel("The client checks the input first").uncheck();
    expect(await send("CreateNamespace")).toMatch(/^The API answers an error\./);
  });

  it("moves the clock, pushes an image, and resets, each marked", async () => {
    await open("DescribeInstances");
    await page.getByText("State of the emulator").click();
    const clock = page.locator(".emulator time");
    expect(await clock.textContent()).toBe("2024-03-22T00:00:00Z");
    await page.getByRole("button", { name: "Move it" }).click();
    await page.getByText("The clock was moved.").waitFor();
    expect(await clock.textContent()).toBe("2024-03-23T00:00:00Z");
    await page.getByRole("button", { name: "Push", exact: true }).click();
    await page.getByText("team-01/nginx:2.0 was pushed.").waitFor();
    expect(await rows()).toContain("2.0 added");
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByText("The emulator is as it was at first.").waitFor();
    expect(await rows()).toContain("2.0 removed");
    expect(await clock.textContent()).toBe("2024-03-22T00:00:00Z");
  });

  it("saves a snapshot and loads it", async () => {
    await open("DeleteNamespace");
    await page.getByText("State of the emulator").click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a snapshot" }).click();
    const snapshot = await (await saving).path();
    await send("DeleteNamespace");
    expect(await rows()).toContain("retired removed");
    await page.getByLabel("Load a snapshot").setInputFiles(snapshot);
    await page.getByText("The state is that of").waitFor();
    expect(await rows()).toContain("retired added");
  });

  it("tells why a file is no snapshot", async () => {
    await open("DescribeInstances");
    await page.getByText("State of the emulator").click();
    const file = { name: "other.json", mimeType: "application/json", buffer: Buffer.from("{}") };
    await page.getByLabel("Load a snapshot").setInputFiles(file);
    await page.getByText("This is no snapshot of this mock").waitFor();
  });

  it("sends nothing where it is only to be built", async () => {
    await open("CreateNamespace");
    await page.getByLabel("Nowhere: build it only").check();
    expect(await page.getByRole("button", { name: "Send CreateNamespace" }).count()).toBe(0);
  });

  it("leaves this computer alone: no request but the site's own, and nothing stored", async () => {
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await open("CreateNamespace");
    const before = await stored();
    await send("CreateNamespace");
    await page.getByRole("tab", { name: "What is sent" }).click();
    await page.getByText("Its signature, step by step").waitFor();
    expect([...asked]).toEqual([host.origin]);
    expect(await stored()).toEqual(before);
  });

  describe("to a tcr-mock on this computer", () => {
    let mock: Mock;
    const start = async (allowedOrigins: readonly string[] = []): Promise<string> => {
      mock = await createMock({ seedExamples: true, allowedOrigins });
      return new URL(await mock.listen()).host;
    };
    beforeEach(() => async () => mock.close());

    const choose = async (address: string): Promise<void> => {
      await page.getByLabel("A tcr-mock on this computer").check();
      await page.getByLabel("Address", { exact: true }).fill(address);
    };

    it("sends from a page of this computer, and shows its state", async () => {
      const address = await start();
      await open("CreateNamespace");
      await choose(address);
      expect(await send("CreateNamespace")).toMatch(/^Success\./);
      expect(await marks()).toBe("1 added 1 changed");
      expect(mock.requestsOf("CreateNamespace")).toHaveLength(1);
      await page.getByRole("tab", { name: "What is sent" }).click();
      await page.getByText(`POST http://${address}/`, { exact: true }).waitFor();
    });

    it("refuses another computer with a sentence, and asks nobody", async () => {
      await start();
      await open("CreateNamespace");
      await choose("tcr.tencentcloudapi.com");
      await page.getByRole("button", { name: "Send CreateNamespace" }).click();
      await page.getByText("tcr.tencentcloudapi.com is not known as this computer.").waitFor();
    });

    it("gives a page of elsewhere the line that starts a mock which lets it in, and sends to one that does", async () => {
      const origin = `http://docs.example:${new URL(host.origin).port}`;
      const closed = await start();
      await openPage(page, `${origin}/explorer.html#/CreateNamespace`);
      await page.getByRole("tab", { name: "Send", exact: true }).click();
      await choose(closed);
      await page.getByRole("button", { name: "Send CreateNamespace" }).click();
      const line = page.getByRole("group", { name: "The line to type" });
      const { port } = new URL(`http://${closed}`);
      expect(await line.textContent()).toBe(`tcr-mock --seed-examples --port ${port} --allow-origin ${origin}`);
      // What the browser says of a request that was not let in.
      const refused = faults as string[];
      expect(refused.splice(0).length).toBeGreaterThan(0);
      await mock.close();
      await choose(await start([origin]));
      expect(await send("CreateNamespace")).toMatch(/^Success\./);
    });
  });
}
