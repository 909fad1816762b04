import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { problemIn, type TerminalOptions, tcr } from "../../../test/terminal.js";

const folder = "/home/me/.config/tcr";
const key = "wJalrXUtnFEMIbPxRfiCY";
const env = {};

async function configure(line: string, options: TerminalOptions = {}) {
  const disk = options.disk ?? createMemoryFiles(options.files);
  const transcript = await tcr(["configure", ...line.split(" ").filter((word) => word !== "")], {
    env,
    ...options,
    disk,
  });
  const text = JSON.stringify([transcript.stdout, transcript.stderr]);
  expect(text).not.toContain(key);
  const kept = (name: string) => JSON.parse(disk.all.get(`${folder}/${name}.json`)?.text ?? "null");
  return { ...transcript, disk, kept };
}

describe("tcr configure", () => {
  it("asks on a terminal, shows no key, and keeps what it was told", async () => {
    const typed = ["AKIDexample123456", "ap-guangzhou", ""];
    const { exitCode, stderr, kept } = await configure("", { typed, secret: key, isTTY: true });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [
        "Secret id: ",
        "Secret key (not shown): ",
        "Region, such as ap-guangzhou: ",
        "Form of answers: json, yaml, ndjson, csv, table or text: ",
        `Kept secret-id, secret-key of profile default in ${folder}/credentials.json`,
        `Kept region of profile default in ${folder}/settings.json`,
      ],
    });
    expect(kept("credentials").profiles.default).toEqual({ secretId: "AKIDexample123456", secretKey: key });
    expect(kept("settings").profiles.default).toEqual({ region: "ap-guangzhou" });
  });

  it("shows what holds, and leaves it where the answer is empty", async () => {
    const files = {
      [`${folder}/credentials.json`]: JSON.stringify({
        profiles: { default: { secretId: "AKIDexample123456", secretKey: key } },
      }),
    };
    const { stderr, kept } = await configure("", { files, typed: ["", "", ""], secret: "", isTTY: true });
    expect(stderr.slice(0, 2)).toEqual(["Secret id [AKID***3456]: ", "Secret key (not shown) [***]: "]);
    expect(stderr.at(-1)).toBe("Nothing was given, and nothing changed.");
    expect(kept("credentials").profiles.default.secretKey).toBe(key);
  });

  it("reads the key from stdin in a pipe", async () => {
    const { kept } = await configure("--secretId AKIDx --region ap-seoul --profile ci", { files: { "-": `${key}\n` } });
    expect(kept("credentials").profiles).toEqual({ ci: { secretId: "AKIDx", secretKey: key } });
    expect(kept("settings").profiles).toEqual({ ci: { region: "ap-seoul" } });
  });

  it("refuses a value that cannot be, and keeps nothing", async () => {
    const { exitCode, stderr, disk } = await configure("", { typed: ["AKID x"], secret: key, isTTY: true });
    expect({ exitCode, files: disk.all.size }).toEqual({ exitCode: 2, files: 0 });
    expect(stderr).toContain("Error: secret-id: expected printable characters without white space");
  });
});

describe("tcr configure set, get, list and remove", () => {
  it("sets, gets and removes one value", async () => {
    const { disk, stderr } = await configure("set region ap-tokyo");
    expect(stderr).toEqual([`Kept region of profile default in ${folder}/settings.json`]);
    expect((await configure("get region", { disk })).stdout).toEqual(["ap-tokyo"]);
    expect((await configure("remove region", { disk })).stderr).toEqual(["Removed region of profile default."]);
    expect(await configure("get region", { disk })).toMatchObject({
      exitCode: 4,
      stderr: ["Error: region is not set in profile default."],
    });
  });

  it("takes a secret from stdin, and never from the command line", async () => {
    const { disk } = await configure("set secret-key", { files: { "-": `${key}\n` } });
    expect((await configure("get secret-key", { disk })).stdout).toEqual(["***"]);
    expect(await configure(`set secret-key ${key}`)).toMatchObject({
      exitCode: 2,
      stderr: [
        "Error: secret-key is a secret, and others may read it on a command line",
        "  leave it out and type it, or pipe it: tcr configure set secret-key < FILE",
        "  Next: tcr help configure",
      ],
    });
  });

  it("lists profiles with secrets masked: JSON in a pipe, lines on a terminal", async () => {
    const files = {
      [`${folder}/credentials.json`]: JSON.stringify({
        profiles: { ci: { secretId: "AKIDexample123456", secretKey: key } },
      }),
      [`${folder}/settings.json`]: JSON.stringify({ profiles: { default: { region: "ap-seoul" } } }),
    };
    expect(JSON.parse((await configure("list", { files })).stdout.join(""))).toEqual({
      ci: { "secret-id": "AKID***3456", "secret-key": "***" },
      default: { region: "ap-seoul" },
    });
    expect((await configure("list --profile ci", { files, isTTY: true })).stdout).toEqual([
      "ci",
      "  secret-id   AKID***3456",
      "  secret-key  ***",
    ]);
  });

  it("asks before it removes a profile, and wants --yes in a pipe", async () => {
    const files = { [`${folder}/settings.json`]: JSON.stringify({ profiles: { default: { region: "ap-seoul" } } }) };
    const no = await configure("remove", { files, typed: ["n"], isTTY: true });
    expect(no.stderr).toEqual(["Remove the whole profile default? [y/N] ", "Nothing was changed."]);
    expect((await configure("remove", { files })).exitCode).toBe(2);
    const yes = await configure("remove --yes", { files });
    expect(yes.kept("settings")).toEqual({ profiles: {} });
  });

  it.each([
    ["put x", '"put" is no command of configure'],
    ["get", "get needs the name of a setting"],
    ["set regoin ap-x", '"regoin" is no setting; did you mean region?'],
    ["set region", "region needs a value"],
    ["set language fr", "language: expected en-US or zh-CN"],
    ["set profile/../x y", '"profile/../x" is no setting'],
    ["list --profile a/b", "--profile: expected the name of a profile"],
  ])("refuses `%s`", async (line, message) => {
    const { exitCode, stderr } = await configure(line);
    expect(exitCode).toBe(2);
    expect(problemIn(stderr)).toContain(message);
  });

  it("names a broken file, and nothing of what it holds", async () => {
    const { exitCode, stderr } = await configure("list", {
      files: { [`${folder}/credentials.json`]: `{"secretKey": "${key}` },
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: [
        `Error: ${folder}/credentials.json cannot be used.`,
        "  expected JSON, got something else",
        "  Next: correct it, or remove it and run `tcr configure`",
      ],
    });
  });
});

describe("tcr configure import", () => {
  const sdk = `[default]\nsecret_id = AKIDsdk\nsecret_key = ${key}\n[other]\nsecret_id = AKIDother\nsecret_key = ${key}\n`;
  const tccli = JSON.stringify({ _sys_param: { region: "ap-seoul", output: "json", language: "zh-CN" }, tcr: {} });
  const files = { "/home/me/.tencentcloud/credentials": sdk, "/home/me/.tccli/default.configure": tccli };

  it("takes over what the official tools have, and says what", async () => {
    const { stderr, kept } = await configure("import", { files });
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
    const pipe = await configure("import", { files: all });
    expect(pipe.stderr[0]).toBe("Left the credentials of profile default unchanged; --yes replaces what is set.");
    expect(pipe.kept("credentials").profiles.default.secretId).toBe("AKIDown");
    const asked = await configure("import", { files: all, typed: ["y"], isTTY: true });
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
});
