import { describe, expect, it } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { memoryContext, nowMs, nowSeconds } from "../../test/credentials/memory-context.js";
import { startStsServer } from "../../test/credentials/sts-server.js";
import { fromTkeOidc } from "./tke-oidc.js";

const env = {
  TKE_REGION: "ap-hongkong",
  TKE_PROVIDER_ID: "cls-1",
  TKE_WEB_IDENTITY_TOKEN_FILE: "/var/token",
  TKE_ROLE_ARN: "qcs::cam::uin/1:roleName/pod",
};
const files = { "/var/token": "identity.token.text\n" };

describe("fromTkeOidc", () => {
  it("logs in unsigned with the identity of the pod", async () => {
    await using sts = await startStsServer({ identityToken: "identity.token.text", now: nowSeconds });
    const provider = fromTkeOidc({ context: memoryContext({ env, files }), stsEndpoint: sts.origin });
    expect(await provider()).toMatchObject({ secretId: "AKIDtemporary", expiresAt: nowMs + 7_200_000 });
    const { headers, body } = sts.requests[0] ?? {};
    expect(headers).toMatchObject({
      authorization: "SKIP",
      "x-tc-action": "AssumeRoleWithWebIdentity",
      "x-tc-region": "ap-hongkong",
      "x-tc-timestamp": String(nowSeconds),
    });
    expect(JSON.parse(body ?? "")).toEqual({
      ProviderId: "cls-1",
      WebIdentityToken: "identity.token.text",
      RoleArn: env.TKE_ROLE_ARN,
      RoleSessionName: `tcrkit-${nowSeconds}`,
      DurationSeconds: 7200,
    });
  });

  it("reads the token anew for each lookup", async () => {
    await using sts = await startStsServer({ identityToken: "second", now: nowSeconds });
    const tokens: Record<string, string> = { "/var/token": "first" };
    const provider = fromTkeOidc({ context: memoryContext({ env, files: tokens }), stsEndpoint: sts.origin });
    const error = await failureOf(provider);
    expect(error.message).toContain("the token *** is not known");
    tokens["/var/token"] = "second";
    expect(await provider()).toMatchObject({ secretId: "AKIDtemporary" });
  });

  it.each([
    [
      "a missing variable",
      { ...env, TKE_PROVIDER_ID: "" },
      files,
      "TKE_PROVIDER_ID: is not set, though other variables of TKE are",
    ],
    ["a missing file", env, {}, "/var/token: no such file, though TKE_WEB_IDENTITY_TOKEN_FILE names it"],
    ["an empty file", env, { "/var/token": " \n" }, "/var/token: the file is empty"],
  ])("tells of %s", async (_, variables, texts, message) => {
    const error = await failureOf(fromTkeOidc({ context: memoryContext({ env: variables, files: texts }) }));
    expect(error.message).toBe(`TKE OIDC: ${message}`);
    expect(error.reason).toBe("invalid");
  });

  it("is absent where a region alone is set", async () => {
    const error = await failureOf(fromTkeOidc({ context: memoryContext({ env: { TKE_REGION: "ap-hongkong" } }) }));
    expect(error.reason).toBe("missing");
  });
});
