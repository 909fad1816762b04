import { describe, expect, it } from "vitest";
import { keyEnv, tcr } from "../../../test/terminal.js";

const json = ["--error-format", "json"];

describe("--error-format json", () => {
  it("tells an error of the API as one object, and nothing else", async () => {
    const answers = [{ Error: { Code: "ResourceNotFound", Message: "no such registry" } }];
    const argv = ["describe-external-endpoint-status", "--registry-id", "tcr-1", "--region", "ap-nowhere", ...json];
    const { exitCode, stdout, stderr } = await tcr(argv, { answers });
    expect({ exitCode, stdout, lines: stderr.length }).toEqual({ exitCode: 4, stdout: [], lines: 1 });
    expect(JSON.parse(stderr[0] ?? "")).toEqual({
      code: "ResourceNotFound",
      message: "no such registry",
      action: "DescribeExternalEndpointStatus",
      region: "ap-nowhere",
      requestId: "request-1",
      exitCode: 4,
      retryable: false,
      mayHaveTakenEffect: false,
      details: expect.arrayContaining(["RequestId: request-1"]),
      hint: "tcr help describe-external-endpoint-status",
    });
  });

  it.each([
    ["a wrong command line", ["describe-instances", "--bogus"], keyEnv, { code: "InvalidCommandLine", exitCode: 2 }],
    ["a wrong command", ["describe-everything"], keyEnv, { code: "InvalidCommandLine", exitCode: 2 }],
    ["no credentials", ["describe-instances", "--region", "x"], {}, { code: "NoCredentials", exitCode: 3 }],
  ])("tells %s", async (_, argv, env, told) => {
    const { stderr } = await tcr([...argv, ...json], { env });
    expect(stderr).toHaveLength(1);
    expect(JSON.parse(stderr[0] ?? "")).toMatchObject({ ...told, retryable: false });
  });

  it("tells what may succeed a little later", async () => {
    const answers = [{ Error: { Code: "RequestLimitExceeded", Message: "slow down" } }];
    const { stderr } = await tcr(["describe-instances", "--no-retry", "--error-format=json"], { answers });
    expect(JSON.parse(stderr[0] ?? "")).toMatchObject({ code: "RequestLimitExceeded", exitCode: 6, retryable: true });
  });

  it.each([
    [
      "a change whose answer broke off",
      ["delete-repository", "--registry-id=tcr-a", "--namespace-name=b", "--repository-name=c", "--yes"],
      true,
    ],
    ["a read whose answer broke off", ["describe-instances"], false],
  ])("tells whether %s may have taken effect", async (_, argv, mayHaveTakenEffect) => {
    const { exitCode, stderr } = await tcr([...argv, ...json, "--no-retry"], { answers: ["<html>"] });
    expect(JSON.parse(stderr.at(-1) ?? "")).toMatchObject({ exitCode, mayHaveTakenEffect });
  });

  it("tells an interruption", async () => {
    const { stderr } = await tcr(["describe-instances", ...json], { answers: ["interrupt"] });
    expect(JSON.parse(stderr[0] ?? "")).toMatchObject({ code: "Interrupted", exitCode: 130 });
  });

  it("hides secrets, too", async () => {
    const answers = [{ Error: { Code: "InvalidParameter", Message: `bad ${keyEnv.TENCENTCLOUD_SECRET_KEY}` } }];
    expect((await tcr(["describe-instances", ...json], { answers })).stderr[0]).toContain("bad ***");
  });

  it("says nothing where all is well", async () => {
    expect((await tcr(["describe-instances", ...json], { isTTY: true })).stderr).toEqual([]);
  });
});
