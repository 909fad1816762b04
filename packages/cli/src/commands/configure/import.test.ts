import { describe, expect, it } from "vitest";
import { configure, folder, key } from "../../../test/configure.js";

describe("tcr configure import", () => {
  const sdk = `[default]\nsecret_id = AKIDsdk\nsecret_key = ${key}\n[other]\nsecret_id = AKIDother\nsecret_key = ${key}\n`;
  const tccli = JSON.stringify({ _sys_param: { region: "ap-seoul", output: "json", language: "zh-CN" }, tcr: {} });
  const files = { "/home/me/.tencentcloud/credentials": sdk, "/home/me/.tccli/default.configure": tccli };

  it("takes over what the official tools have, and says what", async () => {
    const { stderr, kept } = await configure("import --profile default", { files });
    expect(stderr).toEqual([
      "Copied the credentials of profile default from /home/me/.tencentcloud/credentials",
      "Copied region of profile default from /home/me/.tccli/default.configure",
      "Copied language of profile default from /home/me/.tccli/default.configure",
    ]);
    expect(kept("credentials").profiles.default).toEqual({ secretId: "AKIDsdk", secretKey: key });
    expect(kept("settings").profiles.default).toEqual({ region: "ap-seoul", language: "zh-CN" });
  });

  it("replaces nothing without a question or --yes", async () => {
    const own = {
      [`${folder}/credentials.json`]:
        '{"profiles":{"default":{"secretId":"AKIDown","secretKey":"own-key","token":"t"}}}',
    };
    const all = { ...files, ...own };
    const pipe = await configure("import --profile default", { files: all });
    expect(pipe.stderr[0]).toBe("Left the credentials of profile default unchanged; --yes replaces what is set.");
    expect(pipe.kept("credentials").profiles.default.secretId).toBe("AKIDown");
    const asked = await configure("import --profile default", { files: all, typed: ["y"], isTTY: true });
    expect(asked.kept("credentials").profiles.default).toEqual({ secretId: "AKIDsdk", secretKey: key });
    const yes = await configure("import --yes", { files: all });
    expect(yes.kept("credentials").profiles.default.secretId).toBe("AKIDsdk");
  });

  it("leaves a login of tccli where it is", async () => {
    const login = {
      "/home/me/.tccli/default.credential": '{"type":"oauth","secretId":"a","secretKey":"b","expiresAt":1}',
    };
    const { exitCode, stderr } = await configure("import", { files: login });
    expect(exitCode).toBe(4);
    expect(stderr[0]).toMatch(/^Skipped .*default.credential: its credentials are of type oauth/);
  });

  it("says where it looked", async () => {
    expect(await configure("import --profile x", {})).toMatchObject({
      exitCode: 4,
      stderr: [
        "Error: There is nothing to import for profile x. Looked at:",
        "    /home/me/.tencentcloud/credentials",
        "    /home/me/.tccli/x.credential",
        "    /home/me/.tccli/x.configure",
      ],
    });
  });

  describe("without --profile", () => {
    const several = {
      ...files,
      "/home/me/.tccli/prod.credential": JSON.stringify({ secretId: "AKIDprod", secretKey: key }),
      "/home/me/.tccli/prod.configure": JSON.stringify({ _sys_param: { region: "ap-tokyo" } }),
      "/home/me/.tccli/login.credential": '{"type":"oauth","secretId":"a","secretKey":"b","expiresAt":1}',
    };
    const profilesOf = (kept: (name: string) => { readonly profiles: object }) => ({
      credentials: Object.keys(kept("credentials").profiles),
      settings: Object.keys(kept("settings").profiles),
    });
    const question =
      "The official tools have the profiles default, other, login, prod. Which of them? Enter takes all: ";

    it("takes over every profile in a pipe, and says of each what", async () => {
      const { exitCode, stderr, kept } = await configure("import", { files: several });
      expect({ exitCode, ...profilesOf(kept) }).toEqual({
        exitCode: 0,
        credentials: ["default", "other", "prod"],
        settings: ["default", "prod"],
      });
      expect(stderr.slice(3)).toEqual([
        "Copied the credentials of profile other from /home/me/.tencentcloud/credentials",
        expect.stringMatching(/^Skipped \/home\/me\/.tccli\/login.credential: its credentials are of type oauth/),
        "Copied the credentials of profile prod from /home/me/.tccli/prod.credential",
        "Copied region of profile prod from /home/me/.tccli/prod.configure",
      ]);
    });

    it("asks on a terminal which of them; Enter takes all", async () => {
      const all = await configure("import", { files: several, typed: [""], isTTY: true });
      expect({ first: all.stderr[0], ...profilesOf(all.kept) }).toMatchObject({
        first: question,
        credentials: ["default", "other", "prod"],
      });
      const one = await configure("import", { files: several, typed: ["nope", "prod"], isTTY: true });
      expect(one.stderr.slice(0, 3)).toEqual([question, 'They have no profile "nope".', question]);
      expect(profilesOf(one.kept)).toEqual({ credentials: ["prod"], settings: ["prod"] });
    });

    it("asks nothing where there is one, or a variable names it", async () => {
      const { "/home/me/.tencentcloud/credentials": _, ...one } = files;
      expect((await configure("import", { files: one, typed: [], isTTY: true })).stderr).toHaveLength(2);
      const named = await configure("import", { files: several, env: { TCR_PROFILE: "prod" }, typed: [], isTTY: true });
      expect(profilesOf(named.kept)).toEqual({ credentials: ["prod"], settings: ["prod"] });
    });

    it("takes the file of the system, where the user has none", async () => {
      const { stderr } = await configure("import", { files: { "/etc/tencentcloud/credentials": sdk } });
      expect(stderr[0]).toBe("Copied the credentials of profile default from /etc/tencentcloud/credentials");
    });
  });
});
