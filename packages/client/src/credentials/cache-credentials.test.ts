import { describe, expect, it, vi } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { cacheCredentials } from "./cache-credentials.js";
import { CredentialsError } from "./credentials-error.js";
import type { CredentialRequest, ExpiringCredentials } from "./provider.js";

const start = 1_767_225_600_000;
const minute = 60_000;

/** A provider whose lookups end when the test says so. */
function heldProvider() {
  const lookups: {
    readonly signal: AbortSignal | undefined;
    give: (pair: object) => void;
    fail: (error: Error) => void;
  }[] = [];
  const provider = (request?: CredentialRequest) =>
    new Promise<ExpiringCredentials>((resolve, reject) => {
      lookups.push({ signal: request?.signal, give: (pair) => resolve(pair as ExpiringCredentials), fail: reject });
    });
  return { lookups, provider };
}

function pairUntil(expiresAt?: number): ExpiringCredentials {
  return { secretId: `AKID${expiresAt}`, secretKey: "key", ...(expiresAt === undefined ? {} : { expiresAt }) };
}

function clockAt(time: number) {
  const clock = { time, now: () => clock.time };
  return clock;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("cacheCredentials", () => {
  it("makes one lookup for many calls at once, and none after", async () => {
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider, { now: () => start });
    const calls = Array.from({ length: 100 }, () => cached());
    await settle();
    const pair = pairUntil();
    lookups[0]?.give(pair);
    for (const found of await Promise.all(calls)) expect(found).toBe(pair);
    expect(cached()).toBe(pair);
    expect(lookups).toHaveLength(1);
  });

  it("looks up anew what the server refused, once for all who ask, and not again within half a minute", async () => {
    const clock = clockAt(start);
    const found = [pairUntil(start + 60 * minute), pairUntil(start + 90 * minute)];
    const provider = vi.fn(async () => found.shift() ?? pairUntil());
    const cached = cacheCredentials(provider, { now: clock.now });
    const refused = await cached();
    clock.time += minute;
    const [one, other] = await Promise.all([cached({ refused }), cached({ refused: { ...refused } })]);
    expect(one).toBe(other);
    expect(one).toEqual(pairUntil(start + 90 * minute));
    expect(await cached({ refused })).toBe(one);
    expect(await cached({ refused: one })).toBe(one);
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it("never keeps a failure, one that is thrown at once included", async () => {
    const provider = vi
      .fn()
      .mockImplementationOnce(() => {
        throw new Error("at once");
      })
      .mockRejectedValueOnce(new Error("later"))
      .mockResolvedValueOnce(pairUntil());
    const cached = cacheCredentials(provider, { now: () => start });
    await expect(cached()).rejects.toThrow("at once");
    await expect(cached()).rejects.toThrow("later");
    await expect(cached()).resolves.toEqual(pairUntil());
  });

  it("gives a failure to all who waited for it", async () => {
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider);
    const calls = [cached(), cached()];
    await settle();
    lookups[0]?.fail(new Error("down"));
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(lookups).toHaveLength(1);
  });

  it("refreshes five minutes early, in milliseconds, and gives the old pair meanwhile", async () => {
    const clock = clockAt(start);
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider, { now: clock.now });
    const first = cached();
    await settle();
    const [old, young] = [pairUntil(start + 60 * minute), pairUntil(start + 120 * minute)];
    lookups[0]?.give(old);
    await first;

    clock.time = start + 55 * minute - 1;
    expect(cached()).toBe(old);
    await settle();
    expect(lookups).toHaveLength(1);

    clock.time += 1;
    expect([cached(), cached()]).toEqual([old, old]);
    await settle();
    expect(lookups).toHaveLength(2);
    lookups[1]?.give(young);
    await settle();
    expect(cached()).toBe(young);
  });

  it("keeps the old pair when a refresh fails, and tries again half a minute later", async () => {
    const clock = clockAt(start);
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider, { now: clock.now, refreshBeforeMs: 10 * minute });
    const first = cached();
    await settle();
    const old = pairUntil(start + 5 * minute);
    lookups[0]?.give(old);
    await first;

    clock.time = start + minute;
    expect(cached()).toBe(old);
    await settle();
    lookups[1]?.fail(new Error("down"));
    await settle();
    clock.time += 29_999;
    expect(cached()).toBe(old);
    await settle();
    expect(lookups).toHaveLength(2);
    clock.time += 1;
    expect(cached()).toBe(old);
    await settle();
    expect(lookups).toHaveLength(3);
    lookups[2]?.fail(new Error("down"));
    await settle();

    clock.time = start + 5 * minute;
    const last = cached();
    await settle();
    lookups[3]?.fail(new Error("still down"));
    await expect(last).rejects.toThrow("still down");
  });

  it("ends the wait of the caller that aborts, and no other", async () => {
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider);
    const leaver = new AbortController();
    const [left, stayed] = [cached({ signal: leaver.signal }), cached({ signal: new AbortController().signal })];
    await settle();
    leaver.abort(new Error("enough"));
    await expect(left).rejects.toThrow("enough");
    expect(lookups[0]?.signal?.aborted).toBe(false);
    lookups[0]?.give(pairUntil());
    await expect(stayed).resolves.toEqual(pairUntil());
  });

  it("aborts the lookup when the last caller has gone, and begins anew for the next", async () => {
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider);
    const leavers = [new AbortController(), new AbortController()];
    const calls = leavers.map(({ signal }) => cached({ signal }));
    await settle();
    for (const leaver of leavers) leaver.abort(new Error("enough"));
    await Promise.allSettled(calls);
    expect(lookups[0]?.signal?.aborted).toBe(true);

    const next = cached();
    await settle();
    lookups[0]?.give(pairUntil(start));
    lookups[1]?.give(pairUntil());
    await expect(next).resolves.toEqual(pairUntil());
    expect(cached()).toEqual(pairUntil());
  });

  it("looks up nothing for a caller that has already gone", async () => {
    const { lookups, provider } = heldProvider();
    const cached = cacheCredentials(provider);
    await expect(cached({ signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow("gone");
    await settle();
    expect(lookups).toHaveLength(0);
  });

  it("gives on what this clock takes for expired, but does not keep it", async () => {
    const provider = vi.fn(async () => pairUntil(start - 1));
    const cached = cacheCredentials(provider, { now: () => start });
    await cached();
    await expect(cached()).resolves.toEqual(pairUntil(start - 1));
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it.each([
    [null, "credentials: expected a key pair, got null"],
    [{ secretId: null, secretKey: "secret" }, "secretId: must be a text, not null"],
    [{ secretId: "AKID", secretKey: " secret" }, "secretKey: has white space around it"],
    [{ secretId: "AKID", secretKey: "secret\n" }, "secretKey: has white space around it"],
    [{ secretId: "AKID", secretKey: 7 }, "secretKey: must be a text, not a number"],
    [{ secretId: "AKID", secretKey: "" }, "secretKey: is empty"],
    [{ secretId: "AKID", secretKey: "sec\u0000ret" }, "secretKey: must be printable ASCII without white space"],
    [{ secretId: "AKID", secretKey: "secret", token: "to ken " }, "token: has white space around it"],
    [
      { secretId: "AKID", secretKey: "secret", expiresAt: start / 1000 },
      "expiresAt: must be Unix milliseconds; these look like seconds",
    ],
    [
      { secretId: "AKID", secretKey: "secret", expiresAt: "later" },
      "expiresAt: must be Unix milliseconds, not a string",
    ],
  ])("refuses %j without showing it", async (pair, problem) => {
    const error = await failureOf(cacheCredentials(async () => pair as ExpiringCredentials));
    expect(error.message).toBe(`credential provider: ${problem}`);
    expect(error.message).not.toContain("secret\n");
    expect(error).toMatchObject({ name: "CredentialsError", reason: "invalid" });
    expect(error).toBeInstanceOf(CredentialsError);
  });

  it("does not wait for a clock that was set back before it looks up what the server refused", async () => {
    const { lookups, provider } = heldProvider();
    const clock = clockAt(start);
    const cached = cacheCredentials(provider, { now: clock.now });
    const first = cached();
    await settle();
    lookups[0]?.give(pairUntil());
    const refused = await first;
    clock.time -= 60 * minute;
    const second = cached({ refused });
    await settle();
    expect(lookups).toHaveLength(2);
    lookups[1]?.give(pairUntil(start + 60 * minute));
    expect(await second).toEqual(pairUntil(start + 60 * minute));
  });
});
