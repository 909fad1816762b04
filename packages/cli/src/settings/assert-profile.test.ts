import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../test/memory-files.js";
import { keyEnv, tcr } from "../../test/terminal.js";

const files = {
  "/home/me/.config/tcr/settings.json": '{"profiles":{"ci":{"region":"ap-seoul"}}}',
  "/home/me/.config/tcr/credentials.json": '{"profiles":{"own":{"secretId":"AKIDown","secretKey":"a-key"}}}',
  "/home/me/.tencentcloud/credentials": "[sdk]\nsecret_id=AKIDsdk\nsecret_key=a-key\n",
  "/home/me/.tccli/prod.credential": '{"secretId":"AKIDprod","secretKey":"a-key"}',
  "/home/me/.tccli/prod.configure": '{"_sys_param":{"region":"ap-tokyo"}}',
  "/home/me/.tccli/east.configure": '{"_sys_param":{"region":"ap-tokyo"}}',
};
const answers = [{ TotalCount: 0, Registries: [] }];

const missing = (source: string) => [
  `there is no profile nope, which ${source} names.`,
  "Looked in:",
  "  /home/me/.config/tcr/credentials.json",
  "  /home/me/.config/tcr/settings.json",
  "  /home/me/.tencentcloud/credentials",
  "  /home/me/.tccli/nope.credential",
  "  /home/me/.tccli/nope.configure",
  "Profiles there are: ci, east, own, prod, sdk",
  "Next: `tcr configure --profile nope` makes it",
];

describe("a profile that does not exist", () => {
  it.each([
    "login tools",
    "logout tools",
    "ls",
    "call DescribeInstances",
    "describe-instances",
    "describe-namespaces --registry-id tcr-okmj78",
    "sign --action DescribeInstances",
  ])("ends `tcr %s` at once, with where it was looked for and what makes it", async (line) => {
    const argv = [...line.split(" "), "--profile", "nope"];
    const { exitCode, stdout, stderr, requests } = await tcr(argv, { answers, files });
    const [headline = "", ...details] = missing("--profile");
    expect({ exitCode, stdout, stderr, requests }).toEqual({
      exitCode: 2,
      stdout: [],
      stderr: [`Error: ${headline}`, ...details.map((detail) => `  ${detail}`)],
      requests: [],
    });
  });

  it.each(["TCR_PROFILE", "TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"])(
    "is told of where %s names it",
    async (variable) => {
      const env = { ...keyEnv, [variable]: "nope" };
      const { exitCode, stderr } = await tcr(["describe-instances"], { answers, files, env });
      expect({ exitCode, headline: stderr[0] }).toEqual({ exitCode: 2, headline: `Error: ${missing(variable)[0]}` });
    },
  );

  it("is what tcr doctor finds first", async () => {
    const { exitCode, stdout } = await tcr(["doctor", "--profile", "nope"], { answers, files });
    expect({ exitCode, lines: stdout.length, first: stdout[0], last: stdout.at(-1)?.trim() }).toEqual({
      exitCode: 2,
      lines: 9,
      first: `FAIL  Profile  ${missing("--profile")[0]}`,
      last: "Next: `tcr configure --profile nope` makes it",
    });
  });

  it("is made by tcr configure", async () => {
    const disk = createMemoryFiles(files);
    await tcr(["configure", "set", "region", "ap-seoul", "--profile", "nope"], { disk });
    const { exitCode } = await tcr(["describe-instances", "--profile", "nope"], { disk, answers, env: keyEnv });
    expect(exitCode).toBe(3);
  });

  it("says that there is none at all", async () => {
    const { stderr } = await tcr(["ls", "--profile", "nope"], { answers, files: {} });
    expect(stderr).toContain("  There is no profile yet.");
  });
});

describe("a profile of the official tools", () => {
  it.each(["ci", "own", "sdk", "prod", "east", "default"])("is one: %s", async (profile) => {
    const { stderr } = await tcr(["describe-instances", "--profile", profile], { answers, files });
    expect(stderr.join("\n")).not.toContain("there is no profile");
  });

  it("is in the file of the system, where the user has none", async () => {
    const system = { "/etc/tencentcloud/credentials": "[sys]\nsecret_id=AKIDsys\nsecret_key=a-key\n" };
    const { exitCode } = await tcr(["describe-instances", "--profile", "sys"], { answers, files: system });
    expect(exitCode).toBe(0);
  });

  it("is not said to be missing where a file cannot be read as theirs", async () => {
    const broken = { "/home/me/.tencentcloud/credentials": "[nope\n" };
    const { stderr } = await tcr(["describe-instances", "--profile", "nope"], { answers, files: broken });
    expect(stderr.join("\n")).toContain("line 1: expected [section]");
  });
});

describe("TCR_PROFILE", () => {
  it("counts before the variables of the official tools, for settings and for the key", async () => {
    const env = { TCR_PROFILE: "prod", TENCENTCLOUD_PROFILE: "east" };
    const { exitCode, requests } = await tcr(["describe-instances"], { answers, files, env });
    expect({ exitCode, region: requests[0]?.region }).toEqual({ exitCode: 0, region: "ap-tokyo" });
  });
});
