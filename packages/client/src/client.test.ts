import { describe, expect, it } from "vitest";
import { apiError, createFakeTransport, credentials, silentTransport } from "../test/fake-transport.js";
import { TcrClient } from "./client.js";
import { TcrApiError, TcrInputError, TcrTimeoutError, TcrTransportError } from "./errors/errors.js";
import { isTcrError } from "./errors/is-tcr-error.js";
import { operations } from "./gen/operations/index.js";
import type { ClientOptions } from "./options.js";
import type { Transport } from "./transports/transport.js";

const now = () => Date.UTC(2024, 2, 4, 10, 19, 31);

function client(transport: Transport, options: Partial<ClientOptions> = {}) {
  return new TcrClient({ credentials, region: "ap-guangzhou", transport, now, random: () => 0.5, ...options });
}

const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx" };

describe("TcrClient", () => {
  it("has a method for each action", () => {
    const methods = client(createFakeTransport()) as unknown as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(operations)) {
      expect(typeof methods[name.charAt(0).toLowerCase() + name.slice(1)], name).toBe("function");
    }
  });

  it("sends JSON with a TC3 signature and the common headers", async () => {
    const transport = createFakeTransport({ TotalCount: 0, ImageInfoList: [] });
    await client(transport).describeImages({ ...image, Limit: 5 });
    const [request] = transport.requests;
    expect(request).toMatchObject({
      method: "POST",
      url: "https://tcr.tencentcloudapi.com/",
      body: '{"RegistryId":"tcr-1","NamespaceName":"team","RepositoryName":"nginx","Limit":5}',
      headers: {
        Host: "tcr.tencentcloudapi.com",
        "Content-Type": "application/json",
        "X-TC-Action": "DescribeImages",
        "X-TC-Version": "2019-09-24",
        "X-TC-Region": "ap-guangzhou",
        "X-TC-Timestamp": "1709547571",
      },
    });
    expect(request?.headers["Authorization"]).toMatch(
      /^TC3-HMAC-SHA256 Credential=AKIDtest\/2024-03-04\/tcr\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    );
  });

  it("sends a query by GET, without a body", async () => {
    const transport = createFakeTransport({});
    await client(transport, { method: "GET" }).describeInstanceStatus({ RegistryIds: ["tcr-1", "tcr 2"] });
    expect(transport.requests[0]).toMatchObject({
      method: "GET",
      url: "https://tcr.tencentcloudapi.com/?RegistryIds.0=tcr-1&RegistryIds.1=tcr%202",
    });
    expect(transport.requests[0]?.body).toBeUndefined();
  });

  it("signs with HmacSHA1 on request, as a form", async () => {
    const transport = createFakeTransport({});
    await client(transport, { signatureMethod: "HmacSHA1" }).describeRegions();
    const form = new URLSearchParams(String(transport.requests[0]?.body));
    expect(Object.fromEntries(form)).toMatchObject({
      Action: "DescribeRegions",
      Version: "2019-09-24",
      Region: "ap-guangzhou",
      SecretId: "AKIDtest",
      SignatureMethod: "HmacSHA1",
      Timestamp: "1709547571",
    });
    expect(form.get("Nonce")).toMatch(/^[1-9]\d*$/);
  });

  it("lets a call choose its own region and language", async () => {
    const transport = createFakeTransport({});
    await client(transport).describeRegions({}, { region: "eu-frankfurt", language: "en-US" });
    expect(transport.requests[0]?.headers).toMatchObject({ "X-TC-Region": "eu-frankfurt", "X-TC-Language": "en-US" });
  });

  it("asks a function for credentials at each call", async () => {
    const transport = createFakeTransport({});
    const ids = ["AKIDfirst", "AKIDsecond"];
    const tcr = client(transport, {
      credentials: () => ({ secretId: ids.shift() ?? "", secretKey: "key", token: "session" }),
    });
    await tcr.describeRegions();
    await tcr.describeRegions();
    expect(
      transport.requests.map(({ headers }) => /Credential=(\w+)/.exec(headers["Authorization"] ?? "")?.[1]),
    ).toEqual(["AKIDfirst", "AKIDsecond"]);
    expect(transport.requests[0]?.headers["X-TC-Token"]).toBe("session");
  });

  it("calls by name", async () => {
    const output = await client(createFakeTransport({ RegistryId: "tcr-9" })).call("CreateInstance", {
      RegistryName: "tools",
      RegistryType: "basic",
    });
    expect(output.RegistryId).toBe("tcr-9");
  });
});

describe("what goes wrong", () => {
  it("tells an error of the API by its code, with the request id", async () => {
    const error = await client(createFakeTransport(apiError("ResourceNotFound", "no such repository")))
      .describeImages(image)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrApiError);
    expect(error).toMatchObject({
      code: "ResourceNotFound",
      action: "DescribeImages",
      region: "ap-guangzhou",
      requestId: "request-1",
      retryable: false,
      message: "DescribeImages: ResourceNotFound: no such repository (RequestId request-1)",
    });
    expect(isTcrError(error, "DescribeImages")).toBe(true);
    expect(isTcrError(error, "DeleteImage")).toBe(false);
    expect(isTcrError(error)).toBe(true);
  });

  it("knows from the spec which codes may pass", async () => {
    for (const [code, retryable] of [
      ["RequestLimitExceeded", true],
      ["RequestLimitExceeded.NewKind", true],
      ["LimitExceeded", false],
      ["Unheard.Of", false],
    ] as const) {
      const error = await client(createFakeTransport(apiError(code)))
        .describeRegions()
        .catch((caught: unknown) => caught);
      expect(error, code).toMatchObject({ retryable });
    }
  });

  it.each([
    [{ status: 502, body: "<html>Bad Gateway</html>" }, "HTTP 502 with a body that is no answer of the API"],
    [{ status: 200, body: "" }, "HTTP 200 with an empty body"],
    [{ status: 200, body: '{"Response":' }, "HTTP 200 with a body that is no answer of the API"],
    [{ status: 200, body: "[]" }, "HTTP 200 with a body that is no answer of the API"],
    [{ status: 500, body: '{"Response":{"RequestId":"a"}}' }, "HTTP 500 with a body that is no answer of the API"],
    [{ status: 200, body: '{"Response":{}}' }, "HTTP 200 with a body that is no answer of the API"],
    [
      { status: 200, body: '{"Response":{"Error":"boom","RequestId":"a"}}' },
      "HTTP 200 with a body that is no answer of the API",
    ],
    [
      { status: 200, body: '{"Response":{"Error":{"Message":"boom"},"RequestId":"a"}}' },
      "HTTP 200 with a body that is no answer of the API",
    ],
  ])("calls %j a transport error", async (answer, message) => {
    const error = await client(createFakeTransport(answer))
      .describeRegions()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrTransportError);
    expect(error).toMatchObject({
      message: `DescribeRegions: ${message}`,
      status: answer.status,
      excerpt: answer.body,
    });
  });

  it("hides a secret that the server repeats", async () => {
    const password = "the-new-password";
    const answer = apiError("InvalidParameter", `bad password ${password}`);
    const error = await client(createFakeTransport(answer))
      .modifyServiceAccountPassword({ RegistryId: "tcr-1", Name: "bot", Random: false, Password: password })
      .catch((caught: unknown) => caught);
    expect((error as Error).message).toContain("bad password ***");
    expect(JSON.stringify(error)).not.toContain(password);
  });

  it("shows nothing of an answer that may hold a secret", async () => {
    const cut = { status: 200, body: '{"Response":{"Token":"the-token","Username":"1000' };
    const error = await client(createFakeTransport(cut), { retry: false })
      .createInstanceToken({ RegistryId: "tcr-1" })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "BadAnswer", excerpt: undefined });
    expect(JSON.stringify(error)).not.toContain("the-token");
  });

  it("keeps code and cause of a connection that failed", async () => {
    const cause = Object.assign(new Error("connect refused"), { code: "ECONNREFUSED" });
    const error = await client(createFakeTransport(cause))
      .describeRegions()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrTransportError);
    expect(error).toMatchObject({ message: "DescribeRegions: ECONNREFUSED: connect refused", cause });
    expect(isTcrError(error)).toBe(true);
    expect(isTcrError(error, "DescribeRegions")).toBe(false);
    expect(isTcrError(cause)).toBe(false);
  });

  it("ends a call that takes too long", async () => {
    const error = await client(silentTransport, { timeoutMs: 5 })
      .describeRegions()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrTimeoutError);
    expect(error).toMatchObject({ timeoutMs: 5 });
  });

  it("ends a call whose transport does not listen", async () => {
    const deaf: Transport = { send: () => new Promise(() => undefined) };
    await expect(client(deaf).describeRegions({}, { timeoutMs: 5 })).rejects.toBeInstanceOf(TcrTimeoutError);
  });

  it("takes a time limit that a call leaves undefined from the client", async () => {
    const call = client(silentTransport, { timeoutMs: 5 }).describeRegions({}, { timeoutMs: undefined });
    await expect(call).rejects.toMatchObject({ timeoutMs: 5 });
  });

  it.each([Number.NaN, -1, 2 ** 40, "5" as unknown as number])("refuses the time limit %s", async (timeoutMs) => {
    await expect(client(createFakeTransport({})).describeRegions({}, { timeoutMs })).rejects.toThrow(
      "DescribeRegions: timeoutMs: expected milliseconds from 0 to 2147483647, or Infinity for no limit, got ",
    );
  });

  it("takes Infinity for no time limit", async () => {
    await expect(
      client(createFakeTransport({})).describeRegions({}, { timeoutMs: Number.POSITIVE_INFINITY }),
    ).resolves.toBeDefined();
  });

  it.each([
    [{ ...image, Limit: 2 ** 60 }, "Limit: expected an integer up to 2^53, or a bigint"],
    [{ ...image, ImageVersion: "\ud800" }, "ImageVersion: expected a string without half a character"],
    [null, "input: expected an object, got null"],
  ])("refuses what no signature would survive: %j", async (input, message) => {
    for (const method of ["POST", "GET"] as const) {
      const call = client(createFakeTransport({}), { method }).describeImages(input as unknown as typeof image);
      await expect(call).rejects.toThrow(`DescribeImages: ${message}`);
    }
  });

  it("refuses an action that is none", async () => {
    const call = client(createFakeTransport({})).call("Nope" as "DescribeImages", image);
    await expect(call).rejects.toThrow(
      'Nope: action: expected an action of the API, such as CheckInstance, or the option unchecked: true, got "Nope"',
    );
  });

  it("rejects with the signal's own reason", async () => {
    const controller = new AbortController();
    const call = client(silentTransport).describeRegions({}, { signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it("sends nothing after an abort", async () => {
    const transport = createFakeTransport({});
    await expect(client(transport).describeRegions({}, { signal: AbortSignal.abort() })).rejects.toThrow("abort");
    expect(transport.requests).toEqual([]);
  });

  it("refuses bad input before sending, and names every place", async () => {
    const transport = createFakeTransport({});
    const input = { RegistryId: 7, NamespaceName: "team", Limit: "5", Colour: "red" };
    const error = await client(transport)
      .describeImages(input as unknown as typeof image)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrInputError);
    expect(
      (error as TcrInputError).issues.map(({ path, expected, found }) => [path, expected.split(",")[0], found]),
    ).toEqual([
      ["RepositoryName", "a value", "nothing"],
      ["RegistryId", "a string", "an integer"],
      ["Limit", "an integer up to 2^53", "a string"],
      ["Colour", "one of RegistryId", "an unknown member"],
    ]);
    expect(transport.requests).toEqual([]);
  });

  it("asks for a region", async () => {
    await expect(client(createFakeTransport({}), { region: undefined }).describeRegions()).rejects.toThrow(
      "DescribeRegions: region: expected a region, such as ap-guangzhou, for the client or the call, got nothing",
    );
  });

  it.each([
    ["POST", "TC3-HMAC-SHA256", 10_485_760],
    ["GET", "TC3-HMAC-SHA256", 32_768],
    ["POST", "HmacSHA256", 1_048_576],
    ["GET", "HmacSHA1", 32_768],
  ] as const)("refuses a %s with %s over %i bytes", async (method, signatureMethod, maxBytes) => {
    const transport = createFakeTransport({});
    const tcr = client(transport, { method, signatureMethod });
    const input = { ...image, ImageVersion: "ü".repeat(maxBytes / 2) };
    await expect(tcr.describeImages(input)).rejects.toThrow(
      `the ${method} request: expected at most ${maxBytes} bytes`,
    );
    expect(transport.requests).toEqual([]);
  });

  it("never shows a secret", async () => {
    const error = await client(createFakeTransport({}), { credentials: { secretId: "AKIDtest", secretKey: "" } })
      .describeRegions()
      .catch((caught: unknown) => caught);
    expect(String(error)).toContain("secretKey");
    const refused = await client(createFakeTransport(apiError("AuthFailure.SignatureFailure")))
      .describeRegions()
      .catch((caught: unknown) => caught);
    expect(JSON.stringify([String(refused), refused])).not.toContain(credentials.secretKey);
  });
});
