import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const binOf = (name: string) => fileURLToPath(new URL(`../../packages/${name}/dist/bin.js`, import.meta.url));

let url = "";
let stopMock: () => Promise<unknown>;

beforeAll(async () => {
  const mock = spawn(process.execPath, [binOf("mock"), "--port", "0", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: mock.stdout }), "line")) as [string];
  url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? "";
  stopMock = async () => {
    mock.kill("SIGTERM");
    const [code] = await once(mock, "exit");
    return code;
  };
});

/** Runs the built `tcr` as a user would, with the mock's own keys. */
function tcr(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binOf("cli"), ...args], {
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
      TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: url,
      ...env,
    },
  });
  return { status, stdout, stderr };
}

describe("tcr against tcr-mock, both as programs", () => {
  let registryId = "";

  it("creates an instance and waits for it", () => {
    const create = ["create-instance", "--registry-name", "tools", "--registry-type", "basic", "--wait"];
    const { status, stdout, stderr } = tcr([...create, "--wait-interval", "0.05"]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stderr).toContain("Running");
    registryId = (JSON.parse(stdout) as { RegistryId: string }).RegistryId;
    expect(registryId).toMatch(/^tcr-[a-z0-9]{8}$/);
  });

  it("fills it and lists it as a table", () => {
    const at = ["--registry-id", registryId, "--namespace-name", "team"];
    expect(tcr(["create-namespace", ...at, "--is-public=false"])).toMatchObject({ status: 0 });
    expect(tcr(["create-repository", ...at, "--repository-name", "nginx"])).toMatchObject({ status: 0 });
    const { stdout } = tcr(["describe-repositories", "--registry-id", registryId, "--output", "table"]);
    expect(stdout).toContain("team/nginx");
  });

  it("explains a wrong key, and shows no secret", () => {
    const { status, stdout, stderr } = tcr(["describe-instances"], { TENCENTCLOUD_SECRET_KEY: "not-the-secret-key" });
    expect(status).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toContain("AuthFailure.SignatureFailure");
    expect(stderr).not.toContain("not-the-secret-key");
    expect(stderr).not.toContain(exampleCredentials.secretKey);
  });

  it("tells what is not there by its exit code", () => {
    const missing = ["describe-repositories", "--registry-id", "tcr-missing0"];
    expect(tcr(missing)).toMatchObject({ status: 4, stdout: "" });
  });

  it("says so when nothing listens", () => {
    const { status, stderr } = tcr(["describe-instances"], { TCR_ENDPOINT: "http://127.0.0.1:9" });
    expect(status).toBe(8);
    expect(stderr).toContain("ECONNREFUSED");
  });
});

afterAll(async () => {
  expect(await stopMock()).toBe(0);
});
