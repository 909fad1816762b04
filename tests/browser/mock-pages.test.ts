import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock, type Mock } from "@tcrkit/mock";
import { signV1 } from "@tcrkit/signer";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";

if (chromiumPath === undefined) it("pages and the mock, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("pages and the mock, in Chromium", () => pagesAndMock(chromiumPath ?? ""));

/** What a page can do without a program of its own, and what it then shows by its title. */
const attacks: readonly (readonly [name: string, run: (page: Page, url: string) => Promise<unknown>])[] = [
  ["an image", (page, url) => loaded(page, "img", "src", url)],
  ["a script", (page, url) => loaded(page, "script", "src", url)],
  ["a frame", (page, url) => loaded(page, "iframe", "src", url)],
  ["a link", (page, url) => moved(page, url, "link")],
  ["a form by GET", (page, url) => moved(page, url, "get")],
  ["a form by POST", (page, url) => moved(page, url, "post")],
  ["a window", (page, url) => opened(page, url)],
  ["a fetch that wants no answer", (page, url) => fetched(page, url, { mode: "no-cors" })],
];

/** What a page may say of itself to look like a program. */
const SAID_TO_BE_NODE = {
  referrerPolicy: "no-referrer",
  headers: { "accept-language": "*", "user-agent": "node", "sec-fetch-mode": "cors" },
} as const;

function pagesAndMock(executablePath: string): void {
  let browser: StartedBrowser;
  let mock: Mock;
  let pages: Server;
  let page: Page;
  /** A page of a name: its address. */
  let pageOf: (name: string) => string;
  /** Statuses of the mock's answers. */
  let statuses: number[];

  beforeAll(async () => {
    browser = await startChromium(executablePath);
    pages = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html").end("<!doctype html><title>page</title><body>");
    });
    await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
    const { port } = pages.address() as AddressInfo;
    pageOf = (name) => `http://${name}:${port}/`;
  });
  afterAll(async () => {
    await browser.close();
    pages.closeAllConnections();
    pages.close();
  });

  beforeEach(async () => {
    mock = await createMock({ seedExamples: true });
    await mock.listen();
    page = await browser.context.newPage();
    statuses = [];
    const { port } = new URL(mock.url);
    const note = (message: unknown): void => {
      const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
      if (request.socket.localPort === Number(port)) statuses.push(response.statusCode);
    };
    // The browser does not tell of every answer: it keeps some from the page.
    subscribe("http.server.response.finish", note);
    return async () => {
      unsubscribe("http.server.response.finish", note);
      for (const open of browser.context.pages()) await open.close();
      await mock.close();
    };
  });

  const signed = (name: string): string => {
    const { port } = new URL(mock.url);
    const host = `${name}:${port}`;
    const params = { Action: "CreateNamespace", Version: "2019-09-24", Region: "ap-guangzhou" };
    const own = { RegistryId: "tcr-okmj78", NamespaceName: "by-a-page", IsPublic: true };
    const options = { credentials: mock.credentials, timestamp: Math.floor(Date.now() / 1000), nonce: 1 };
    return `http://${host}/?${signV1({ method: "GET", host, params: { ...params, ...own } }, options).query}`;
  };
  const instances = () =>
    (mock.snapshot() as unknown as { tables: Record<string, unknown[]> }).tables["instances"]?.length;

  it("takes the signed address from a program", async () => {
    await (await fetch(signed("127.0.0.1"))).text();
    expect(mock.requests).toMatchObject([{ action: "CreateNamespace", outcome: { kind: "state" } }]);
  });

  describe.each(["localhost", "evil.example"])("a page of %s", (name) => {
    it.each(attacks)("reaches neither the API nor the admin API by %s", async (_, run) => {
      for (const url of [signed("127.0.0.1"), `${mock.url}/_tcrkit/snapshot`]) {
        // The one before may still be on its way elsewhere.
        const fresh = await browser.context.newPage();
        await fresh.goto(pageOf(name));
        await run(fresh, url);
        await expect.poll(() => statuses.splice(0), { timeout: 10_000 }).toContain(403);
      }
      expect(mock.requests).toEqual([]);
    });
  });

  it("hears no beacon of a foreign page", async () => {
    await page.goto(pageOf("evil.example"));
    await page.evaluate((to) => navigator.sendBeacon(to, "{}"), `${mock.url}/_tcrkit/reset`);
    await expect.poll(() => statuses, { timeout: 10_000 }).toContain(403);
    expect(instances()).toBe(20);
  });

  it("lets a page of this computer fetch, and no other", async () => {
    await page.goto(pageOf("localhost"));
    expect(await fetched(page, signed("127.0.0.1"), {})).toContain("RequestId");
    await page.goto(pageOf("evil.example"));
    expect(await fetched(page, signed("127.0.0.1"), {})).toBe("TypeError");
    expect(mock.requests).toHaveLength(1);
  });

  it("shows its health to the address bar, and no more", async () => {
    expect((await page.goto(`${mock.url}/healthz`))?.status()).toBe(200);
    expect((await page.goto(signed("127.0.0.1")))?.status()).toBe(403);
    expect((await page.goto(`${mock.url}/_tcrkit/state`))?.status()).toBe(403);
    expect(mock.requests).toEqual([]);
  });

  /** Loads a page by a name of its own for this computer, and tells what it is answered. */
  const rebound = async (by: Page): Promise<(url: string, init: RequestInit) => Promise<number>> => {
    const own = `http://rebound.example:${new URL(mock.url).port}/page`;
    await by.route(own, (route) => route.fulfill({ contentType: "text/html", body: "<title>page</title>" }));
    await by.goto(own);
    return (url, init) => by.evaluate(async ([to, given]) => (await fetch(to, given)).status, [url, init] as const);
  };

  it("refuses a page that was loaded by a name of its own for this computer", async () => {
    const { port } = new URL(mock.url);
    const ask = await rebound(page);
    for (const init of [{}, { referrerPolicy: "no-referrer" }, { mode: "no-cors" }, SAID_TO_BE_NODE] as const) {
      expect(await ask(signed("rebound.example"), init)).toBe(403);
      expect(await ask(`http://rebound.example:${port}/_tcrkit/snapshot`, init)).toBe(403);
    }
    expect(await ask(`http://rebound.example:${port}/_tcrkit/reset`, { method: "POST" })).toBe(403);
    expect(mock.requests).toEqual([]);
    expect(instances()).toBe(20);
  });

  it("refuses such a page of a browser that lets it name another browser", async () => {
    // Chromium does not; Firefox and Safari do.
    const named = await startChromium(executablePath, "node");
    try {
      const ask = await rebound(await named.context.newPage());
      expect(await ask(signed("rebound.example"), SAID_TO_BE_NODE)).toBe(403);
    } finally {
      await named.close();
    }
    expect(mock.requests).toEqual([]);
  });
}

/** Adds an element that loads an address. */
async function loaded(page: Page, tag: string, attribute: string, url: string): Promise<void> {
  await page.evaluate(
    ([name, property, to]) => {
      const element = document.createElement(name);
      element.setAttribute(property, to);
      document.body.append(element);
    },
    [tag, attribute, url] as const,
  );
}

/** Leads the page itself to an address. */
async function moved(page: Page, url: string, by: "link" | "get" | "post"): Promise<void> {
  await page.evaluate(
    ([to, how]) => {
      const element = document.createElement(how === "link" ? "a" : "form");
      document.body.append(element);
      if (element instanceof HTMLAnchorElement) {
        element.href = to;
        element.click();
        return;
      }
      const form = element as HTMLFormElement;
      form.action = to;
      form.method = how;
      for (const [name, value] of new URL(to).searchParams) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name, value });
        form.append(field);
      }
      form.submit();
    },
    [url, by] as const,
  );
}

async function opened(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => void window.open(to), url);
}

/** The text of an answer, or the name of the error. */
function fetched(page: Page, url: string, init: RequestInit): Promise<string> {
  return page.evaluate(
    ([to, given]) =>
      fetch(to, given).then(
        (response) => response.text(),
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      ),
    [url, init] as const,
  );
}
