import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { createRegistryClient } from "../support/registry-client.js";

const builtCli = (name: string) => fileURLToPath(new URL(`../../packages/cli/dist/${name}.js`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tcr-login-"));
const programs = join(folder, "bin");
const recordPath = join(folder, "record.json");
const configPath = join(folder, "docker", "config.json");
const cache = join(folder, "cache");

let mock: MockProcess;
let registryId = "";
/** The public domain of the instance, as the mock tells it. */
let publicHost = "";
/** Where the registry is on every computer. */
let bareHost = "";

interface RunOptions {
  readonly bin?: "bin" | "docker-credential";
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a built program of ours to its end; the servers of this process go on meanwhile. */
async function run(args: readonly string[], { bin = "bin", input = "", env = {} }: RunOptions = {}) {
  const child = spawn(process.execPath, [builtCli(bin), ...args], {
    env: {
      PATH: programs,
      HOME: folder,
      DOCKER_CONFIG: join(folder, "docker"),
      TCR_CACHE_DIR: cache,
      TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
      TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
      TENCENTCLOUD_REGION: "ap-guangzhou",
      TCR_ENDPOINT: mock.url,
      ...env,
    },
  });
  child.stdin.end(input);
  const [[status], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { status: status as number | null, stdout, stderr };
}

/** A program that writes down how it was called. */
function installRecorder(name: string): void {
  const script = `const { readFileSync, writeFileSync } = require("node:fs");
writeFileSync(${JSON.stringify(recordPath)}, JSON.stringify({ argv: process.argv.slice(2), input: readFileSync(0, "utf8") }));`;
  writeFileSync(join(programs, name), `#!${process.execPath}\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
}

/** Pushes an image and pulls it back by a login. */
async function enter(username: string, password: string): Promise<void> {
  const client = createRegistryClient({ origin: `http://${bareHost}`, username, password });
  const digest = await client.push("team/app", "1.0", "layer");
  expect(await client.pull("team/app", "1.0")).toEqual({ digest, layer: "layer" });
}

async function tokensMade(): Promise<number> {
  const { requests } = (await (await fetch(`${mock.url}/_tcrkit/requests`)).json()) as {
    readonly requests: readonly { readonly action?: string }[];
  };
  return requests.filter(({ action }) => action === "CreateInstanceToken").length;
}

beforeAll(async () => {
  mkdirSync(programs);
  mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
  bareHost = new URL(mock.url).host;
  publicHost = `tools.localhost:${mock.port}`;
  const create = ["create-instance", "--registry-name", "tools", "--registry-type", "basic"];
  const { stdout, stderr } = await run([...create, "--wait", "--wait-interval", "0.05", "--output", "json"]);
  expect(stderr).toContain("Running");
  registryId = (JSON.parse(stdout) as { readonly RegistryId: string }).RegistryId;
  const team = ["--registry-id", registryId, "--namespace-name", "team", "--is-public=false"];
  expect(await run(["create-namespace", ...team])).toMatchObject({ status: 0 });
});

beforeEach(() => {
  for (const path of [recordPath, configPath, cache]) rmSync(path, { recursive: true, force: true });
  for (const name of readdirSync(programs)) rmSync(join(programs, name));
});

describe("tcr login against tcr-mock", () => {
  it.each(["docker", "podman"])("hands %s a token that opens the registry, by stdin alone", async (tool) => {
    installRecorder(tool);
    const { status, stdout, stderr } = await run(["login", "tools", "--registry-host", publicHost]);
    const { argv, input } = JSON.parse(readFileSync(recordPath, "utf8")) as { argv: string[]; input: string };
    expect({ status, stdout, argv }).toEqual({
      status: 0,
      stdout: "",
      argv: ["login", "--username", argv[2], "--password-stdin", publicHost],
    });
    await enter(argv[2] ?? "", input);
    await expect(enter(argv[2] ?? "", `${input}x`)).rejects.toThrow("401 UNAUTHORIZED");
    for (const seen of [...argv, stderr]) expect(seen).not.toContain(input);
    expect(stderr).toMatch(/^Logged in to tools\.localhost:\d+ as \S+, until \S+Z \(.*\)\.\n$/);
  });

  it("leads to the mock, by the name of the instance or at 127.0.0.1", async () => {
    const { status, stderr } = await run(["login", "tools"]);
    const { auths } = JSON.parse(readFileSync(configPath, "utf8")) as { auths: Readonly<Record<string, unknown>> };
    const [host = ""] = Object.keys(auths);
    expect({ status, isThere: [publicHost, bareHost].includes(host) }).toEqual({ status: 0, isThere: true });
    expect(stderr).toContain(`Logged in to ${host} as`);
  });

  it("writes docker's file where there is no tool: for its owner alone, with what was there", async () => {
    mkdirSync(join(folder, "docker"), { recursive: true });
    writeFileSync(configPath, JSON.stringify({ auths: { "other.example.com": {} } }), { mode: 0o644 });
    const { status, stderr } = await run(["login", registryId, "--registry-host", bareHost]);
    const { auths } = JSON.parse(readFileSync(configPath, "utf8")) as {
      readonly auths: Readonly<Record<string, { readonly auth?: string }>>;
    };
    const [username = "", password = ""] = Buffer.from(auths[bareHost]?.auth ?? "", "base64")
      .toString()
      .split(":");
    expect({ status, mode: statSync(configPath).mode & 0o777, hosts: Object.keys(auths) }).toEqual({
      status: 0,
      mode: 0o600,
      hosts: ["other.example.com", bareHost],
    });
    expect(stderr).toContain("stored in clear");
    expect(stderr).not.toContain(password);
    expect(readdirSync(join(folder, "docker"))).toEqual(["config.json"]);
    await enter(username, password);
  });

  it("names what there is, for an instance that is not there", async () => {
    const { status, stderr } = await run(["login", "tool"]);
    expect({ status, stderr }).toMatchObject({ status: 4, stderr: expect.stringContaining(`${registryId}  tools`) });
  });
});

const realPath = process.env["PATH"] ?? "";
const hasDocker = spawnSync("docker", ["--version"]).status === 0;

describe("the real docker", () => {
  it.skipIf(!hasDocker)("logs in by tcr login, and by docker-credential-tcr", async () => {
    installProgram("docker-credential-tcr");
    const env = { PATH: [programs, realPath].join(delimiter) };
    const { status, stderr } = await run(["login", "tools", "--tool", "docker", "--registry-host", bareHost], {
      env,
    });
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining("Logged in to") });
    expect(await run(["login", "tools", "--helper", "--registry-host", bareHost], { env })).toMatchObject({
      status: 0,
    });
    expect(JSON.parse(readFileSync(configPath, "utf8"))).toEqual({
      auths: {},
      credHelpers: { [bareHost]: "tcr" },
    });
    // Now docker hands what it is given to the helper, which takes it and keeps nothing.
    const again = await run(["login", "tools", "--tool", "docker", "--registry-host", bareHost], { env });
    expect(again).toMatchObject({ status: 0 });
    expect(readFileSync(configPath, "utf8")).not.toContain('auth"');
  });
});

/** The credential helper as an installed package has it. */
function installProgram(name: string): void {
  writeFileSync(
    join(programs, name),
    `#!/bin/sh\nexec "${process.execPath}" "${builtCli("docker-credential")}" "$@"\n`,
  );
  chmodSync(join(programs, name), 0o755);
}

describe("docker-credential-tcr against tcr-mock", () => {
  const helper = (verb: string, input = "", env: Readonly<Record<string, string>> = {}) =>
    run([verb], { bin: "docker-credential", input, env });

  it("gives credentials that open the registry, and keeps them for its owner alone", async () => {
    const before = await tokensMade();
    const { status, stdout, stderr } = await helper("get", `${publicHost}\n`);
    const { ServerURL, Username, Secret } = JSON.parse(stdout) as Readonly<Record<string, string>>;
    expect({ status, stderr, ServerURL }).toEqual({ status: 0, stderr: "", ServerURL: publicHost });
    await enter(Username ?? "", Secret ?? "");
    expect(JSON.parse((await helper("get", `https://${publicHost}`)).stdout)).toMatchObject({ Username, Secret });
    expect((await tokensMade()) - before).toBe(1);
    expect(JSON.parse((await helper("list")).stdout)).toEqual({ [publicHost]: Username });
    const files = readdirSync(join(cache, "tokens"));
    expect(files.map((name) => statSync(join(cache, "tokens", name)).mode & 0o777)).toEqual([0o600]);
  });

  it("makes one token for processes that ask at once", async () => {
    const before = await tokensMade();
    const got = await Promise.all(Array.from({ length: 5 }, () => helper("get", publicHost)));
    expect(new Set(got.map(({ stdout }) => stdout)).size).toBe(1);
    expect((await tokensMade()) - before).toBe(1);
    expect(readdirSync(join(cache, "tokens")).filter((name) => !name.endsWith(".json"))).toEqual([]);
  });

  it("makes a new one for one that has run out, or was erased", async () => {
    await helper("get", publicHost);
    const [name = ""] = readdirSync(join(cache, "tokens"));
    const path = join(cache, "tokens", name);
    const kept = JSON.parse(readFileSync(path, "utf8")) as object;
    writeFileSync(path, JSON.stringify({ ...kept, expiresAtMs: Date.now() + 9 * 60_000 }));
    const before = await tokensMade();
    expect(await helper("get", publicHost)).toMatchObject({ status: 0 });
    expect((await tokensMade()) - before).toBe(1);
    expect(await helper("erase", publicHost)).toMatchObject({ status: 0, stdout: "" });
    await helper("get", publicHost);
    expect((await tokensMade()) - before).toBe(2);
  });

  it("finds an instance by its custom domain", async () => {
    const domain = ["--domain-name", "registry.example.com", "--certificate-id", "cert-1"];
    const created = await run(["create-instance-customized-domain", "--registry-id", registryId, ...domain]);
    expect(created).toMatchObject({ status: 0 });
    const { stdout } = await helper("get", "registry.example.com");
    expect(JSON.parse(stdout)).toMatchObject({ ServerURL: "registry.example.com" });
  });

  it.each([
    ["index.docker.io", {}, "credentials not found in native keychain\n"],
    ["", {}, "no credentials server URL\n"],
    [
      "tools.localhost:1",
      { TENCENTCLOUD_SECRET_KEY: "not-the-secret-key" },
      /^docker-credential-tcr: .*AuthFailure\.SignatureFailure.*\n$/,
    ],
    ["tools.localhost:1", { TCR_ENDPOINT: "http://127.0.0.1:9" }, /^docker-credential-tcr: .*ECONNREFUSED.*\n$/],
  ])("tells docker on stdout what is wrong with %j and %j", async (server, env, expected) => {
    const { status, stdout, stderr } = await helper("get", server, env as Readonly<Record<string, string>>);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    if (typeof expected === "string") expect(stdout).toBe(expected);
    else expect(stdout).toMatch(expected);
    expect(stdout).not.toContain("not-the-secret-key");
  });
});

describe("tcr ls against tcr-mock", () => {
  it("lists everything, page after page", async () => {
    const at = ["--registry-id", registryId, "--namespace-name", "team"];
    expect(await run(["create-repository", ...at, "--repository-name", "nginx"])).toMatchObject({ status: 0 });
    const image = { RegistryId: registryId, NamespaceName: "team", RepositoryName: "nginx" };
    const tags = Array.from({ length: 120 }, (_, number) => `v${String(number).padStart(3, "0")}`);
    for (const Tag of tags) {
      const pushed = await fetch(`${mock.url}/_tcrkit/images`, {
        method: "POST",
        body: JSON.stringify({ ...image, Tag }),
      });
      expect(pushed.status).toBe(200);
    }
    const { stdout, stderr } = await run(["ls", "--depth", "4", "--output", "ndjson"]);
    const paths = stdout
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly Path: string }).Path)
      // Pushed by the logins before.
      .filter((path) => !path.includes("/team/app"));
    expect(stderr).toBe("");
    expect(paths.slice(0, 3)).toEqual([registryId, `${registryId}/team`, `${registryId}/team/nginx`]);
    expect(paths.slice(3).sort()).toEqual(tags.map((tag) => `${registryId}/team/nginx:${tag}`));
    const tree = await run(["ls", "tools/team/nginx", "--output", "table"]);
    expect(tree.stdout.split("\n")[1]).toMatch(/^v\d{3} +[\d.]+ [KM]?B +\d+ (?:second|minute)s? +sha256:[0-9a-f]{12}$/);
  });

  it("tells what is not there by its exit code", async () => {
    expect(await run(["ls", "tools/nobody/nothing"])).toMatchObject({ status: 4, stdout: "" });
  });
});

afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});
