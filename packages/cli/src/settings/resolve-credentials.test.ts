import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../test/memory-files.js";
import { type CredentialFlags, resolveCredentials } from "./resolve-credentials.js";

const key = "the-secret-key";
const machine = { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" };
const ownFile = (profiles: object) => ({ "/home/me/.config/tcr/credentials.json": JSON.stringify({ profiles }) });
const sdkFile = { "/home/me/.tencentcloud/credentials": `[default]\nsecret_id=AKIDsdk\nsecret_key=${key}\n` };
const environment = { TENCENTCLOUD_SECRET_ID: "AKIDenv", TENCENTCLOUD_SECRET_KEY: key };

function shellOf(env: Record<string, string>, files: Record<string, string>, asked: string[] = []) {
  const createTransport = async () => ({
    send: async ({ url, body }: { readonly url: string; readonly body?: unknown }) => {
      asked.push(`${url} ${body ?? ""}`);
      if (!url.includes("sts.")) throw new Error("no network");
      const pair = { TmpSecretId: "AKIDrole", TmpSecretKey: key, Token: "t" };
      return {
        status: 200,
        body: JSON.stringify({ Response: { Credentials: pair, ExpiredTime: 2_000_000_000, RequestId: "r" } }),
      };
    },
  });
  return { env, machine, now: () => 0, files: createMemoryFiles(files), createTransport };
}

async function idOf(flags: CredentialFlags, env: Record<string, string>, files: Record<string, string>) {
  return (await resolveCredentials(flags, shellOf(env, files))()).secretId;
}

describe("resolveCredentials", () => {
  const own = ownFile({ default: { secretId: "AKIDown", secretKey: key }, ci: { secretId: "AKIDci", secretKey: key } });

  it.each<[string, CredentialFlags, Record<string, string>, Record<string, string>, string]>([
    ["the key of the flags", { secretId: "AKIDflag", secretKey: key, profile: "ci" }, environment, own, "AKIDflag"],
    ["the profile of the flags before the environment", { profile: "ci" }, environment, own, "AKIDci"],
    ["the environment before our profile", {}, environment, own, "AKIDenv"],
    ["our profile before the official files", {}, {}, { ...own, ...sdkFile }, "AKIDown"],
    ["our profile that a variable names", {}, { TENCENTCLOUD_PROFILE: "ci" }, own, "AKIDci"],
    ["the official files at last", {}, {}, sdkFile, "AKIDsdk"],
  ])("takes %s", async (_, flags, env, files, expected) => {
    expect(await idOf(flags, env, files)).toBe(expected);
  });

  it.each<[string, CredentialFlags, Record<string, string>]>([
    ["a flag", { roleArn: "qcs::cam::uin/1:roleName/ci" }, own],
    [
      "our profile",
      {},
      ownFile({ default: { secretId: "AKIDown", secretKey: key, roleArn: "qcs::cam::uin/1:roleName/ci" } }),
    ],
  ])("takes on the role of %s", async (_, flags, files) => {
    const asked: string[] = [];
    expect((await resolveCredentials(flags, shellOf({}, files, asked))()).secretId).toBe("AKIDrole");
    expect(asked.join()).toContain("roleName/ci");
  });

  it("names our profile among what was looked at", async () => {
    await expect(idOf({ profile: "nobody" }, {}, own)).rejects.toThrow(
      "tcr profile: /home/me/.config/tcr/credentials.json: profiles.nobody: no profile",
    );
  });

  it("tells the reporter what it must not write, and warns of a file that others can read", async () => {
    const [said, kept]: [string[], string[]] = [[], []];
    const path = "/home/me/.config/tcr/credentials.json";
    const files = createMemoryFiles({ [path]: { text: Object.values(own)[0] ?? "", mode: 0o640 } });
    const reporter = { line: (text: string) => said.push(text), keepSecret: (text: string) => kept.push(text) };
    await resolveCredentials({}, { ...shellOf({}, {}), files }, reporter)();
    expect(kept).toEqual([key, ""]);
    expect(said).toEqual([`Warning: ${path} can be read by others (mode 640); chmod 600 ${path}`]);
  });

  it("refuses half a key, from flags or from a file", async () => {
    expect(() => resolveCredentials({ secretId: "AKID" }, shellOf({}, {}))).toThrow("--secretId needs --secretKey");
    expect(() => resolveCredentials({ token: "t" }, shellOf({}, {}))).toThrow("--token needs --secretId");
    await expect(idOf({}, {}, ownFile({ default: { secretId: "AKID" } }))).rejects.toThrow("but not both");
  });

  it("looks again after a failure", async () => {
    const shell = shellOf({}, {});
    const credentials = resolveCredentials({ profile: "ci" }, shell);
    await expect(async () => credentials()).rejects.toThrow("no credentials found");
    await shell.files.writePrivate("/home/me/.config/tcr/credentials.json", Object.values(own)[0] ?? "");
    expect((await credentials()).secretId).toBe("AKIDci");
  });
});
