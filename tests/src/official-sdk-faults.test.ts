import { createRequire } from "node:module";
import { type ClientOptions, TcrApiError, TcrClient, TcrInputError, TcrTransportError } from "@tcrkit/client";
import { createUndiciTransport } from "@tcrkit/client/undici";
import { encodeMultipart, signTc3, verifyTc3 } from "@tcrkit/signer";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOfficialClient } from "./official-sdk.js";
import {
  answerJson,
  type ProgrammableServer,
  type ReceivedHttp,
  startProgrammableServer,
} from "./programmable-server.js";

const credentials = { secretId: "AKIDfaults", secretKey: "faults-secret" };
const region = "ap-guangzhou";
const require = createRequire(import.meta.url);

let server: ProgrammableServer;
beforeAll(async () => {
  server = await startProgrammableServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.answer = answerJson({ Response: { RequestId: "r-1" } });
});

function official(pair: object = credentials) {
  const { secretId, secretKey } = pair as typeof credentials;
  return createOfficialClient({
    secretId,
    secretKey,
    region,
    host: server.host,
    signMethod: "TC3-HMAC-SHA256",
    method: "POST",
  });
}

async function withClient<T>(use: (tcr: TcrClient) => Promise<T>, options: ClientOptions = {}): Promise<T> {
  const endpoint = `http://${server.host}`;
  const tcr = new TcrClient({ credentials, region, endpoint, retry: false, rateLimit: false, ...options });
  try {
    return await use(tcr);
  } finally {
    await tcr.close();
  }
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const ours = (options?: ClientOptions) => failureOf(withClient((tcr) => tcr.describeInstances(), options));
const theirs = (pair?: object) => failureOf(official(pair)("DescribeInstances", {}));

describe("an error of the API behind another status", () => {
  beforeEach(() => {
    const error = { Code: "InternalError", Message: "no" };
    server.answer = answerJson({ Response: { Error: error, RequestId: "r-7" } }, 500);
  });

  it("loses its code and request id in the official SDK", async () => {
    const error = await theirs();
    expect(error).toMatchObject({ message: "Internal Server Error" });
    expect((error as { code?: unknown }).code).toBeUndefined();
  });

  it("keeps them in ours", async () => {
    const error = await ours();
    expect(error).toBeInstanceOf(TcrApiError);
    expect(error).toMatchObject({
      code: "InternalError",
      requestId: "r-7",
      action: "DescribeInstances",
      region,
      attempts: 1,
    });
  });
});

describe("an answer that is none of the API", () => {
  it("is a TypeError from inside the official SDK", async () => {
    server.answer = answerJson("{}");
    expect(await theirs()).toBeInstanceOf(TypeError);
  });

  it.each([
    ["no `Response`", "{}", 200],
    ["HTML", "<html>bad gateway</html>", 502],
    ["a cut body", '{"Response":{"Reque', 200],
    ["an empty body", "", 200],
  ])("is a transport error of ours, with status and excerpt: %s", async (_, body, status) => {
    server.answer = answerJson(body, status);
    const error = await ours();
    expect(error).toBeInstanceOf(TcrTransportError);
    expect(error).toMatchObject({ code: "BadAnswer", status, excerpt: body, action: "DescribeInstances" });
  });
});

describe("a connection that fails", () => {
  const nobody = "127.0.0.1:9";

  it("loses code and cause in the official SDK", async () => {
    const call = createOfficialClient({
      ...credentials,
      region,
      host: nobody,
      signMethod: "TC3-HMAC-SHA256",
      method: "POST",
    });
    const error = (await failureOf(call("DescribeInstances", {}))) as { code?: unknown; cause?: unknown };
    expect([error.code, error.cause]).toEqual([undefined, undefined]);
  });

  it("keeps them in ours, and so do a time limit and an abort", async () => {
    expect(await ours({ endpoint: `http://${nobody}` })).toMatchObject({
      code: "ECONNREFUSED",
      cause: { code: "ECONNREFUSED" },
    });
    server.answer = () => {};
    expect(await ours({ timeoutMs: 50 })).toMatchObject({ code: "Timeout", action: "DescribeInstances", attempts: 1 });
    const reason = new Error("not needed any more");
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(withClient((tcr) => tcr.describeInstances({}, { signal })))).toBe(reason);
  });
});

describe("a missing key pair", () => {
  it("is signed and sent by the official SDK", async () => {
    await theirs({ secretId: null, secretKey: null });
    expect(server.requests.at(-1)?.headers.authorization).toContain("Credential=null/");
  });

  it.each([
    { secretId: "", secretKey: "key" },
    { secretId: "AKID\n", secretKey: "key" },
    { secretId: "AKID", secretKey: " key" },
    { secretId: null, secretKey: null },
  ])("is never signed by ours: $secretId", async (pair) => {
    const before = server.requests.length;
    const error = await ours({ credentials: pair as typeof credentials });
    expect(error).toBeInstanceOf(TcrInputError);
    expect((error as Error).message).toContain("credentials.secret");
    expect(server.requests).toHaveLength(before);
  });
});

describe("a custom endpoint", () => {
  it("breaks the service in the official SDK's signature", async () => {
    await theirs();
    expect(server.requests.at(-1)?.headers.authorization).toMatch(/\/127\/tc3_request/);
  });

  it("leaves ours as it is, with the port in the host that is signed", async () => {
    await ours();
    const request = server.requests.at(-1) as ReceivedHttp;
    expect(request.headers.authorization).toMatch(/\/tcr\/tc3_request/);
    expect(request.headers.host).toBe(server.host);
    expect(verify(request)).toMatchObject({ ok: true });
  });
});

describe("values", () => {
  it("loses digits beyond 2^53 in the official SDK, and none in ours", async () => {
    server.answer = answerJson('{"Response":{"RequestId":"r-1","TotalCount":9007199254740993}}');
    expect(await official()("DescribeInstances", {})).toMatchObject({ TotalCount: 9007199254740992 });
    expect(await withClient((tcr) => tcr.describeInstances())).toMatchObject({ TotalCount: 9007199254740993n });
    await withClient((tcr) => tcr.describeInstances({ Offset: 9007199254740993n as unknown as number }));
    expect(server.requests.at(-1)?.body.toString()).toBe('{"Offset":9007199254740993}');
  });

  it("sends a Date as an empty object from the official SDK, and as ISO 8601 from ours", async () => {
    const at = new Date(Date.UTC(2024, 2, 4));
    await postTheirs({ At: at }, false);
    expect(server.requests.at(-1)?.body.toString()).toBe('{"At":{}}');
    const input = { At: at } as object;
    expect(await failureOf(withClient((tcr) => tcr.describeInstances(input)))).toBeInstanceOf(TcrInputError);
    await withClient((tcr) => tcr.describeInstances(input), { validation: false });
    expect(server.requests.at(-1)?.body.toString()).toBe('{"At":"2024-03-04T00:00:00.000Z"}');
  });

  it("leaves numbers out of the hash of a form in the official SDK, and none in ours", async () => {
    await postTheirs({ Number: 5, Text: "five" }, true);
    expect(verify(server.requests.at(-1) as ReceivedHttp)).toMatchObject({ ok: false });
    const { contentType, body } = encodeMultipart({ Number: 5, Text: "five" }, { boundary: "a-boundary" });
    const headers = { "Content-Type": contentType };
    const timestamp = Math.floor(Date.now() / 1000);
    const signed = signTc3(
      { method: "POST", host: server.host, headers, body },
      { credentials, service: "tcr", timestamp },
    );
    await fetch(`http://${server.host}/`, {
      method: "POST",
      headers: signed.headers,
      body: body as Uint8Array<ArrayBuffer>,
    });
    expect(verify(server.requests.at(-1) as ReceivedHttp)).toMatchObject({ ok: true });
  });
});

describe("connections", () => {
  it("are reused directly and behind a proxy, and NO_PROXY and upper-case variables count", async () => {
    const endpoint = "http://tcr.example";
    const ways = [{ HTTP_PROXY: `http://${server.host}` }, { http_proxy: `http://${server.host}` }];
    for (const env of ways) {
      const before = server.connections();
      const transport = createUndiciTransport({ env });
      const options = { transport, endpoint, allowPlainHttp: ["tcr.example"] };
      await withClient(async (tcr) => {
        for (let time = 0; time < 5; time++) await tcr.describeInstances();
      }, options);
      await transport.close?.();
      expect(server.connections() - before).toBe(1);
      expect(server.requests.at(-1)?.url).toBe("http://tcr.example/");
    }
    const transport = createUndiciTransport({ env: { HTTP_PROXY: `http://${server.host}`, NO_PROXY: "example" } });
    const error = await ours({ transport, endpoint, allowPlainHttp: ["tcr.example"] });
    expect(error).toBeInstanceOf(TcrTransportError);
    await transport.close?.();
  });
});

/** The official SDK's own way of signing, with a body of any kind. */
async function postTheirs(data: object, multipart: boolean): Promise<void> {
  const { HttpConnection } = require("tencentcloud-sdk-nodejs-intl-en/tencentcloud/common/index.js") as OfficialCommon;
  const url = `http://${server.host}/`;
  const request = { method: "POST", url, data, service: "tcr", action: "CreateServiceAccount", version: "2019-09-24" };
  await HttpConnection.doRequestWithSign3({ ...request, ...credentials, region, multipart });
}

interface OfficialCommon {
  readonly HttpConnection: { readonly doRequestWithSign3: (request: object) => Promise<unknown> };
}

function verify({ method, headers, body }: ReceivedHttp) {
  const request = { method, path: "/", headers: headers as Record<string, string>, body: new Uint8Array(body) };
  return verifyTc3(request, () => credentials, { now: Date.now() / 1000, service: "tcr" });
}
