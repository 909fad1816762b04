import { describe, expect, it } from "vitest";
import { keyEnv, tcr } from "../../test/terminal.js";

const password = "Hunter2 it's";
const modify = [
  "modify-service-account-password",
  "--registry-id",
  "tcr-1",
  "--name",
  "ci",
  "--no-random",
  "--password",
];
const withPassword = { env: { ...keyEnv, TCR_PASSWORD: password } };

describe("--print-request", () => {
  it("prints a command line of curl, and sends nothing", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr([
      "describe-instances",
      "--limit",
      "5",
      "--print-request",
      "curl",
    ]);
    expect({ exitCode, stderr, requests }).toEqual({
      exitCode: 0,
      stderr: ["Nothing was sent. The signature holds for five minutes; the secret key is not in it."],
      requests: [],
    });
    expect(stdout).toEqual([
      "curl --request POST \\",
      "  --header 'Content-Type: application/json' \\",
      "  --header 'X-TC-Action: DescribeInstances' \\",
      "  --header 'X-TC-Version: 2019-09-24' \\",
      "  --header 'X-TC-Region: ap-guangzhou' \\",
      "  --header 'X-TC-Timestamp: 1704067200' \\",
      expect.stringMatching(
        /^ {2}--header 'Authorization: TC3-HMAC-SHA256 Credential=AKIDexample\/.*Signature=[\da-f]{64}' \\$/,
      ),
      `  --data-raw '{"Limit":5}' \\`,
      "  https://tcr.tencentcloudapi.com/",
    ]);
  });

  it("prints what goes over the wire", async () => {
    const { stdout } = await tcr(["describe-instances", "--print-request", "http"]);
    expect(stdout[0]).toBe("POST / HTTP/1.1");
    expect(stdout).toContain("Host: tcr.tencentcloudapi.com");
    expect(stdout.slice(-3)).toEqual(["Content-Length: 2", "", "{}"]);
  });

  it("prints JSON", async () => {
    const { stdout } = await tcr(["describe-instances", "--print-request", "json"]);
    expect(JSON.parse(stdout.join("\n"))).toMatchObject({
      method: "POST",
      url: "https://tcr.tencentcloudapi.com/",
      headers: { "X-TC-Action": "DescribeInstances" },
      body: "{}",
    });
  });

  it("never holds the secret key", async () => {
    const { stdout } = await tcr(["describe-instances", "--print-request", "json"]);
    expect(stdout.join("\n")).not.toContain(keyEnv.TENCENTCLOUD_SECRET_KEY);
  });

  it("masks a password, and says that such a request is refused", async () => {
    const { stdout, stderr } = await tcr([...modify, "--print-request", "json"], withPassword);
    expect(stdout.join("\n")).not.toContain("Hunter2");
    expect(stderr.at(-1)).toMatch(/shown as \*\*\*.*--show-secrets/);
  });

  it("holds a password where --show-secrets is given, quoted for the shell", async () => {
    const { stdout, stderr } = await tcr([...modify, "--print-request", "curl", "--show-secrets"], withPassword);
    expect(stdout.join("\n")).toContain(`"Password":"Hunter2 it'\\''s"`);
    expect(stderr.at(-1)).toBe("Careful: the request holds passwords or tokens in clear.");
  });

  it("checks the input as a call does", async () => {
    expect(await tcr(["describe-instances", "--limit", "x", "--print-request", "curl"])).toMatchObject({
      exitCode: 2,
      stdout: [],
    });
  });

  it("is what --show-secrets goes with", async () => {
    expect((await tcr(["describe-instances", "--show-secrets"])).stderr).toContain(
      "Error: --show-secrets needs --print-request",
    );
  });
});
