import { describe, expect, it } from "vitest";
import { client, image } from "../test/fake-client.js";
import { apiError, createFakeTransport, credentials, silentTransport } from "../test/fake-transport.js";
import { TcrApiError, TcrInputError, TcrTimeoutError, TcrTransportError } from "./errors/errors.js";
import { isTcrError } from "./errors/is-tcr-error.js";
import type { Transport } from "./transports/transport.js";

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
