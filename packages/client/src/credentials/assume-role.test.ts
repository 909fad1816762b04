import { describe, expect, it } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { memoryContext, nowMs, nowSeconds } from "../../test/credentials/memory-context.js";
import { refusal, type StsServerOptions, startStsServer } from "../../test/credentials/sts-server.js";
import { type AssumeRoleOptions, fromAssumeRole } from "./assume-role.js";

const context = memoryContext();
const pair = { secretId: "AKIDbase", secretKey: "base-secret-key" };
const roleArn = "qcs::cam::uin/1:roleName/ci";
const start = (options: Partial<StsServerOptions> = {}) => startStsServer({ pair, now: nowSeconds, ...options });

describe("fromAssumeRole", () => {
  it("signs AssumeRole with the base pair, and reads the expiry as seconds", async () => {
    await using sts = await start();
    const provider = fromAssumeRole(pair, { context, roleArn, stsEndpoint: sts.origin });
    expect(await provider()).toEqual({
      secretId: "AKIDtemporary",
      secretKey: "temporary-key",
      token: "temporary-token",
      expiresAt: nowMs + 7_200_000,
    });
    expect(JSON.parse(sts.requests[0]?.body ?? "")).toEqual({
      RoleArn: roleArn,
      RoleSessionName: `tcrkit-${nowSeconds}`,
      DurationSeconds: 7200,
    });
    expect(sts.requests[0]?.headers["x-tc-region"]).toBe("ap-guangzhou");
  });

  it("sends every option, the policy escaped, and the token of a temporary base pair", async () => {
    const temporary = { ...pair, token: "base-token" };
    await using sts = await start({ pair: temporary });
    const policy = '{"version":"2.0"}';
    const more = { roleSessionName: "s-1", durationSeconds: 900, policy, externalId: "e", stsRegion: "ap-singapore" };
    await fromAssumeRole(async () => temporary, { context, roleArn, stsEndpoint: sts.origin, ...more })();
    expect(JSON.parse(sts.requests[0]?.body ?? "")).toEqual({
      RoleArn: roleArn,
      RoleSessionName: "s-1",
      DurationSeconds: 900,
      Policy: "%7B%22version%22%3A%222.0%22%7D",
      ExternalId: "e",
    });
    expect(sts.requests[0]?.headers).toMatchObject({ "x-tc-region": "ap-singapore", "x-tc-token": "base-token" });
  });

  it("keeps the credentials until five minutes before they expire", async () => {
    await using sts = await start();
    let now = nowMs;
    const provider = fromAssumeRole(pair, {
      context: { ...context, now: () => now },
      roleArn,
      stsEndpoint: sts.origin,
    });
    const calls = await Promise.all(Array.from({ length: 20 }, () => provider()));
    expect(new Set(calls).size).toBe(1);
    now += 6_899_999;
    await provider();
    expect(sts.requests).toHaveLength(1);
    now += 1;
    await provider();
    await sts.arrived(2);
  });

  it.each<[string, Partial<StsServerOptions>, string, string]>([
    [
      "a refusal",
      { always: { status: 200, body: refusal("AuthFailure.SecretIdNotFound", "none") } },
      "invalid",
      "AuthFailure.SecretIdNotFound: none (RequestId request-1)",
    ],
    [
      "a fault of STS",
      { always: { status: 500, body: refusal("InternalError.DbError", "db") } },
      "unavailable",
      "InternalError.DbError: db",
    ],
    [
      "a refusal that says no more",
      { always: { status: 200, body: '{"Response":{"Error":{"Code":"AuthFailure.X"},"RequestId":"r"}}' } },
      "invalid",
      "AuthFailure.X: STS says no more (RequestId r)",
    ],
    [
      "a busy STS",
      { always: { status: 200, body: refusal("RequestLimitExceeded", "slow") } },
      "unavailable",
      "RequestLimitExceeded",
    ],
    [
      "a page of HTML",
      { always: { status: 502, body: "<html>" } },
      "unavailable",
      "HTTP 502 with a body that is no answer of STS",
    ],
    [
      "an empty answer",
      { always: { status: 200, body: '{"Response":{}}' } },
      "unavailable",
      "HTTP 200 with a body that is no answer of STS",
    ],
    ["a wrong signature", { pair: { ...pair, secretKey: "another" } }, "invalid", "AuthFailure.SignatureFailure"],
  ])("tells of %s", async (_, options, reason, message) => {
    await using sts = await start(options);
    const error = await failureOf(fromAssumeRole(pair, { context, roleArn, stsEndpoint: sts.origin }));
    expect(error.message).toContain(`AssumeRole: AssumeRole at ${sts.origin}: `);
    expect(error.message).toContain(message);
    expect(error.reason).toBe(reason);
  });

  it("masks a secret that STS repeats", async () => {
    await using sts = await start();
    const options = { context, roleArn: "qcs::cam::uin/1:roleName/denied", stsEndpoint: sts.origin };
    const error = await failureOf(fromAssumeRole(pair, options));
    expect(error.message).toContain("UnauthorizedOperation: denied for ***");
    expect(error.message).not.toContain(pair.secretKey);
  });

  it("tells of a silent STS after its own time", async () => {
    await using sts = await start({ isSilent: true });
    const error = await failureOf(fromAssumeRole(pair, { context, roleArn, stsEndpoint: sts.origin, stsTimeoutMs: 1 }));
    expect(error).toMatchObject({ reason: "unavailable" });
    expect(error.message).toContain("no answer within 1 ms");
  });

  it.each<[Partial<AssumeRoleOptions>, string]>([
    [{ roleArn: "ci" }, "AssumeRole: role: expected a role such as qcs::cam::uin/100000000001:roleName/ci"],
    [{ roleSessionName: "a b" }, "AssumeRole: session name: expected 2 to 128 of letters, digits and =,.@_-"],
    [{ durationSeconds: 43_201 }, "AssumeRole: durationSeconds: expected a whole number from 1 to 43200"],
  ])("refuses %j at once", (options, message) => {
    expect(() => fromAssumeRole(pair, { context, roleArn, ...options })).toThrow(message);
  });

  it.each([
    ["http://sts.example.com", "expected https, since plain http is for this computer alone"],
    ["https://sts.example.com/path", "expected scheme, host and port alone"],
    ["https://user:password@sts.example.com", "expected scheme, host and port alone"],
    ["ftp://x", "expected a host or an http(s) address"],
    ["a b", "expected a host or an http(s) address"],
  ])("refuses the endpoint %s", async (stsEndpoint, problem) => {
    const error = await failureOf(fromAssumeRole(pair, { context, roleArn, stsEndpoint }));
    expect(error.message).toBe(`AssumeRole: endpoint of STS: ${problem}`);
  });

  it.each([
    [{ secretId: "AKID", secretKey: "" }, "secretKey: is empty"],
    [null, "credentials: expected a key pair, got null"],
  ])("never signs with %j", async (base, problem) => {
    await using sts = await start();
    const provider = fromAssumeRole(async () => base as never, { context, roleArn, stsEndpoint: sts.origin });
    expect((await failureOf(provider)).message).toBe(`AssumeRole, the key pair it begins with: ${problem}`);
    expect(sts.requests).toHaveLength(0);
  });

  it("tells that it has no transport", async () => {
    const error = await failureOf(fromAssumeRole(pair, { context: { ...context, transport: undefined }, roleArn }));
    expect(error.message).toBe("AssumeRole: AssumeRole at https://sts.tencentcloudapi.com: no transport was handed in");
  });
});
