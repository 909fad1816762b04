import { describe, expect, it } from "vitest";
import { keyEnv, tcr } from "../../../test/terminal.js";

const apiError = (Code: string, Message: string) => ({ Error: { Code, Message } });

describe("a wrong command line", () => {
  it.each([
    [
      "describe-image",
      ['Error: "describe-image" is no command', "  did you mean describe-images?", "  Next: tcr help"],
    ],
    [
      "help describe-image",
      ['Error: there is no help for "describe-image"', "  did you mean describe-images?", "  Next: tcr help"],
    ],
    [
      "--region ap-seoul",
      ["Error: there is no command", "  the command comes first: tcr describe-instances", "  Next: tcr help"],
    ],
    [
      "describe-images --registy-id x --limit abc foo --timeout 2d",
      [
        "Error: --registy-id is no flag of this command",
        "  did you mean --registry-id?",
        '  "foo" belongs to no flag; every value follows a flag: --registry-id tcr-okmj78',
        '  --timeout: expected a time of at most a day, such as 500ms, 30s or 10m, got "2d"',
        '  --limit: expected an integer, got "abc"',
        "  Next: tcr help describe-images",
      ],
    ],
    [
      "describe-images --RegistryID x",
      [
        "Error: --RegistryID is no flag of this command",
        "  did you mean --RegistryId?",
        "  Next: tcr help describe-images",
      ],
    ],
    [
      "describe-images --registry-id x",
      ["Error: --namespace-name is required", "  --repository-name is required", "  Next: tcr help describe-images"],
    ],
    [
      "describe-regions --wait",
      ["Error: --wait: DescribeRegions is done once it answers", "  Next: tcr help describe-regions"],
    ],
    [
      'describe-instances --filters [{"Name":1}]',
      [
        "Error: --filters.0.values: expected a value, got nothing",
        "  --filters.0.name: expected a string, got an integer",
        "  Next: tcr help describe-instances --filters",
      ],
    ],
    [
      "describe-instances --endpoint http://tcr.example.com",
      [
        'Error: endpoint: expected https, since plain http is for this computer and the hosts of allowPlainHttp alone, got "http://tcr.example.com"',
        "  it comes from --endpoint or TCR_ENDPOINT",
        "  Next: tcr help",
      ],
    ],
    [
      "describe-instances --endpoint https://me:hunter2@tcr.example.com",
      [
        "Error: endpoint: expected scheme, host and port alone, got an address with a user name or a password",
        "  it comes from --endpoint or TCR_ENDPOINT",
        "  Next: tcr help",
      ],
    ],
  ])("is explained without a request: %s", async (line, stderr) => {
    expect(await tcr(line.split(" "))).toEqual({ exitCode: 2, stdout: [], stderr, requests: [] });
  });

  it("wants a region, and says where to put it", async () => {
    const { TENCENTCLOUD_REGION: _, ...env } = keyEnv;
    expect((await tcr(["describe-instances"], { env })).stderr).toEqual([
      "Error: DescribeInstances needs a region",
      "  give --region ap-guangzhou, set TENCENTCLOUD_REGION, or keep one by `tcr configure set region ap-guangzhou`",
      "  Next: tcr help describe-instances",
    ]);
  });
});

describe("missing credentials", () => {
  it("name everything that was looked at", async () => {
    const { exitCode, stderr, requests } = await tcr(["describe-instances"], {
      env: { TENCENTCLOUD_REGION: "ap-seoul" },
    });
    expect({ exitCode, requests }).toEqual({ exitCode: 3, requests: [] });
    expect(stderr[0]).toBe("Error: no credentials were found.");
    expect(stderr).toContain("  environment: TENCENTCLOUD_SECRET_ID: is not set");
    expect(stderr.at(-1)).toMatch(/^ {2}Next: tcr configure/);
  });

  it("name the half that is missing", async () => {
    const env = { TENCENTCLOUD_REGION: "ap-seoul", TENCENTCLOUD_SECRET_ID: "AKIDx", TENCENTCLOUD_SECRET_KEY: "" };
    expect(await tcr(["describe-instances"], { env })).toMatchObject({
      exitCode: 3,
      stderr: [
        "Error: there are credentials, but they cannot be used.",
        "  environment: TENCENTCLOUD_SECRET_KEY: is not set",
        "  Next: correct what is named above; tcr doctor shows all places and which one counts",
      ],
    });
  });
});

describe("unusable credentials", () => {
  it.each([
    ["a slash in the id", { TENCENTCLOUD_SECRET_ID: "AKID/x" }],
    ["a comma in the id", { TENCENTCLOUD_SECRET_ID: "AKID,x" }],
  ])("are told by their place, whoever finds them: %s", async (_, env) => {
    expect(await tcr(["describe-instances"], { env: { ...keyEnv, ...env } })).toEqual({
      exitCode: 3,
      stdout: [],
      stderr: [
        "Error: there are credentials, but they cannot be used.",
        "  credentials.secretId: expected ASCII without white space, slash or comma",
        "  Next: correct what is named above; tcr doctor shows all places and which one counts",
      ],
      requests: [],
    });
  });
});

describe("an error of the API", () => {
  it("tells code, message, RequestId, meaning and help", async () => {
    const answers = [apiError("ResourceNotFound", "no such\u001b[31m registry")];
    const { requests: _, ...transcript } = await tcr(["describe-external-endpoint-status", "--registry-id", "tcr-1"], {
      answers,
    });
    expect(transcript).toEqual({
      exitCode: 4,
      stdout: [],
      stderr: [
        "Error: ResourceNotFound: no such\\u001b[31m registry",
        "  Action: DescribeExternalEndpointStatus in ap-guangzhou",
        "  RequestId: request-1",
        "  Meaning: What the request names does not exist.",
        "  Next: tcr help describe-external-endpoint-status",
      ],
    });
  });

  it("explains a wrong key", async () => {
    const answers = [apiError("AuthFailure.SignatureFailure", "The provided credentials could not be validated.")];
    expect(await tcr(["describe-instances"], { answers })).toMatchObject({
      exitCode: 3,
      stderr: [
        "Error: AuthFailure.SignatureFailure: The provided credentials could not be validated.",
        "  Action: DescribeInstances in ap-guangzhou",
        "  RequestId: request-1",
        "  Meaning: The signature is not the one that the server computes for this request and key.",
        "  Next: the secret key does not belong to the secret id: check both; tcr doctor tells where they come from",
      ],
    });
  });

  it.each([
    ["diagnosis-1", "diagnosis-1"],
    ["the body was changed\u001b[2J", "the body was changed\\u001b[2J"],
  ])("passes on what a mock says of a signature: %j", async (diagnosis, told) => {
    const body = JSON.stringify({ Response: apiError("AuthFailure.SignatureFailure", "No.") });
    const answers = [() => ({ status: 200, headers: { "x-tcrkit-diagnosis": diagnosis }, body })];
    const { stderr } = await tcr(["describe-instances"], { answers });
    expect(stderr).toContain(`  The server's diagnosis: ${told}`);
  });

  it.each([
    ["InvalidParameter.ErrorNameExists", 5],
    ["ResourceInsufficient.ErrorInstanceNotRunning", 5],
    ["FailedOperation.TradeFailed", 5],
    ["InternalError.ErrNotExist", 4],
    ["ResourceNotFound.NotInTheSpec", 4],
    ["RequestLimitExceeded.UinLimitExceeded", 6],
    ["SomethingNew", 7],
  ])("has an exit code by what the spec knows of it: %s is %d", async (code, exitCode) => {
    expect((await tcr(["describe-instances"], { answers: [apiError(code, "")] })).exitCode).toBe(exitCode);
  });

  it("that says a dry run went well is no error", async () => {
    const answers = [apiError("DryRunOperation", "the request would have succeeded")];
    expect(await tcr(["delete-instance", "--registry-id", "tcr-1", "--dry-run"], { answers })).toMatchObject({
      exitCode: 0,
      stderr: ["Dry run: DeleteInstance is in order, and nothing was done.", "  RequestId: request-1"],
    });
  });
});

describe("no usable answer", () => {
  it("shows how a foreign answer begins", async () => {
    expect(await tcr(["describe-instances"], { answers: ["<html>\nBad gateway"] })).toMatchObject({
      exitCode: 8,
      stdout: [],
      stderr: [
        "Error: HTTP 502 with a body that is no answer of the API",
        "  Action: DescribeInstances in ap-guangzhou",
        "  The answer begins: <html>\\nBad gateway",
        "  Next: check the network, and --endpoint or TCR_ENDPOINT where one is set",
      ],
    });
  });

  it("says when nobody knows whether something was changed", async () => {
    const answers = [
      () => {
        throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
      },
    ];
    expect(await tcr(["delete-instance", "--registry-id", "tcr-1"], { answers })).toMatchObject({
      exitCode: 8,
      stderr: [
        "Error: ECONNRESET: socket hang up",
        "  Action: DeleteInstance in ap-guangzhou",
        "  Whether the request took effect is not known.",
        "  Next: check the network, and --endpoint or TCR_ENDPOINT where one is set",
      ],
    });
  });

  it("after an interruption ends with 130", async () => {
    expect(await tcr(["describe-instances"], { answers: ["interrupt"] })).toMatchObject({
      exitCode: 130,
      stderr: ["Interrupted."],
    });
  });
});

describe("a secret", () => {
  const password = "Hunter2Hunter2";
  const modify = ["modify-service-account-password", "--registry-id", "tcr-1", "--name", "ci", "--no-random"];

  it.each([
    ["the key in a server's message", ["describe-instances"], keyEnv.TENCENTCLOUD_SECRET_KEY],
    ["a password in a server's message", [...modify, "--password", password], password],
  ])("is never told: %s", async (_, argv, secret) => {
    const answers = [apiError("InvalidParameter", `bad value ${secret}`)];
    const { stderr } = await tcr(argv, { answers });
    expect(stderr).toContain("Error: InvalidParameter: bad value ***");
  });

  it.each([
    ["behind a mistyped flag", [...modify, "--pasword", password]],
    ["in a mistyped flag", [...modify, `--pasword=${password}`]],
    ["after a space", [...modify, "--password", "a", password]],
    ["in JSON that is none", ["create-webhook-trigger", "--trigger", `{"Headers": ${password}`]],
  ])("is never told when the command line is wrong: %s", async (_, argv) => {
    const { exitCode, stderr } = await tcr(argv);
    expect(exitCode).toBe(2);
    expect(stderr.join("\n")).not.toContain(password);
  });

  it("in an answer that broke off is not told", async () => {
    const { stderr } = await tcr(["create-instance-token", "--registry-id", "tcr-1"], {
      answers: [`{"Response":{"Token":"${password}`],
    });
    expect(stderr.join("\n")).not.toContain(password);
  });
});
