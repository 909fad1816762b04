import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { keyEnv, type TerminalOptions, tcr } from "../../../test/terminal.js";

const date = (text: string) => () => ({
  status: 200,
  headers: { date: text },
  body: '{"Response": {"TotalCount": 0, "Regions": [], "RequestId": "request-1"}}',
});
const answers = [date("Mon, 01 Jan 2024 00:00:02 GMT")];

async function doctor(options: TerminalOptions = {}, ...flags: string[]) {
  const transcript = await tcr(["doctor", ...flags], { answers, ...options });
  expect(JSON.stringify(transcript)).not.toContain(keyEnv.TENCENTCLOUD_SECRET_KEY);
  const states = transcript.stdout.flatMap((line) => /^(ok|warn|FAIL)\s+(\w+)/.exec(line)?.slice(1).join(" ") ?? []);
  return { ...transcript, states };
}

describe("tcr doctor", () => {
  it("tells all that is well, and where it comes from", async () => {
    const { exitCode, stdout, requests } = await doctor({ files: {} });
    expect({ exitCode, actions: requests.map(({ action }) => action) }).toEqual({
      exitCode: 0,
      actions: ["DescribeRegions"],
    });
    expect(stdout).toEqual([
      "ok    Node         v20.19.0",
      "ok    Files        none yet",
      "ok    Region       ap-guangzhou, from TENCENTCLOUD_REGION",
      "ok    Endpoint     tcr.tencentcloudapi.com, the API's own",
      "ok    Proxy        none: requests go directly",
      "ok    Credentials  environment (TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY) ***",
      expect.stringMatching(/^ {19}1\. environment .* <- counts$/),
      expect.stringMatching(/^ {19}2\. tcr profile: .* no profile$/),
      expect.stringMatching(/^ {19}3\. TKE OIDC: /),
      expect.stringMatching(/^ {19}4\. SDK profile: /),
      expect.stringMatching(/^ {19}5\. tccli profile: /),
      expect.stringMatching(/^ {19}6\. CVM role: /),
      expect.stringMatching(/^ok {4}API {10}answered for ap-guangzhou in \d+ ms, RequestId request-1$/),
      "ok    Clock        2 s from the server's",
      "ok    Docker       neither docker nor podman is installed: tcr login writes docker's file",
    ]);
  });

  it("ends with the code of what fails first, and says what to do", async () => {
    const { exitCode, stdout, states } = await doctor({
      env: {},
      files: {},
      answers: [() => ({ status: 404, body: "" })],
    });
    expect(exitCode).toBe(3);
    expect(states).toEqual([
      "ok Node",
      "ok Files",
      "warn Region",
      "ok Endpoint",
      "ok Proxy",
      "FAIL Credentials",
      "warn API",
      "ok Docker",
    ]);
    expect(stdout).toContain("warn  API          not tried: there is nothing to sign with");
    expect(stdout.filter((line) => line.includes("Next: ")).map((line) => line.trim())).toEqual([
      "Next: tcr configure set region ap-guangzhou, or give --region with each call",
      "Next: tcr configure, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY",
    ]);
  });

  it("warns of a clock that is wrong, and of files that others can read", async () => {
    const path = "/home/me/.tencentcloud/credentials";
    const disk = createMemoryFiles({
      [path]: { text: "", mode: 0o644 },
      "/home/me/.tccli/default.credential": { text: "{}", isLink: true },
    });
    const { exitCode, stdout } = await doctor({ disk, answers: [date("Mon, 01 Jan 2024 00:10:00 GMT")] });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`warn  Files        ${path} can be read by others (mode 644)`);
    expect(stdout).toContain(`                   Next: chmod 600 ${path}`);
    expect(stdout.join("\n")).toContain("warn  Files        /home/me/.tccli/default.credential is a link");
    expect(stdout).toContain("warn  Clock        600 s from the server's; the API refuses more than 300 s");
  });

  it("tells what the API refuses", async () => {
    const refusal = { Error: { Code: "AuthFailure.SecretIdNotFound", Message: "no such id" } };
    const { exitCode, stdout } = await doctor({ answers: [refusal] });
    expect(exitCode).toBe(3);
    expect(stdout.join("\n")).toMatch(/FAIL {2}API .*SecretIdNotFound/);
  });

  it("names a broken file of settings, and goes on", async () => {
    const files = { "/home/me/.config/tcr/settings.json": "{" };
    const { exitCode, states } = await doctor({ files });
    expect({ exitCode, first: states.find((state) => state.startsWith("FAIL")) }).toEqual({
      exitCode: 2,
      first: "FAIL Region",
    });
    expect(states).toContain("ok API");
  });

  it.each([
    [
      { HTTPS_PROXY: "http://me:hunter2@proxy:3128", NO_PROXY: "a.b" },
      "ok    Proxy        http://proxy:3128, from HTTPS_PROXY, but for NO_PROXY=a.b",
    ],
    [{ HTTPS_PROXY: "socks5://x" }, "FAIL  Proxy        HTTPS_PROXY is no http or https address"],
    [
      { TCR_ENDPOINT: "http://127.0.0.1:1", HTTPS_PROXY: "http://proxy" },
      "ok    Proxy        none: the endpoint is this computer",
    ],
  ])("tells the proxy of %j", async (env, line) => {
    const { stdout } = await doctor({ env: { ...keyEnv, ...env } });
    expect(stdout).toContain(line);
    expect(stdout.join("\n")).not.toContain("hunter2");
  });

  it("finds docker and its credential helper", async () => {
    const config = '{"credHelpers":{"mine.tencentcloudcr.com":"tcr"}}';
    const program = { text: "", mode: 0o755 };
    const env = { ...keyEnv, PATH: "/bin:/usr/bin" };
    const disk = createMemoryFiles({ "/usr/bin/docker": program, "/home/me/.docker/config.json": config });
    expect((await doctor({ env, disk })).stdout.slice(-2)).toEqual([
      "warn  Docker       docker's file names docker-credential-tcr, which is not on the PATH",
      "                   Next: npm install --global @tcrkit/cli",
    ]);
    const whole = createMemoryFiles({
      "/usr/bin/docker": program,
      "/bin/docker-credential-tcr": program,
      "/home/me/.docker/config.json": config,
    });
    expect((await doctor({ env, disk: whole })).stdout.slice(-2)).toEqual([
      "ok    Docker       /usr/bin/docker",
      "                   docker-credential-tcr gives docker the tokens for mine.tencentcloudcr.com",
    ]);
  });

  it("is JSON on demand", async () => {
    const { checks } = JSON.parse((await doctor({}, "--output", "json")).stdout.join("\n"));
    expect(checks[0]).toEqual({ name: "Node", state: "ok", found: "v20.19.0" });
  });

  it("wants a newer Node", async () => {
    const machine = { platform: "linux", homeFolder: "/home/me", nodeVersion: "v18.20.0" };
    expect(await doctor({ machine })).toMatchObject({
      exitCode: 1,
      stdout: expect.arrayContaining(["FAIL  Node         v18.20.0, and tcr needs 20.19 or later"]),
    });
  });
});
