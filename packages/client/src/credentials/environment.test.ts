import { describe, expect, it } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { memoryContext, nowMs, nowSeconds } from "../../test/credentials/memory-context.js";
import { startStsServer } from "../../test/credentials/sts-server.js";
import { fromEnv } from "./environment.js";

const pair = { TENCENTCLOUD_SECRET_ID: "AKIDenv", TENCENTCLOUD_SECRET_KEY: "env-key" };
const fromVariables = (env: Readonly<Record<string, string>>) => fromEnv({ context: memoryContext({ env }) });

describe("fromEnv", () => {
  it.each([
    [{}, undefined],
    [{ TENCENTCLOUD_TOKEN: "tccli" }, "tccli"],
    [{ TENCENTCLOUD_SECURITY_TOKEN: "terraform" }, "terraform"],
    [{ TENCENTCLOUD_SECURITY_TOKEN: "terraform", TENCENTCLOUD_TOKEN: "tccli" }, "tccli"],
    [{ TENCENTCLOUD_TOKEN: "tccli", TENCENTCLOUD_SESSION_TOKEN: "node" }, "node"],
    [{ TENCENTCLOUD_TOKEN: "tccli", TENCENTCLOUD_SESSION_TOKEN: "" }, "tccli"],
  ])("reads the pair, and of %j one token", async (tokens, token) => {
    expect(await fromVariables({ ...pair, ...tokens })()).toEqual({ secretId: "AKIDenv", secretKey: "env-key", token });
  });

  it.each([
    [{ TENCENTCLOUD_SECRET_ID: "AKID" }, "invalid", "environment: TENCENTCLOUD_SECRET_KEY: is not set"],
    [{ TENCENTCLOUD_SECRET_KEY: "key" }, "invalid", "environment: TENCENTCLOUD_SECRET_ID: is not set"],
    [
      { ...pair, TENCENTCLOUD_SECRET_KEY: "key " },
      "invalid",
      "environment: TENCENTCLOUD_SECRET_KEY: has white space around it",
    ],
    [{ ...pair, TENCENTCLOUD_TOKEN: "\tt" }, "invalid", "environment: TENCENTCLOUD_TOKEN: has white space around it"],
    [
      { TENCENTCLOUD_SECRET_ID: "" },
      "missing",
      /TENCENTCLOUD_SECRET_ID: is not set\n.*TENCENTCLOUD_SECRET_KEY: is not set/,
    ],
  ])("refuses %j", async (env, reason, message) => {
    const error = await failureOf(fromVariables(env));
    expect(error.reason).toBe(reason);
    if (typeof message === "string") expect(error.message).toBe(message);
    else expect(error.message).toMatch(message);
  });

  it("gives what the environment has now", async () => {
    const env: Record<string, string> = { ...pair };
    const provider = fromEnv({ context: memoryContext({ env }) });
    await provider();
    env["TENCENTCLOUD_SECRET_KEY"] = "renewed";
    expect(await provider()).toMatchObject({ secretKey: "renewed" });
  });

  it("assumes the role of the environment with its pair", async () => {
    await using sts = await startStsServer({ pair: { secretId: "AKIDenv", secretKey: "env-key" }, now: nowSeconds });
    const env = {
      ...pair,
      TENCENTCLOUD_ROLE_ARN: "qcs::cam::uin/1:roleName/ci",
      TENCENTCLOUD_ROLE_SESSION_NAME: "build-7",
    };
    const provider = fromEnv({ context: memoryContext({ env }), stsEndpoint: sts.origin });
    expect(await provider()).toEqual({
      secretId: "AKIDtemporary",
      secretKey: "temporary-key",
      token: "temporary-token",
      expiresAt: nowMs + 7_200_000,
    });
    expect(JSON.parse(sts.requests[0]?.body ?? "")).toEqual({
      RoleArn: "qcs::cam::uin/1:roleName/ci",
      RoleSessionName: "build-7",
      DurationSeconds: 7200,
    });
  });
});
