import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("Skipped: replaying --print-request needs curl.");

let mock: MockProcess;

beforeAll(async () => {
  mock = await startMockProcess(builtMock(), ["--quiet"]);
});
afterAll(() => mock.stop());

/** Runs the built `tcr` in a pipe, as a script does. */
async function tcr(...args: string[]) {
  const env = {
    PATH: process.env["PATH"],
    TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
    TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TCR_ENDPOINT: mock.url,
  };
  const child = spawn(process.execPath, [bin, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, exitCode };
}

describe("--print-request", () => {
  it.skipIf(!hasCurl)("prints a line that curl runs as it stands, and the server accepts", async () => {
    const name = 'it\'s "quoted" $HOME `x` 你好';
    const filter = JSON.stringify([{ Name: "RegistryName", Values: [name] }]);
    const { stdout, exitCode } = await tcr("describe-instances", "--filters", filter, "--print-request", "curl");
    expect(exitCode).toBe(0);
    const replayed = spawnSync("sh", ["-c", stdout.replace("curl ", "curl --silent ")], { encoding: "utf8" });
    expect(JSON.parse(replayed.stdout)).toMatchObject({ Response: { TotalCount: 0, Registries: [] } });
  });

  it("prints JSON that any program can send", async () => {
    const { stdout } = await tcr("describe-instances", "--print-request", "json");
    const { method, url, headers, body } = JSON.parse(stdout) as {
      readonly method: string;
      readonly url: string;
      readonly headers: Record<string, string>;
      readonly body: string;
    };
    const answer = await fetch(url, { method, headers, body });
    expect(await answer.json()).toMatchObject({ Response: { Registries: [] } });
  });
});

describe("all pages", () => {
  it("are one answer, and each row is in it once", async () => {
    const names = Array.from({ length: 7 }, (_, index) => `registry-${index}`);
    for (const name of names) {
      expect(await tcr("create-instance", "--registry-name", name, "--registry-type", "basic")).toMatchObject({
        exitCode: 0,
      });
    }
    const { stdout } = await tcr("describe-instances", "--all-pages", "--limit", "3");
    const { Registries } = JSON.parse(stdout) as { readonly Registries: readonly { readonly RegistryName: string }[] };
    expect(Registries.map(({ RegistryName }) => RegistryName).sort()).toEqual(names);
    const { stdout: rows } = await tcr("describe-instances", "--max-items", "4", "--limit", "3", "--output", "ndjson");
    expect(rows.trimEnd().split("\n")).toHaveLength(4);
  });
});

describe("an interruption", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s ends a wait at once, with 130", async (signal) => {
    const env = {
      PATH: process.env["PATH"],
      TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
      TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: mock.url,
    };
    const args = [bin, "wait", "instance-running", "--registry-id", "tcr-missing0"];
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    let said = "";
    for await (const chunk of child.stderr.setEncoding("utf8")) {
      // Once: a second one would end it whatever it is doing.
      if (said === "") child.kill(signal);
      said += chunk;
    }
    expect(await ended).toBe(130);
    expect(said).toContain("tcr wait instance-running --registry-id tcr-missing0");
  });
});
