import { describe, expect, it } from "vitest";
import { CredentialsError } from "../errors.js";
import { credentialsFromEnv } from "./credentials.js";

const pair = { TENCENTCLOUD_SECRET_ID: "AKIDx", TENCENTCLOUD_SECRET_KEY: "key" };
const credentials = { secretId: "AKIDx", secretKey: "key" };

describe("credentialsFromEnv", () => {
  it.each([
    [{}, credentials],
    [{ TENCENTCLOUD_TOKEN: "t" }, { ...credentials, token: "t" }],
    [{ TENCENTCLOUD_SECURITY_TOKEN: "s" }, { ...credentials, token: "s" }],
    [
      { TENCENTCLOUD_SESSION_TOKEN: "", TENCENTCLOUD_TOKEN: "t" },
      { ...credentials, token: "t" },
    ],
    [
      { TENCENTCLOUD_SESSION_TOKEN: "n", TENCENTCLOUD_TOKEN: "t" },
      { ...credentials, token: "n" },
    ],
  ])("reads the pair with %j", (tokens, expected) => {
    expect(credentialsFromEnv({ ...pair, ...tokens })).toEqual(expected);
  });

  it.each([
    [{}, "TENCENTCLOUD_SECRET_ID", "not set"],
    [{ ...pair, TENCENTCLOUD_SECRET_KEY: "" }, "TENCENTCLOUD_SECRET_KEY", "empty"],
    [{ ...pair, TENCENTCLOUD_SECRET_KEY: "key\n" }, "TENCENTCLOUD_SECRET_KEY", "malformed"],
    [{ ...pair, TENCENTCLOUD_SECRET_ID: "“AKIDx”" }, "TENCENTCLOUD_SECRET_ID", "malformed"],
    [{ ...pair, TENCENTCLOUD_TOKEN: "ключ" }, "TENCENTCLOUD_TOKEN", "malformed"],
  ])("refuses %j for %s", (env, variable, found) => {
    const error = errorOf(() => credentialsFromEnv(env));
    expect(error?.lookedAt.find((looked) => looked.variable === variable)?.found).toMatch(found);
  });
});

function errorOf(action: () => unknown): CredentialsError | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof CredentialsError) return error;
  }
  return undefined;
}
