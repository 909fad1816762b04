import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { createDefaultChain } from "./default-chain.js";
import { createNodeContext } from "./node-context.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tcrkit-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const section = "[default]\nsecret_id = AKIDreal\nsecret_key = key\n";
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("createNodeContext", () => {
  it.each([
    ["", undefined],
    ["relative/folder", undefined],
    ["/", "/"],
    ["/home/me", "/home/me"],
    ["/home/\ufffd", undefined],
  ])("takes HOME=%j for the folder %j", (HOME, homeFolder) => {
    vi.stubEnv("HOME", HOME);
    expect(createNodeContext().homeFolder).toBe(homeFolder);
  });

  it.each([
    ["UTF-16 as PowerShell writes it", utf16(section)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${section}`)],
    ["more than one read takes", Buffer.from(`${"# long\n".repeat(5000)}${section}`)],
  ])("reads %s", async (_, bytes) => {
    await mkdir(join(folder, ".tencentcloud"));
    await writeFile(join(folder, ".tencentcloud", "credentials"), bytes);
    const context = { ...createNodeContext(), env: {}, homeFolder: folder };
    expect(await createDefaultChain({ context })()).toMatchObject({ secretId: "AKIDreal" });
  });

  it.each([
    ["a link that goes round", "(ELOOP)"],
    ["a device that never ends", "(EFBIG)"],
    ["bytes that are no text", "(line 1, column 2: expected UTF-8, got other bytes)"],
  ])("tells of %s", async (what, problem) => {
    const path = join(folder, "credentials");
    if (problem === "(ELOOP)") await symlink(path, path);
    else if (problem === "(EFBIG)") await symlink("/dev/zero", path);
    else await writeFile(path, Buffer.from([0x61, 0xc4, 0xe3]));
    const context = { ...createNodeContext(), env: { TENCENTCLOUD_CREDENTIALS_FILE: path }, homeFolder: undefined };
    const error = await failureOf(createDefaultChain({ context }));
    expect(error.message, what).toBe(`SDK profile: ${path}: cannot be read ${problem}`);
  });
});

describe("a home that cannot be looked into", () => {
  const refuse = () => Promise.reject(Object.assign(new Error("no"), { code: "EACCES" }));
  const hidden = { ...createNodeContext(), homeFolder: "/closed", readFile: refuse, isThere: async () => false };

  it.each([{}, { TENCENTCLOUD_SECRET_ID: "" }])("counts as one without files", async (env) => {
    const metadataTransport = { send: () => Promise.reject(new Error("no machine")) };
    const error = await failureOf(createDefaultChain({ context: { ...hidden, env, metadataTransport } }));
    expect(error.reason).toBe("missing");
  });

  it.each([
    ["a file", { TENCENTCLOUD_CREDENTIALS_FILE: "/closed/x" }, undefined],
    ["a profile", { TENCENTCLOUD_PROFILE: "prod" }, undefined],
    ["a profile of tccli", { TCCLI_PROFILE: "prod" }, undefined],
    ["a profile by the option", {}, "prod"],
  ])("ends the search where somebody named %s", async (_, env, profile) => {
    const error = await failureOf(createDefaultChain({ context: { ...hidden, env }, profile }));
    expect(error.message).toContain("cannot be read (EACCES)");
  });
});
