import { describe, expect, it, vi } from "vitest";
import { apiError, createFakeTransport, credentials, envelope } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import { TcrApiError, TcrDryRunSuccess, TcrTransportError } from "../errors/errors.js";
import type { ClientOptions } from "../options.js";
import type { Transport } from "../transports/transport.js";

const local = Date.UTC(2024, 2, 4, 10, 0, 0);
const retry = { baseDelayMs: 0, throttledDelayMs: 0 };

function client(transport: Transport, options: ClientOptions = {}): TcrClient {
  return new TcrClient({ credentials, region: "ap-guangzhou", transport, now: () => local, retry, ...options });
}

function broken(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code });
}

const created = { RegistryName: "tools", RegistryType: "basic" };

describe("attempts", () => {
  it("repeats a read whose connection broke, and signs it anew", async () => {
    const transport = createFakeTransport(broken("ECONNRESET"), { TotalCount: 0 });
    let time = local;
    const tcr = client(transport, { now: () => (time += 5_000) });
    await expect(tcr.describeInstances()).resolves.toMatchObject({ TotalCount: 0 });
    const [first, second] = transport.requests.map(({ headers }) => headers);
    expect(second?.["X-TC-Timestamp"]).not.toBe(first?.["X-TC-Timestamp"]);
    expect(second?.["Authorization"]).not.toBe(first?.["Authorization"]);
  });

  it("does not repeat a change that may have reached the server", async () => {
    const transport = createFakeTransport(broken("ECONNRESET"), {});
    await expect(client(transport).createInstance(created)).rejects.toMatchObject({
      code: "ECONNRESET",
      attempts: 1,
      action: "CreateInstance",
      region: "ap-guangzhou",
    });
    expect(transport.requests).toHaveLength(1);
  });

  it("repeats a change that never left", async () => {
    const transport = createFakeTransport(broken("ECONNREFUSED"), { RegistryId: "tcr-1" });
    await expect(client(transport).createInstance(created)).resolves.toMatchObject({ RegistryId: "tcr-1" });
  });

  it("repeats a change that was throttled, but not one over a quota", async () => {
    const throttled = createFakeTransport(apiError("RequestLimitExceeded.UinLimitExceeded"), { RegistryId: "tcr-1" });
    await expect(client(throttled).createInstance(created)).resolves.toMatchObject({ RegistryId: "tcr-1" });
    const over = createFakeTransport(apiError("LimitExceeded"), {});
    await expect(client(over).createInstance(created)).rejects.toMatchObject({ code: "LimitExceeded", attempts: 1 });
  });

  it("repeats a read after an answer that is none of the API, and tells what came last", async () => {
    const gateway = { status: 502, body: `<html>${"x".repeat(1_000)}` };
    const error = await client(createFakeTransport(gateway))
      .describeInstances()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrTransportError);
    expect(error).toMatchObject({ code: "BadAnswer", status: 502, attempts: 3 });
    expect((error as TcrTransportError).excerpt).toHaveLength(200);
  });

  it("never repeats with `retry: false`", async () => {
    const transport = createFakeTransport(apiError("InternalError"), {});
    const refused = client(transport, { retry: false }).describeInstances();
    await expect(refused).rejects.toMatchObject({ code: "InternalError", attempts: 1 });
  });

  it("takes nothing of one answer for the attempt after it", async () => {
    const delayMs = vi.fn((_failure: { readonly retryAfterMs: number | undefined }) => 0);
    const late = { ...apiError("InternalError"), status: 503, headers: { "retry-after": "7" } };
    const transport = createFakeTransport(late, broken("ECONNRESET"), { TotalCount: 0 });
    await client(transport, { retry: { delayMs } }).describeInstances();
    expect(delayMs.mock.calls.map(([{ retryAfterMs }]) => retryAfterMs)).toEqual([7_000, undefined]);
  });

  it("repeats without a timer where there is no pause", async () => {
    const started = vi.spyOn(globalThis, "setTimeout");
    const tcr = client(createFakeTransport(apiError("InternalError"), {}), { timeoutMs: Infinity, rateLimit: false });
    await tcr.describeInstances();
    expect(started).not.toHaveBeenCalled();
    started.mockRestore();
  });

  it("ends where a policy answers what is no time", async () => {
    const transport = createFakeTransport(apiError("InternalError"));
    const refused = client(transport, { retry: { delayMs: () => Number.NaN } }).describeInstances();
    await expect(refused).rejects.toMatchObject({ attempts: 1 });
  });

  it("asks a policy of the caller's own, with what it needs to decide", async () => {
    const delayMs = vi.fn((failure: { readonly attempt: number }) => (failure.attempt < 2 ? 0 : undefined));
    const late = { ...apiError("InternalError"), headers: { "retry-after": "7" } };
    const transport = createFakeTransport(late);
    await expect(client(transport, { retry: { delayMs } }).describeInstances()).rejects.toBeInstanceOf(TcrApiError);
    expect(delayMs).toHaveBeenCalledTimes(2);
    expect(delayMs.mock.calls[0]?.[0]).toMatchObject({ attempt: 1, retryAfterMs: 7_000, error: { attempts: 1 } });
  });

  it("tells a dry run that would have succeeded apart from a failure", async () => {
    const transport = createFakeTransport(apiError("DryRunOperation"));
    const error = await client(transport)
      .createInstance(created)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrDryRunSuccess);
    expect((error as Error).message).toMatch(
      /^CreateInstance: DryRunOperation: the dry run succeeded, nothing was changed/,
    );
  });
});

describe("a wrong clock", () => {
  const expired = {
    ...apiError("AuthFailure.SignatureExpire"),
    headers: { date: new Date(local + 3_600_000).toUTCString() },
  };
  const timestamps = (transport: ReturnType<typeof createFakeTransport>) =>
    transport.requests.map(({ headers }) => Number(headers["X-TC-Timestamp"]) * 1_000 - local);

  it("is corrected once, also for a change, and stays so", async () => {
    const transport = createFakeTransport(expired, { RegistryId: "tcr-1" });
    const tcr = client(transport);
    await tcr.createInstance(created);
    await tcr.describeInstances();
    expect(timestamps(transport)).toEqual([0, 3_600_000, 3_600_000]);
  });

  it("is corrected for each of many requests in flight", async () => {
    const answers = new Map<string, number>();
    const send: Transport["send"] = async ({ headers }) => {
      const at = headers["X-TC-Timestamp"] ?? "";
      answers.set(at, (answers.get(at) ?? 0) + 1);
      return Number(at) * 1_000 === local ? expired : envelope({ TotalCount: 0 });
    };
    const tcr = client({ send });
    await Promise.all(Array.from({ length: 20 }, () => tcr.describeInstances()));
    expect([...answers.values()]).toEqual([20, 20]);
  });

  it("is no reason to repeat what another error refused", async () => {
    const headers = { date: new Date(local + 3_600_000).toUTCString() };
    const transport = createFakeTransport({ ...apiError("AuthFailure.SignatureFailure"), headers }, {});
    await expect(client(transport).describeInstances()).rejects.toMatchObject({ attempts: 1 });
    expect(transport.requests).toHaveLength(1);
  });

  it("is corrected once, though the server's goes on to change", async () => {
    const headers = { date: new Date(local + 7_200_000).toUTCString() };
    const transport = createFakeTransport(expired, { ...expired, headers }, {});
    await expect(client(transport).describeInstances()).rejects.toMatchObject({ attempts: 2 });
  });

  it("is corrected for the time that a server names to be asked again", async () => {
    const delayMs = vi.fn((_failure: { readonly retryAfterMs: number | undefined }) => 0);
    const headers = { "retry-after": new Date(local + 3_607_000).toUTCString() };
    const transport = createFakeTransport(expired, { ...apiError("InternalError"), headers }, {});
    await client(transport, { retry: { delayMs } }).describeInstances();
    expect(delayMs.mock.calls).toMatchObject([[{ retryAfterMs: 7_000 }]]);
  });

  it("is not tried a second time", async () => {
    const transport = createFakeTransport(expired);
    await expect(client(transport).describeInstances()).rejects.toMatchObject({ attempts: 2 });
  });
});
