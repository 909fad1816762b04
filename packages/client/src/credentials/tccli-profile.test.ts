import { describe, expect, it } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { home, memoryContext, nowSeconds } from "../../test/credentials/memory-context.js";
import { startMetadataServer } from "../../test/credentials/metadata-server.js";
import { startStsServer } from "../../test/credentials/sts-server.js";
import { fromTccliProfile, type TccliProfileOptions } from "./tccli-profile.js";

const pair = { secretId: "AKIDtccli", secretKey: "tccli-key" };
const role = { "role-arn": "qcs::cam::uin/1:roleName/ci", "role-session-name": "s-1" };
const fileOf = (profile: string, extension = "credential") => `${home}/.tccli/${profile}.${extension}`;

function fromFile(
  content: object | string,
  { profile = "default", env = {}, ...options }: TccliProfileOptions & { readonly env?: Record<string, string> } = {},
) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const named = profile === "default" ? {} : { profile };
  return fromTccliProfile({
    context: memoryContext({ env, files: { [fileOf(profile)]: text } }),
    ...named,
    ...options,
  });
}

describe("fromTccliProfile", () => {
  it("reads the pair and its token", async () => {
    expect(await fromFile({ ...pair, token: null })()).toMatchObject(pair);
    expect(await fromFile({ ...pair, type: "default", token: "t" })()).toMatchObject({ ...pair, token: "t" });
  });

  it("reads the profile of the option, else of TENCENTCLOUD_PROFILE, else of TCCLI_PROFILE", async () => {
    const files = Object.fromEntries(
      ["o", "t", "c"].map((name) => [fileOf(name), JSON.stringify({ ...pair, secretId: name })]),
    );
    const [both, one] = [{ TENCENTCLOUD_PROFILE: "t", TCCLI_PROFILE: "c" }, { TCCLI_PROFILE: "c" }];
    const id = async (env: Record<string, string>, profile?: string) =>
      (await fromTccliProfile({ context: memoryContext({ env, files }), profile })()).secretId;
    expect([await id(both, "o"), await id(both), await id(one)]).toEqual(["o", "t", "c"]);
  });

  it("assumes the role of the profile, at the endpoint that is configured", async () => {
    await using sts = await startStsServer({ pair, now: nowSeconds });
    const files = {
      [fileOf("default")]: JSON.stringify({ ...pair, ...role }),
      [fileOf("default", "configure")]: JSON.stringify({ sts: { endpoint: sts.origin } }),
    };
    expect(await fromTccliProfile({ context: memoryContext({ files }) })()).toMatchObject({
      secretId: "AKIDtemporary",
    });
    expect(JSON.parse(sts.requests[0]?.body ?? "")).toMatchObject({
      RoleArn: role["role-arn"],
      RoleSessionName: "s-1",
    });
  });

  it("assumes the environment's role, but not for a profile that an option names", async () => {
    await using sts = await startStsServer({ pair, now: nowSeconds });
    const env = { TENCENTCLOUD_ROLE_ARN: "qcs::cam::uin/1:roleName/env" };
    await fromFile({ ...pair, ...role }, { env, stsEndpoint: sts.origin })();
    expect(JSON.parse(sts.requests[0]?.body ?? "")).toMatchObject({ RoleArn: env.TENCENTCLOUD_ROLE_ARN });
    expect(await fromFile(pair, { env, profile: "prod" })()).toMatchObject(pair);
  });

  it("asks the metadata service for type cvm-role", async () => {
    await using server = await startMetadataServer({ role: "worker" });
    const metadataUrl = `${server.origin}/latest/meta-data`;
    expect(await fromFile({ type: "cvm-role" }, { metadataUrl })()).toMatchObject({ secretId: "AKIDrole" });
  });

  it("tells both what the profile wants and why there is no role", async () => {
    await using server = await startMetadataServer({});
    const error = await failureOf(fromFile({ type: "cvm-role" }, { metadataUrl: `${server.origin}/latest/meta-data` }));
    expect(error.attempts.map(({ source, problem }) => `${source}: ${problem}`)).toEqual([
      "tccli profile: type cvm-role wants the role of this machine",
      "CVM role: no role is bound to this machine (HTTP 404)",
    ]);
  });

  it.each(["oauth", "sso"])("uses a login by %s until it expires, in seconds", async (type) => {
    const expiresAt = nowSeconds + 1;
    const login = { ...pair, type, token: "t", expiresAt };
    expect(await fromFile(login)()).toEqual({ ...pair, token: "t", expiresAt: expiresAt * 1000 });
  });

  it.each([
    ["oauth", "default", "`tccli auth login`"],
    ["oauth", "prod", "`tccli auth login --profile prod`"],
    ["sso", "default", "`tccli sso login`"],
  ])("says what to run when a login by %s of %s has expired", async (type, profile, command) => {
    const error = await failureOf(fromFile({ ...pair, type, token: "t", expiresAt: nowSeconds }, { profile }));
    expect(error.reason).toBe("expired");
    expect(error.message).toBe(
      `tccli profile: ${fileOf(profile)}: the login expired at 2026-01-01T00:00:00.000Z; run ${command}`,
    );
  });

  it.each([
    ["broken JSON", "{", "invalid", "expected a JSON object"],
    ["half a pair", { secretId: "AKID" }, "invalid", "secretKey is not set"],
    ["white space", { ...pair, secretKey: "k " }, "invalid", "secretKey has white space around it"],
    ["a number", { ...pair, secretKey: 5 }, "invalid", "secretKey: expected a text"],
    ["a role without a pair", role, "invalid", "secretId is not set; tccli profile"],
    [
      "a login that was never made",
      { type: "sso", sso: { authUrl: "u" } },
      "invalid",
      "type is sso, but no login was made; run `tccli sso login`",
    ],
    [
      "a login without an end",
      { ...pair, type: "oauth" },
      "invalid",
      "expiresAt: expected Unix seconds; run `tccli auth login`",
    ],
    ["nothing in the file", {}, "missing", "holds neither secretId nor secretKey"],
  ])("tells of %s", async (_, content, reason, message) => {
    const error = await failureOf(fromFile(content));
    expect(error.message).toContain(message);
    expect(error.reason).toBe(reason);
  });

  it("never leaves its folder", async () => {
    const error = await failureOf(fromTccliProfile({ context: memoryContext(), profile: "../x" }));
    expect(error.message).toBe("tccli profile: name of the profile: expected a name without slashes");
  });

  it("is absent without a home folder", async () => {
    const error = await failureOf(fromTccliProfile({ context: memoryContext({ homeFolder: undefined }) }));
    expect(error.message).toContain("there is no home folder");
  });
});
