import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLinux, runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { createRegistryClient } from "../support/registry-client.js";

const v1 = "credentialprovider.kubelet.k8s.io/v1";

describe.skipIf(!isLinux)("tcr-kubelet-credentials against tcr-mock", () => {
  let mock: MockProcess;
  let folder = "";
  let host = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tcr-kubelet-"));
    mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
    host = `tools.localhost:${mock.port}`;
    const create = "tcr create-instance --registry-name tools --registry-type basic --wait --wait-interval 0.05";
    const id = `$(${create} --query RegistryId --output text)`;
    const made = await runLine(
      `tcr create-namespace --registry-id "${id}" --namespace-name team --no-is-public`,
      mock.url,
    );
    expect(made.status).toBe(0);
  });
  afterAll(async () => {
    await mock.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As kubelet runs it: a request on stdin, and what the node has in its environment. */
  const ask = (request: object | string, env: Readonly<Record<string, string | undefined>> = {}) =>
    runLine("kubelet", mock.url, {
      env: { TCR_CACHE_DIR: join(folder, "cache"), ...env },
      input: typeof request === "string" ? request : JSON.stringify(request),
    });
  const requestOf = (image: string) => ({ kind: "CredentialProviderRequest", apiVersion: v1, image });

  it("gives kubelet what opens the registry, and for how long", async () => {
    const { status, stdout, stderr } = await ask(requestOf(`${host}/team/web`));
    const { auth, cacheDuration, ...response } = JSON.parse(stdout);
    expect({ status, stderr, response, hosts: Object.keys(auth) }).toEqual({
      status: 0,
      stderr: "",
      response: { apiVersion: v1, kind: "CredentialProviderResponse", cacheKeyType: "Registry" },
      hosts: [host],
    });
    expect(cacheDuration).toMatch(/^(?:29|30)\d\ds$/);
    const client = createRegistryClient({ origin: `http://127.0.0.1:${mock.port}`, ...auth[host] });
    const digest = await client.push("team/web", "1.0", "layer");
    expect(await client.pull("team/web", "1.0")).toEqual({ digest, layer: "layer" });
  });

  it("makes one token for many pods, and keeps it for its owner alone", async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(requestOf(`${host}/team/web`))));
    expect(new Set(answers.map(({ stdout }) => JSON.parse(stdout).auth[host].password)).size).toBe(1);
    const tokens = join(folder, "cache", "tokens");
    expect(readdirSync(tokens).map((name) => statSync(join(tokens, name)).mode & 0o777)).toEqual([0o600]);
  });

  it("needs no home, as a service has none", async () => {
    const { status, stderr } = await ask(requestOf(`${host}/team/web`), { HOME: "", TCR_CACHE_DIR: undefined });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("has nothing for an image of somebody else", async () => {
    const { status, stdout } = await ask(requestOf("else.example.com/team/web"));
    expect({ status, answer: JSON.parse(stdout) }).toEqual({
      status: 0,
      answer: { apiVersion: v1, kind: "CredentialProviderResponse", cacheKeyType: "Registry", cacheDuration: "0s" },
    });
  });

  it.each([
    ["what is no request", "{}", {}, /no CredentialProviderRequest/],
    [
      "a key that is wrong",
      undefined,
      { TENCENTCLOUD_SECRET_KEY: "not-the-secret-key" },
      /AuthFailure\.SignatureFailure/,
    ],
    ["a service that is not there", undefined, { TCR_ENDPOINT: "http://127.0.0.1:9" }, /ECONNREFUSED/],
  ])("fails for %s, with one line on stderr for kubelet's log", async (_, request, env, problem) => {
    const input = request ?? requestOf(`${host}/team/other`);
    const { status, stdout, stderr } = await ask(input, { TCR_CACHE_DIR: join(folder, "other"), ...env });
    expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({ status: 1, stdout: "", lines: 2 });
    expect(stderr).toMatch(/^tcr-kubelet-credentials: /);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toContain("not-the-secret-key");
  });
});
