import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../test/credentials/failure-of.js";
import { home, memoryContext } from "../../test/credentials/memory-context.js";
import { createNodeContext } from "./node-context.js";
import { fromSdkProfile } from "./sdk-profile.js";

const section = (id: string, name = "default") => `[${name}]\nsecret_id = ${id}\nsecret_key = key\n`;
const [own, system] = [`${home}/.tencentcloud/credentials`, "/etc/tencentcloud/credentials"];

describe("fromSdkProfile", () => {
  it.each([
    ["the user's file before the system's", {}, { [own]: section("AKIDown"), [system]: section("AKIDsys") }, "AKIDown"],
    ["the system's file", {}, { [system]: section("AKIDsys") }, "AKIDsys"],
    [
      "the file that is named",
      { TENCENTCLOUD_CREDENTIALS_FILE: "/f" },
      { "/f": section("AKIDf"), [own]: section("AKIDown") },
      "AKIDf",
    ],
    [
      "the section that is named",
      { TENCENTCLOUD_PROFILE: "prod" },
      { [own]: section("AKIDd") + section("AKIDp", "prod") },
      "AKIDp",
    ],
  ])("reads %s", async (_, env, files, secretId) => {
    expect(await fromSdkProfile({ context: memoryContext({ env, files }) })()).toMatchObject({ secretId });
  });

  it("reads the section of the option before that of the environment", async () => {
    const context = memoryContext({
      env: { TENCENTCLOUD_PROFILE: "prod" },
      files: { [own]: section("AKIDs", "stage") },
    });
    expect(await fromSdkProfile({ context, profile: "stage" })()).toMatchObject({ secretId: "AKIDs" });
  });

  it.each([
    ["no file", {}, {}, "missing", `SDK profile: ${own}: no such file`],
    ["no such section", { TENCENTCLOUD_PROFILE: "x" }, { [own]: section("AKID") }, "missing", `${own}: no section [x]`],
    [
      "a named file that is not there",
      { TENCENTCLOUD_CREDENTIALS_FILE: "/f" },
      { [own]: section("AKID") },
      "invalid",
      "/f: no such file, though TENCENTCLOUD_CREDENTIALS_FILE names it",
    ],
    [
      "a file that cannot be read",
      {},
      { [own]: Object.assign(new Error("no"), { code: "EACCES" }) },
      "invalid",
      `${own}: cannot be read (EACCES)`,
    ],
    ["half a pair", {}, { [own]: "[default]\nsecret_id=AKID" }, "invalid", `${own} [default]: secret_key is not set`],
    ["an empty key", {}, { [own]: '[default]\nsecret_id=AKID\nsecret_key=""' }, "invalid", "secret_key is empty"],
    [
      "white space",
      {},
      { [own]: '[default]\nsecret_id=AKID\nsecret_key="key "' },
      "invalid",
      "secret_key has white space around it",
    ],
  ])("tells of %s", async (_, env, files, reason, message) => {
    const error = await failureOf(fromSdkProfile({ context: memoryContext({ env, files }) }));
    expect(error.message).toContain(message);
    expect(error.reason).toBe(reason);
  });

  it("reads real files by the context of Node", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tcrkit-"));
    try {
      await mkdir(join(folder, ".tencentcloud"));
      await writeFile(join(folder, ".tencentcloud", "credentials"), section("AKIDreal"));
      const context = { ...createNodeContext(), env: {}, homeFolder: folder };
      expect(await fromSdkProfile({ context })()).toMatchObject({ secretId: "AKIDreal" });
      await expect(context.readFile(join(folder, "none"))).resolves.toBeUndefined();
      await expect(context.readFile(folder)).rejects.toThrow("EISDIR");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
