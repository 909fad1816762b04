import { describe, expect, it } from "vitest";
import { type Answer, createEmulator } from "../../test/ask.js";
import { tc3Post, withHeaders } from "../../test/requests.js";
import { CHART_PATH } from "../domain/charts.js";
import { exampleCredentials } from "../domain/credentials.js";
import { createFetch } from "../hosts/in-process.js";
import { type GuardOptions, HEALTH_PATH, WEBHOOK_MARK } from "./guard.js";
import { bodyStream, type Peer } from "./http.js";
import { route } from "./router.js";

const asked = {
  host: "127.0.0.1:5301",
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization,x-tc-action",
};

const preflight = (origin: string) =>
  route(createEmulator(), { method: "OPTIONS", target: "/", headers: { ...asked, origin }, body: "" });

it.each(["http://localhost:3000", "http://127.0.0.1", "https://[::1]:8443"])("lets pages of %s in", async (origin) => {
  const { status, headers } = await preflight(origin);
  expect(status).toBe(204);
  expect(headers).toMatchObject({
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Headers": "authorization,x-tc-action",
    Vary: "Origin",
  });
  const response = await route(createEmulator(), withHeaders(tc3Post("DescribeRegions"), { origin }));
  expect(response.headers["Access-Control-Allow-Origin"]).toBe(origin);
  expect(response.body).toContain("TotalCount");
});

it.each(["https://evil.example", "null", "http://localhost.evil.example", "http://localhost@evil.example", "file://"])(
  "keeps pages of %s out",
  async (origin) => {
    expect((await preflight(origin)).status).toBe(403);
    const emulator = createEmulator();
    const create = tc3Post("CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
    const { status, headers } = await route(emulator, withHeaders(create, { origin }));
    expect(status).toBe(403);
    expect(headers["Access-Control-Allow-Origin"]).toBeUndefined();
    expect(emulator.requests).toEqual([]);
  },
);

it("says nothing of it to programs", async () => {
  const { headers } = await route(createEmulator(), tc3Post("DescribeRegions"));
  expect(Object.keys(headers)).toEqual(["Content-Type", "Date"]);
});

/** What a mock answers to a request for nothing, by the status. */
async function statusOf(target: string, headers: Record<string, string>, options: GuardOptions = {}, method = "GET") {
  const request = { method, target, headers: { host: "127.0.0.1:5301", ...headers }, body: "" };
  return (await route(createEmulator(), request, options)).status;
}

const everywhere = ["/", "/?Action=DescribeRegions", "/_tcrkit/state", HEALTH_PATH, CHART_PATH, "/other"];

describe("a browser's request without an Origin", () => {
  it.each(everywhere)("is refused at %s from another site", async (target) => {
    for (const site of ["cross-site", "same-site", "", "Same-Origin", "same-origin, none"]) {
      expect(await statusOf(target, { "sec-fetch-site": site }), site).toBe(403);
    }
  });

  it("passes from the mock's own pages, unless it is a navigation to the API", async () => {
    const own = { "sec-fetch-site": "same-origin" };
    for (const target of ["/", "/_tcrkit/state", HEALTH_PATH]) expect(await statusOf(target, own)).toBe(200);
    for (const target of ["", "/", "/?a=1", "/_tcrkit/state", "http://127.0.0.1:5301/_tcrkit/state"]) {
      expect(await statusOf(target, { ...own, "sec-fetch-mode": "navigate" }), target).toBe(403);
    }
  });

  it("passes by the address bar to health and downloads alone", async () => {
    const typed = { "sec-fetch-site": "none", "sec-fetch-mode": "navigate" };
    expect(await statusOf(HEALTH_PATH, typed)).toBe(200);
    const download = {
      method: "GET",
      target: `${CHART_PATH}tcr-a/b`,
      headers: { host: "127.0.0.1:5301", ...typed },
      body: "",
    };
    expect((await route(createEmulator(), download)).body).toContain("<Code>AccessDenied</Code>");
    for (const target of ["/", "/_tcrkit/state", "/other"]) expect(await statusOf(target, typed), target).toBe(403);
  });
});

describe("a browser's request with an Origin", () => {
  it("passes by its origin, whatever Sec-Fetch-Site says", async () => {
    for (const site of ["cross-site", "same-site", "none", "same-origin"]) {
      expect(await statusOf("/", { origin: "http://localhost:3000", "sec-fetch-site": site })).toBe(200);
      expect(await statusOf("/", { origin: "http://evil.example", "sec-fetch-site": site })).toBe(403);
      expect(await statusOf("/", { origin: "null", "sec-fetch-site": site })).toBe(403);
    }
  });

  it("passes where its origin is named", async () => {
    const options = { allowedOrigins: ["https://app.example"] };
    expect(await statusOf("/_tcrkit/state", { origin: "https://app.example" }, options)).toBe(200);
    for (const origin of ["https://app.example:8443", "http://app.example", "https://app.example.evil.example"]) {
      expect(await statusOf("/_tcrkit/state", { origin }, options), origin).toBe(403);
    }
  });

  it("is refused where it is a form that is sent to the API", async () => {
    const form = { origin: "http://localhost:3000", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    for (const target of ["/", "/_tcrkit/reset"]) expect(await statusOf(target, form, {}, "POST")).toBe(403);
  });
});

describe("a name of the mock", () => {
  const browsers = [{ origin: "http://localhost:3000" }, { "sec-fetch-site": "same-origin" }];

  it.each([
    "localhost",
    "127.0.0.2:1",
    "[::1]:5301",
    "app.localhost:5301",
    "tcr.tencentcloudapi.com",
    "a.tencentcloudcr.com",
  ])("%s may be a browser's", async (host) => {
    for (const sent of browsers) expect(await statusOf("/_tcrkit/state", { host, ...sent })).toBe(200);
  });

  it.each([
    "evil.example",
    "localhost.evil.example",
    "xlocalhost",
    "tencentcloudapi.com.evil.example",
    "xtencentcloudapi.com",
    "tencentcloudcr.com",
    "0.0.0.0:5301",
    "http://127.0.0.1:5301",
    "",
  ])("%j may not, at any path", async (host) => {
    for (const sent of browsers) {
      for (const target of everywhere) expect(await statusOf(target, { host, ...sent }), target).toBe(403);
    }
  });

  it("may be allowed", async () => {
    const options = { allowedHosts: ["Mock.example"] };
    for (const sent of [...browsers, {}]) {
      expect(await statusOf("/_tcrkit/state", { host: "mock.Example:5301", ...sent }, options)).toBe(200);
      expect(await statusOf("/_tcrkit/state", { host: "a.mock.example", ...sent }, options)).toBe(403);
    }
  });

  it("may be any for programs that ask the API, Node's fetch among them", async () => {
    for (const host of ["mock", "evil.example", "10.0.0.1:80"]) {
      const request = tc3Post("DescribeRegions", {}, { host });
      for (const sent of [{}, { "sec-fetch-mode": "cors", "accept-language": "*" }]) {
        expect((await route(createEmulator(), withHeaders(request, sent))).body).toContain("TotalCount");
      }
    }
  });

  it("is none for a page that was loaded by it, which sends no Origin with a GET", async () => {
    for (const sent of [
      { "accept-language": "en-US,en;q=0.9" },
      { "accept-language": "de", "sec-fetch-mode": "cors" },
      { "accept-language": "*", "user-agent": "node" },
      { "accept-language": "", "user-agent": "curl/8.5.0" },
      { referer: "http://evil.example:5301/" },
      { "accept-language": "*", "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36" },
    ]) {
      expect(await statusOf("/", { host: "evil.example:5301", ...sent })).toBe(403);
      expect(await statusOf("/", { host: "localhost:5301", ...sent })).toBe(200);
    }
  });
});

describe("a caller on another computer", () => {
  const far = { address: "10.0.0.7", isSecure: false, isTrusted: false };
  const near = { address: "10.0.0.7", isSecure: false, isTrusted: true };
  const statusFor = async (peer: Peer, host: string, sent = {}, allowRemoteAdmin = false) => {
    const request = { method: "GET", target: "/_tcrkit/state", headers: { host, ...sent }, body: "", peer };
    return (await route(createEmulator(), request, { allowRemoteAdmin })).status;
  };

  it("reaches no admin API, whatever host it says", async () => {
    for (const host of ["127.0.0.1:5301", "localhost", "10.0.0.1:5301"]) expect(await statusFor(far, host)).toBe(403);
  });

  it("reaches it where that is allowed, by any name, but as no page", async () => {
    expect(await statusFor(near, "10.0.0.1:5301", {}, true)).toBe(200);
    expect(await statusFor(near, "10.0.0.1:5301")).toBe(403);
    for (const sent of [{ origin: "http://10.0.0.1:5301" }, { "sec-fetch-site": "same-origin" }, { referer: "x" }]) {
      expect(await statusFor(near, "10.0.0.1:5301", sent, true)).toBe(403);
    }
  });

  it("signs with a key of its own, not with the one that everybody knows", async () => {
    const own = { secretId: "AKIDown", secretKey: "own" };
    const emulator = createEmulator({ credentials: [exampleCredentials, own] });
    const codeFor = async (peer: Peer, credentials = exampleCredentials) => {
      const { body } = await route(emulator, { ...tc3Post("DescribeRegions", {}, { credentials }), peer });
      return (JSON.parse(body) as { Response: Answer }).Response.Error?.Code ?? "ok";
    };
    expect(await codeFor(far)).toBe("AuthFailure.SecretIdNotFound");
    expect(emulator.diagnoses[0]?.explanation).toContain("--credentials");
    expect(await codeFor(far, own)).toBe("ok");
    expect(await codeFor(near)).toBe("ok");
  });
});

it("refuses the webhooks of mocks", async () => {
  expect(await statusOf("/_tcrkit/reset", { [WEBHOOK_MARK]: "1" }, {}, "POST")).toBe(403);
});

it("refuses before it reads the body", async () => {
  let isRead = false;
  const body = bodyStream(async function* () {
    isRead = true;
    yield new Uint8Array(1);
  });
  const headers = { host: "127.0.0.1:5301", origin: "https://evil.example" };
  for (const target of ["/", "/_tcrkit/snapshot"]) {
    expect((await route(createEmulator(), { method: "PUT", target, headers, body })).status).toBe(403);
  }
  const missing = { method: "PUT", target: "/_tcrkit/none", headers: { host: "localhost" }, body };
  expect((await route(createEmulator(), missing)).status).toBe(404);
  expect(isRead).toBe(false);
});

it("is not there in process", async () => {
  const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  const answer = createFetch(createEmulator());
  expect((await answer(new Request("http://evil.example/_tcrkit/state", { headers }))).status).toBe(200);
});
