import { signTc3, signV1 } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { type TerminalOptions, tcr } from "../../../test/terminal.js";

const env = { TENCENTCLOUD_SECRET_ID: "AKIDEXAMPLE", TENCENTCLOUD_SECRET_KEY: "an-example-key" };
const credentials = { secretId: env.TENCENTCLOUD_SECRET_ID, secretKey: env.TENCENTCLOUD_SECRET_KEY };
/** An hour before the clock of the tests. */
const timestamp = Date.UTC(2024, 0, 1) / 1000 - 3600;
const host = "cvm.tencentcloudapi.com";
const body = '{"Limit":1}';
const request = { method: "POST", host, headers: { "Content-Type": "application/json" }, body } as const;
const signed = signTc3(request, { credentials, service: "cvm", timestamp });

function http(headers: Readonly<Record<string, string>> = {}, sent = body): string {
  const lines = Object.entries({ ...signed.headers, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return ["POST / HTTP/1.1", ...lines, "", sent].join("\n");
}

async function verify(text: string, options: TerminalOptions = {}, ...flags: readonly string[]) {
  const files = { "-": text, ...options.files };
  const transcript = await tcr(["verify", ...flags], { env, ...options, files });
  expect(JSON.stringify(transcript)).not.toContain(env.TENCENTCLOUD_SECRET_KEY);
  expect(transcript.requests).toEqual([]);
  return transcript;
}

describe("tcr verify", () => {
  it("says that a signature is right, with what was signed", async () => {
    const { exitCode, stdout, stderr } = await verify(
      http(),
      { files: { "in.txt": http() } },
      "in.txt",
      "--output",
      "text",
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(stdout).toEqual([
      "The signature is right.",
      "",
      "Found:     a request of HTTP",
      "Request:   POST cvm.tencentcloudapi.com/",
      "Signature: TC3-HMAC-SHA256 of cvm, by AKIDEXAMPLE",
      "Signed at: 2023-12-31T23:00:00Z, 1 hour ago",
      "Sent now:  AuthFailure.SignatureExpire, since its time is more than 5 minutes off: it has to be signed anew.",
      "",
      "Canonical request of what was sent:",
      ...signed.canonicalRequest.split("\n"),
      "",
      "String to sign of what was sent:",
      ...signed.stringToSign.split("\n"),
    ]);
  });

  it("says what is wrong, and the first line that differs", async () => {
    const changed = http({ "Content-Type": "application/json; charset=utf-8" });
    const { exitCode, stdout } = await verify(changed, { isTTY: true, columns: 120 });
    expect(exitCode).toBe(3);
    expect(stdout.slice(0, 13)).toEqual([
      "The signature is wrong.",
      "",
      "Found:     a request of HTTP",
      "Request:   POST cvm.tencentcloudapi.com/",
      "Signature: TC3-HMAC-SHA256 of cvm, by AKIDEXAMPLE",
      "Signed at: 2023-12-31T23:00:00Z, 1 hour ago",
      "Reason:    The Content-Type was signed with another charset than it was sent with; some HTTP libraries add one.",
      "Code:      AuthFailure.SignatureFailure, content-type-charset",
      "Sent now:  AuthFailure.SignatureExpire, since its time is more than 5 minutes off: it has to be signed anew.",
      "",
      "First difference: canonical request, line 4, column 30: header content-type",
      "  as sent: content-type:application/json; charset=utf-8",
      "  client:  content-type:application/json",
    ]);
  });

  it("fits sentences to the terminal by words, and no line of what was signed", async () => {
    const changed = http({ "Content-Type": "application/json; charset=utf-8" });
    const { stdout } = await verify(changed, { isTTY: true, columns: 60 });
    const reason = stdout.findIndex((line) => line.startsWith("Reason:"));
    expect(stdout.slice(reason, reason + 3)).toEqual([
      "Reason:    The Content-Type was signed with another charset",
      "           than it was sent with; some HTTP libraries add",
      "           one.",
    ]);
    expect(stdout).toContain("  as sent: content-type:application/json; charset=utf-8");
  });

  it("gives the same as JSON in a pipe", async () => {
    const { exitCode, stdout } = await verify(http({}, '{ "Limit": 1 }'));
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout.join("\n"))).toMatchObject({
      ok: false,
      code: "AuthFailure.SignatureFailure",
      part: "body",
      diagnosis: "body-written-anew",
      form: "http",
      request: { method: "POST", host, path: "/", query: "" },
      signature: "tc3",
      secretId: "AKIDEXAMPLE",
      service: "cvm",
      timestamp,
      difference: { of: "canonicalRequest", line: 8, name: "hash of the body" },
      notes: [],
    });
  });

  it("compares with what the client built", async () => {
    const files = { "c.txt": signed.canonicalRequest.replace("POST", "GET"), "s.txt": signed.stringToSign };
    const flags = ["-", "--canonical-request", "c.txt", "--string-to-sign", "s.txt", "--output", "text"];
    expect((await verify(http(), { files }, ...flags)).stdout).toContain(
      "First difference: canonical request, line 1, column 1: method",
    );
    const other = signTc3(request, { credentials: { ...credentials, secretKey: "other" }, service: "cvm", timestamp });
    const same = { "c.txt": other.canonicalRequest, "s.txt": other.stringToSign };
    const { stdout } = await verify(http({ ...other.headers }), { files: same }, ...flags);
    expect(stdout).toContain(
      "What the client built is the same: it has another secret key, or goes wrong behind the string to sign.",
    );
  });

  it("takes a command of curl, signed with v1", async () => {
    const { query } = signV1(
      { method: "GET", host, params: { Action: "A", Version: "1" } },
      { credentials, timestamp, nonce: 1 },
    );
    const { exitCode, stdout } = await verify(`curl 'https://${host}/?${query}'`, {}, "--output", "text");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Found:     a command line of curl");
    expect(stdout).toContain("Signature: HmacSHA1, by AKIDEXAMPLE");
  });

  it("takes what tcr sign prints", async () => {
    const { stdout } = await tcr(["sign", "--action", "DescribeRegions"], { env });
    expect((await verify(stdout.join("\n"))).exitCode).toBe(0);
  });

  it("asks for the key of another id, and shows neither it nor a token", async () => {
    const token = "a-token-of-a-temporary-key";
    const temporary = { secretId: "AKIDother", secretKey: "another-key-of-the-test", token };
    const options = { credentials: temporary, service: "cvm", timestamp, signedHeaders: ["x-tc-token"] };
    const { headers } = signTc3({ ...request, headers: { ...request.headers, "X-TC-Token": token } }, options);
    const files = { "in.txt": http(headers) };
    const transcript = await verify("", { files, secret: temporary.secretKey }, "in.txt", "--output", "text");
    expect(transcript).toMatchObject({ exitCode: 0, stderr: ["Secret key of AKIDother (not shown):"] });
    expect(transcript.stdout).toContain("x-tc-token:***");
    for (const secret of [token, temporary.secretKey]) expect(JSON.stringify(transcript)).not.toContain(secret);
  });

  it("says which key is missing where nobody can be asked, and where stdin has come to its end", async () => {
    const others = { ...env, TENCENTCLOUD_SECRET_ID: "AKIDother" };
    expect((await verify(http(), { env: others, secret: "not asked for" })).exitCode).toBe(3);
    const { exitCode, stdout, stderr } = await verify(http(), { env: others });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: [] });
    expect(stderr).toEqual([
      "Error: There is no secret key for AKIDEXAMPLE, which signed the request.",
      "  The key that was found is that of AKIDother.",
      "  Next: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, name a profile by --profile, or give the request as a file, on a terminal, to be asked for the key.",
    ]);
  });

  it("needs no key for a request that is not signed", async () => {
    const { exitCode, stdout } = await verify(`curl https://${host} -d '{}'`, { env: {} }, "--output", "text");
    expect(exitCode).toBe(3);
    expect(stdout).toContain("Reason:    The request is not signed: it has no Authorization header.");
  });

  it.each([
    [["-"], "hello", /^Error: stdin: text: holds no request/],
    [["none.txt"], "", /^Error: FILE: "none.txt" cannot be read: there is no such file$/],
    [["-", "b"], "", /^Error: "b" is one file too many$/],
    [["-", "--canonical-request", "-"], "", /^Error: -: stdin holds the request already$/],
  ])("refuses %j of %j", async (flags, text, problem) => {
    const { exitCode, stderr } = await verify(text, {}, ...flags);
    expect(exitCode).toBe(2);
    expect(stderr[0]).toMatch(problem);
  });

  it("shows nothing that a terminal would obey", async () => {
    const { stdout } = await verify(http({ "X-TC-Timestamp": "1\u001b[2J" }), { isTTY: true });
    expect(stdout.join("\n")).not.toContain("\u001b[2J");
  });
});
