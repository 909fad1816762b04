import { describe, expect, it, vi } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { home, memoryContext, nowSeconds } from "../../test/credentials/memory-context.js";
import { startMetadataServer } from "../../test/credentials/metadata-server.js";
import { startStsServer } from "../../test/credentials/sts-server.js";
import { createDefaultChain } from "./default-chain.js";
import { fromOptions } from "./from-options.js";

const environment = { TENCENTCLOUD_SECRET_ID: "AKIDenv", TENCENTCLOUD_SECRET_KEY: "env-key" };
const pod = {
  TKE_REGION: "ap-hongkong",
  TKE_PROVIDER_ID: "cls-1",
  TKE_WEB_IDENTITY_TOKEN_FILE: "/token",
  TKE_ROLE_ARN: "qcs::cam::uin/1:roleName/pod",
};
const [sdkFile, tccliFile] = [`${home}/.tencentcloud/credentials`, `${home}/.tccli/default.credential`];
const sdk = { [sdkFile]: "[default]\nsecret_id=AKIDsdk\nsecret_key=key\n[prod]\nsecret_id=AKIDprod\nsecret_key=key" };
const tccli = { [tccliFile]: '{"secretId":"AKIDtccli","secretKey":"key"}' };
const token = { "/token": "identity" };

/** The id that the chain finds, with a machine's role and STS at hand. */
async function idFound(env: Record<string, string>, files: Record<string, string>, profile?: string): Promise<string> {
  await using metadata = await startMetadataServer({ role: "r" });
  await using sts = await startStsServer({ identityToken: "identity", now: nowSeconds });
  const urls = { metadataUrl: `${metadata.origin}/latest/meta-data/`, stsEndpoint: sts.origin };
  return (await createDefaultChain({ context: memoryContext({ env, files }), ...urls, profile })()).secretId;
}

describe("createDefaultChain", () => {
  it.each([
    ["environment", { ...environment, ...pod }, { ...token, ...sdk, ...tccli }, undefined, "AKIDenv"],
    ["pod", pod, { ...token, ...sdk, ...tccli }, undefined, "AKIDtemporary"],
    ["SDK profile", {}, { ...sdk, ...tccli }, undefined, "AKIDsdk"],
    ["tccli profile", {}, tccli, undefined, "AKIDtccli"],
    ["CVM role", {}, {}, undefined, "AKIDrole"],
    [
      "a profile named by the option, before the environment",
      { ...environment, ...pod },
      { ...token, ...sdk },
      "prod",
      "AKIDprod",
    ],
    ["a profile named by TENCENTCLOUD_PROFILE", { TENCENTCLOUD_PROFILE: "prod" }, sdk, undefined, "AKIDprod"],
    [
      "the environment, before TENCENTCLOUD_PROFILE",
      { ...environment, TENCENTCLOUD_PROFILE: "prod" },
      sdk,
      undefined,
      "AKIDenv",
    ],
    [
      "tccli's profile named by TCCLI_PROFILE, before the SDK's default",
      { TCCLI_PROFILE: "default" },
      { ...sdk, ...tccli },
      undefined,
      "AKIDtccli",
    ],
    ["empty variables as none", { TENCENTCLOUD_SECRET_ID: "", TENCENTCLOUD_SECRET_KEY: "" }, sdk, undefined, "AKIDsdk"],
  ])("finds: %s", async (_, env, files, profile, secretId) => {
    expect(await idFound(env, files, profile)).toBe(secretId);
  });

  it.each([
    [
      "half a pair in the environment",
      { TENCENTCLOUD_SECRET_ID: "AKID" },
      sdk,
      "environment: TENCENTCLOUD_SECRET_KEY: is not set",
    ],
    ["half a pod", { TKE_ROLE_ARN: "r" }, sdk, "TKE OIDC: TKE_PROVIDER_ID"],
    [
      "a broken SDK file",
      {},
      { [sdkFile]: "secret", ...tccli },
      "SDK profile: /home/tester/.tencentcloud/credentials: line 1",
    ],
    [
      "a broken tccli file",
      {},
      { [tccliFile]: "{" },
      "tccli profile: /home/tester/.tccli/default.credential: expected a JSON object",
    ],
  ])("stops at %s", async (_, env, files, message) => {
    await expect(idFound(env, files)).rejects.toThrow(message);
  });

  it("lists everything that it looked at when there is nothing", async () => {
    await using metadata = await startMetadataServer({});
    const metadataUrl = `${metadata.origin}/latest/meta-data/`;
    const error = await failureOf(createDefaultChain({ context: memoryContext(), metadataUrl }));
    expect(error.reason).toBe("missing");
    expect(error.message.split("\n")).toEqual([
      "no credentials found; looked at",
      "  environment: TENCENTCLOUD_SECRET_ID: is not set",
      "  environment: TENCENTCLOUD_SECRET_KEY: is not set",
      "  TKE OIDC: TKE_ROLE_ARN: is not set",
      "  TKE OIDC: TKE_PROVIDER_ID: is not set",
      "  TKE OIDC: TKE_WEB_IDENTITY_TOKEN_FILE: is not set",
      "  SDK profile: /home/tester/.tencentcloud/credentials: no such file",
      "  SDK profile: /etc/tencentcloud/credentials: no such file",
      "  tccli profile: /home/tester/.tccli/default.credential: no such file",
      `  CVM role: ${metadataUrl}cam/security-credentials/: no role is bound to this machine (HTTP 404)`,
    ]);
  });

  it("never takes another identity for a profile that is named and not there", async () => {
    await expect(idFound({ TENCENTCLOUD_PROFILE: "gone" }, sdk)).rejects.toThrow(
      "CVM role: passed over: TENCENTCLOUD_PROFILE names a profile",
    );
    await expect(idFound(environment, sdk, "gone")).rejects.toThrow(
      "environment: passed over: the option profile names a profile",
    );
  });

  it("looks again after a failure, and keeps what it finds", async () => {
    const files: Record<string, string> = {};
    const context = memoryContext({ files, transport: undefined });
    const readFile = vi.fn(context.readFile);
    const chain = createDefaultChain({ context: { ...context, readFile } });
    expect((await failureOf(chain)).message).toContain("no transport was handed in");
    Object.assign(files, sdk);
    const found = await chain();
    const reads = readFile.mock.calls.length;
    expect(await chain()).toBe(found);
    expect(readFile).toHaveBeenCalledTimes(reads);
  });

  it("reads a renewed login of tccli before the old one expires", async () => {
    let now = nowSeconds * 1000;
    const login = (secretId: string, expiresAt: number) =>
      JSON.stringify({ type: "oauth", secretId, secretKey: "key", token: "t", expiresAt });
    const files = { [tccliFile]: login("AKIDold", nowSeconds + 3600) };
    const chain = createDefaultChain({ context: { ...memoryContext({ files }), now: () => now } });
    await chain();
    files[tccliFile] = login("AKIDnew", nowSeconds + 7200);
    now += 3_300_000;
    expect(await chain()).toMatchObject({ secretId: "AKIDold" });
    await new Promise((resolve) => setImmediate(resolve));
    expect(await chain()).toMatchObject({ secretId: "AKIDnew" });
  });

  it("ends at once when the call that waits for it ends", async () => {
    const context = { ...memoryContext(), readFile: () => new Promise<never>(() => undefined) };
    const caller = new AbortController();
    const call = createDefaultChain({ context })({ signal: caller.signal });
    caller.abort(new Error("deadline"));
    await expect(call).rejects.toThrow("deadline");
  });
});

describe("fromOptions", () => {
  it("gives the pair itself, and refuses one that cannot be signed with", () => {
    const pair = { secretId: "AKID", secretKey: "key" };
    expect(fromOptions(pair)()).toBe(pair);
    expect(() => fromOptions({ ...pair, secretKey: null as never })).toThrow(
      "options: secretKey: must be a text, not null",
    );
  });
});
