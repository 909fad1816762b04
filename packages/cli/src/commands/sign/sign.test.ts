import { describe, expect, it } from "vitest";
import { problemIn, type TerminalOptions, tcr } from "../../../test/terminal.js";

// The example of the manual's page on signature v3, with its published key pair.
const env = {
  TENCENTCLOUD_SECRET_ID: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  TENCENTCLOUD_SECRET_KEY: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
};
const example = "--service cvm --action DescribeInstances --version 2017-03-12 --timestamp 1551113065";

async function sign(line: string, options: TerminalOptions = {}) {
  const transcript = await tcr(["sign", ...line.split(" ")], { env, ...options });
  expect(JSON.stringify(transcript)).not.toContain(env.TENCENTCLOUD_SECRET_KEY);
  expect(transcript.requests).toEqual([]);
  return transcript;
}

describe("tcr sign", () => {
  it("shows every step for any product", async () => {
    const { exitCode, stdout, stderr } = await sign(`${example} --region ap-guangzhou -d {"Limit":1}`, { isTTY: true });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(stdout.slice(0, 4)).toEqual(["Canonical request:", "POST", "/", ""]);
    expect(stdout).toContain("1551113065");
    expect(stdout).toContain("2019-02-25/cvm/tc3_request");
    expect(stdout).toContain("POST https://cvm.tencentcloudapi.com/");
    expect(stdout).toContain("X-TC-Region: ap-guangzhou");
    expect(stdout.at(-1)).toBe('{"Limit":1}');
  });

  it("gives JSON in a pipe, the same each time, with a line for curl", async () => {
    const [first, second] = [await sign(example), await sign(example)];
    const request = JSON.parse(first.stdout.join("\n"));
    expect(second.stdout).toEqual(first.stdout);
    expect(request.headers.Authorization).toMatch(
      /^TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE\/2019-02-25\/cvm\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    );
    expect(request.curl).toBe((await sign(`${example} --curl`)).stdout[0]);
    expect(request.curl).toMatch(
      /^curl -X POST https:\/\/cvm.tencentcloudapi.com\/ -H 'Content-Type: .* --data-raw '\{\}'$/,
    );
  });

  const v1 =
    "--service cvm --action DescribeInstances --version 2017-03-12 --region ap-guangzhou --method GET --signature-method HmacSHA1 --timestamp 1465185768 --nonce 11886";
  const v1Body = '{"InstanceIds":["ins-09dx96dg"],"Limit":20,"Offset":0}';
  const asterisks = {
    TENCENTCLOUD_SECRET_ID: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
    TENCENTCLOUD_SECRET_KEY: "Gu5t9xGARNpq86cd98joQYCN3*******",
  };

  it.each([
    ["Signature", asterisks, "zmmjn35mikh6pM3V7sUEuX4wyYM=", "zmmjn35mikh6pM3V7sUEuX4wyYM%3D"],
    ["Signature v3", env, "EliP9YW3pW28FpsEdkXt/+WcGeI=", "EliP9YW3pW28FpsEdkXt%2F%2BWcGeI%3D"],
  ])("gives the URL of signature v1 that the manual's page %s prints", async (_, key, signature, encoded) => {
    const { stdout } = await tcr(["sign", ...v1.split(" "), "--body", v1Body], { env: key });
    const request = JSON.parse(stdout.join("\n"));
    expect(request.signature).toBe(signature);
    expect(request.url).toBe(
      `https://cvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou&SecretId=${key.TENCENTCLOUD_SECRET_ID}&Signature=${encoded}&Timestamp=1465185768&Version=2017-03-12`.replaceAll(
        "*",
        "%2A",
      ),
    );
  });

  it("sends the method that the server assumes where that is asked for", async () => {
    const { stdout } = await tcr(["sign", ...v1.split(" "), "--body", v1Body, "--send-signature-method"], { env });
    expect(JSON.parse(stdout.join("\n")).stringToSign).toContain("&SignatureMethod=HmacSHA1&Timestamp");
  });

  it("gives the signatures of the manual's pages on TC3", async () => {
    const page = '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}';
    const post = await tcr(["sign", ...example.split(" "), "--region", "ap-guangzhou", "--body", page], {
      env: asterisks,
    });
    expect(JSON.parse(post.stdout.join("\n")).signature).toBe(
      "c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff",
    );
    const get = "--service cvm --action DescribeInstances --version 2017-03-12 --method GET --timestamp 1539084154";
    const { stdout } = await sign(`${get} --region ap-guangzhou --body {"Limit":10,"Offset":0}`);
    expect(JSON.parse(stdout.join("\n")).signature).toBe(
      "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
    );
  });

  it("takes the body from a file or from stdin, and signs further headers", async () => {
    const files = { "-": '{"Limit":2}\n', "in.json": '{"Limit":3}' };
    const bodies = ["-d -", "-d @in.json"].map(
      async (flag) => JSON.parse((await sign(`${example} ${flag}`, { files })).stdout.join("")).body,
    );
    expect(await Promise.all(bodies)).toEqual(['{"Limit":2}', '{"Limit":3}']);
    const { stdout } = await sign(`${example} -H X-TC-Language:en-US`);
    expect(JSON.parse(stdout.join("\n")).headers.Authorization).toContain(
      "SignedHeaders=content-type;host;x-tc-language,",
    );
  });

  it("knows the version of tcr, and takes another host", async () => {
    const { stdout } = await sign("--action DescribeInstances --host http://127.0.0.1:5301");
    const { url, headers } = JSON.parse(stdout.join("\n"));
    expect([url, headers["X-TC-Version"], headers.Host]).toEqual([
      "http://127.0.0.1:5301/",
      "2019-09-24",
      "127.0.0.1:5301",
    ]);
  });

  it("tells everything that is wrong at once", async () => {
    const { exitCode, stderr } = await sign(
      "--service cvm --method PUT --signature-method md5 --timestamp x --nonce 0 -H x",
    );
    expect(exitCode).toBe(2);
    expect(stderr.slice(0, -1)).toEqual([
      "Error: --header: expected NAME: VALUE",
      "  --action is required; such as --action DescribeInstances",
      "  --version is required; the version of the product's API, such as --version 2017-03-12",
      "  --method: expected POST or GET",
      "  --signature-method: expected TC3-HMAC-SHA256, HmacSHA256 or HmacSHA1",
      "  --timestamp: expected Unix seconds",
      "  --nonce: expected a whole number from 1",
    ]);
  });

  it.each([
    ["-d @none.json", '--body: "none.json" cannot be read: there is no such file'],
    ["-d [1]", "--body: expected a JSON object"],
  ])("refuses %s", async (flag, message) => {
    const { exitCode, stderr } = await sign(`${example} ${flag}`);
    expect({ exitCode, problem: problemIn(stderr) }).toEqual({ exitCode: 2, problem: message });
  });
});
