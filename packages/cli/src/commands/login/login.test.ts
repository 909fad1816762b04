import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { type FakeProgram, keyEnv, problemIn, tcr } from "../../../test/terminal.js";

const registry = (id: string, name: string, region = "ap-guangzhou") => ({
  RegistryId: id,
  RegistryName: name,
  Status: "Running",
  PublicDomain: `${name}.tencentcloudcr.com`,
  RegionName: region,
});
const instances = { TotalCount: 2, Registries: [registry("tcr-1", "tools"), registry("tcr-2", "far", "ap-seoul")] };
const secret = "a.secret-token.of-the-test";
const inAnHour = Date.UTC(2024, 0, 1, 1);
const answers = [instances, { Username: "100012345", Token: secret, ExpTime: inAnHour, TokenId: null }];

const configPath = "/home/me/.docker/config.json";
const accepts: FakeProgram = () => ({ exitCode: 0, stdout: "Login Succeeded\n", stderr: "" });

/** A program that keeps what it was given. */
function recorder(end: Partial<ReturnType<FakeProgram>> = {}) {
  const seen: { readonly args: readonly string[]; readonly input: string }[] = [];
  const program: FakeProgram = (args, input) => {
    seen.push({ args, input });
    return { exitCode: 0, stdout: "", stderr: "", ...end };
  };
  return { program, seen };
}

describe("tcr login", () => {
  it("hands a temporary token to docker by its stdin, and tells until when it holds", async () => {
    const docker = recorder();
    const { exitCode, stdout, stderr, requests } = await tcr(["login", "tools"], {
      answers,
      programs: { docker: docker.program, podman: accepts },
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: [],
      stderr: ["Logged in to tools.tencentcloudcr.com as 100012345, until 2024-01-01T01:00:00Z (1 hour)."],
    });
    expect(docker.seen).toEqual([
      { args: ["login", "--username", "100012345", "--password-stdin", "tools.tencentcloudcr.com"], input: secret },
    ]);
    expect(requests.map(({ action, input }) => [action, input])).toEqual([
      ["DescribeInstances", { AllRegion: true, Limit: 100, Offset: 0 }],
      ["CreateInstanceToken", { RegistryId: "tcr-1", TokenType: "temp" }],
    ]);
  });

  it("is of the instance of the settings where the line names none", async () => {
    const env = { ...keyEnv, TCR_REGISTRY: "far" };
    const { stderr } = await tcr(["login"], { answers, env, programs: { docker: accepts } });
    expect(stderr).toEqual(["Logged in to far.tencentcloudcr.com as 100012345, until 2024-01-01T01:00:00Z (1 hour)."]);
  });

  it("takes podman where there is no docker, and the region of the instance", async () => {
    const podman = recorder();
    const { exitCode, requests } = await tcr(["login", "tcr-2"], { answers, programs: { podman: podman.program } });
    expect(exitCode).toBe(0);
    expect(podman.seen[0]?.args.at(-1)).toBe("far.tencentcloudcr.com");
    expect(requests[1]).toMatchObject({ action: "CreateInstanceToken", region: "ap-seoul" });
  });

  it("logs in to another host, for the tool that is named", async () => {
    const [docker, podman] = [recorder(), recorder()];
    const argv = ["login", "tools", "--registry-host", "Registry.example.com:8443", "--tool", "podman"];
    await tcr(argv, { answers, programs: { docker: docker.program, podman: podman.program } });
    expect(docker.seen).toEqual([]);
    expect(podman.seen[0]?.args.at(-1)).toBe("registry.example.com:8443");
  });

  it("passes on what the tool warns of", async () => {
    const docker = recorder({ stderr: `WARNING! stored unencrypted: ${secret}\u001b[2J\n` });
    const { stderr } = await tcr(["login", "tools"], { answers, programs: { docker: docker.program } });
    expect(stderr[0]).toBe("docker: WARNING! stored unencrypted: ***\\u001b[2J");
  });

  it("tells why the tool refused, without the token", async () => {
    const docker = recorder({ exitCode: 1, stderr: `Error response: ${secret}: denied\n` });
    const { exitCode, stderr } = await tcr(["login", "tools"], { answers, programs: { docker: docker.program } });
    expect({ exitCode, start: stderr.slice(0, 2) }).toEqual({
      exitCode: 5,
      start: ["Error: docker login to tools.tencentcloudcr.com failed.", "  docker: Error response: ***: denied"],
    });
    expect(stderr.join("\n")).toContain("tcr describe-external-endpoint-status");
  });

  it("does not fall back where the named tool is missing", async () => {
    const disk = createMemoryFiles();
    const { exitCode, stderr } = await tcr(["login", "tools", "--tool", "podman"], { answers, disk });
    expect({ exitCode, headline: stderr[0] }).toEqual({
      exitCode: 4,
      headline: "Error: podman is not installed, or not on the PATH.",
    });
    expect(disk.all.size).toBe(0);
  });
});

describe("tcr login to a mock, whose domains are below localhost", () => {
  const ofMock = { ...registry("tcr-1", "tools"), PublicDomain: "tools.localhost:5301" };
  const answersOfMock = [{ TotalCount: 1, Registries: [ofMock] }, answers[1] ?? {}];

  it.each([
    [["tools.localhost"], "tools.localhost:5301", 1],
    [[], "127.0.0.1:5301", 2],
  ])("goes by the name where the system resolves it, else to 127.0.0.1: %j", async (resolved, host, lines) => {
    const docker = recorder();
    const { stderr } = await tcr(["login", "tools"], {
      answers: answersOfMock,
      programs: { docker: docker.program },
      resolved,
    });
    expect(docker.seen[0]?.args.at(-1)).toBe(host);
    expect(stderr).toHaveLength(lines);
    expect(stderr.at(-1)).toContain(`Logged in to ${host} as`);
  });

  it("keeps for the helper which instance is meant there", async () => {
    const disk = createMemoryFiles();
    await tcr(["login", "tools", "--helper"], { answers: answersOfMock, disk, resolved: [] });
    expect(JSON.parse(disk.all.get("/home/me/.config/tcr/docker-hosts.json")?.text ?? "")).toEqual({
      hosts: { "127.0.0.1:5301": { instance: "tcr-1" } },
    });
    expect(JSON.parse(disk.all.get(configPath)?.text ?? "")).toMatchObject({
      credHelpers: { "127.0.0.1:5301": "tcr" },
    });
  });
});

describe("tcr login by docker's file", () => {
  const entry = { auth: Buffer.from(`100012345:${secret}`).toString("base64") };

  it("adds its entry where no tool is installed, and says that it is in clear", async () => {
    const before = { auths: { "other.example.com": { auth: "eA==" } }, psFormat: "table" };
    const disk = createMemoryFiles({ [configPath]: JSON.stringify(before) });
    const { exitCode, stderr } = await tcr(["login", "tools"], { answers, disk });
    expect({ exitCode, note: stderr[0] }).toEqual({
      exitCode: 0,
      note: `The token is stored in clear in ${configPath}, readable by you alone. \`tcr login INSTANCE --helper\` stores none.`,
    });
    expect(disk.all.get(configPath)?.mode).toBe(0o600);
    expect(JSON.parse(disk.all.get(configPath)?.text ?? "")).toEqual({
      ...before,
      auths: { ...before.auths, "tools.tencentcloudcr.com": entry },
    });
  });

  it("goes where DOCKER_CONFIG says", async () => {
    const disk = createMemoryFiles();
    const env = { ...keyEnv, DOCKER_CONFIG: "/ci/docker" };
    await tcr(["login", "tools", "--tool", "file"], { answers, disk, env, programs: { docker: accepts } });
    expect([...disk.all.keys()]).toEqual(["/ci/docker/config.json"]);
  });

  it.each([
    ["one for all hosts", { credsStore: "pass" }],
    ["one for this host", { credHelpers: { "tools.tencentcloudcr.com": "pass" }, credsStore: "other" }],
  ])("hands the token to a credential helper that is configured: %s", async (_, config) => {
    const helper = recorder();
    const disk = createMemoryFiles({ [configPath]: JSON.stringify(config) });
    const programs = { "docker-credential-pass": helper.program };
    const { exitCode, stderr } = await tcr(["login", "tools"], { answers, disk, programs });
    expect({ exitCode, note: stderr[0] }).toEqual({
      exitCode: 0,
      note: "The token is kept by docker-credential-pass, which docker's configuration names.",
    });
    expect(helper.seen.map(({ args, input }) => [args, JSON.parse(input)])).toEqual([
      [["store"], { ServerURL: "tools.tencentcloudcr.com", Username: "100012345", Secret: secret }],
    ]);
    expect(JSON.parse(disk.all.get(configPath)?.text ?? "")).toEqual({
      ...config,
      auths: { "tools.tencentcloudcr.com": {} },
    });
  });

  it.each([
    ["is missing", undefined],
    ["refuses", recorder({ exitCode: 1, stdout: `no ${secret}` }).program],
  ])("writes nothing in clear where that helper %s", async (_, helper) => {
    const text = JSON.stringify({ credsStore: "pass" });
    const disk = createMemoryFiles({ [configPath]: text });
    const programs = helper === undefined ? {} : { "docker-credential-pass": helper };
    const { exitCode, stderr } = await tcr(["login", "tools"], { answers, disk, programs });
    expect({ exitCode, after: disk.all.get(configPath)?.text }).toEqual({ exitCode: 5, after: text });
    expect(stderr.join("\n")).not.toContain(secret);
    expect(stderr.join("\n")).toContain("nothing was written in clear");
  });

  it.each(["{", "[]", '"text"'])("leaves a file alone that holds %j", async (text) => {
    const disk = createMemoryFiles({ [configPath]: text });
    const { exitCode, stderr } = await tcr(["login", "tools"], { answers, disk });
    expect({ exitCode, headline: stderr[0], after: disk.all.get(configPath)?.text }).toEqual({
      exitCode: 2,
      headline: `Error: ${configPath} is no JSON object.`,
      after: text,
    });
  });
});

describe("tcr login --helper", () => {
  it("registers docker-credential-tcr for the host, and drops what was there in clear; no token is made", async () => {
    const before = {
      auths: { "tools.tencentcloudcr.com": { auth: "eA==" }, "a.b": {} },
      credHelpers: { "gcr.io": "gcr" },
    };
    const disk = createMemoryFiles({ [configPath]: JSON.stringify(before) });
    const programs = { docker: accepts, "docker-credential-tcr": accepts };
    const { exitCode, stderr, requests } = await tcr(["login", "tools", "--helper"], { answers, disk, programs });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [
        `From now on docker asks docker-credential-tcr for tools.tencentcloudcr.com, by ${configPath}. No login is needed.`,
      ],
    });
    expect(JSON.parse(disk.all.get(configPath)?.text ?? "")).toEqual({
      auths: { "a.b": {} },
      credHelpers: { "gcr.io": "gcr", "tools.tencentcloudcr.com": "tcr" },
    });
    expect(requests.map(({ action }) => action)).toEqual(["DescribeInstances"]);
  });

  it("warns where docker would not find the program", async () => {
    const { stderr } = await tcr(["login", "tools", "--helper"], { answers });
    expect(stderr[1]).toBe("Warning: docker-credential-tcr is not on the PATH, where docker looks for it.");
  });
});

describe("a wrong login", () => {
  it.each([
    [
      "login",
      "an instance is missing; tcr login my-registry, --all, or keep one by `tcr configure set registry my-registry`",
    ],
    ["login a --all", "--all and an instance exclude each other"],
    ["login a b --registry-host c.d", "--registry-host is for one instance"],
    ["login a b --print-password", "--print-password is for one instance"],
    ["login --all --print-password", "--print-password is for one instance"],
    ["login a --output json", "--output is for --print-password and --kubernetes"],
    ["login a --kubernetes -o table", '--output: expected yaml or json, got "table"'],
    ["login a --secret-name b", "--secret-name needs --kubernetes"],
    [
      "login a --kubernetes --secret-name B_c",
      '--secret-name: expected a name in Kubernetes, of small letters, digits and -, got "B_c"',
    ],
    [
      "login a --kubernetes --secret-namespace b.c",
      '--secret-namespace: expected a name in Kubernetes, of small letters, digits and -, got "b.c"',
    ],
    [
      "login a --registry-host https://a.b/c",
      '--registry-host: expected a host name, with a port where needed, got "https://a.b/c"; without https:// and without a path',
    ],
    ["login a --tool nerdctl", '--tool: expected docker, podman or file, got "nerdctl"'],
    ["login a --tool file --helper", "--tool and --helper exclude each other; each says where the token goes"],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests, problem: problemIn(stderr) }).toEqual({ exitCode: 2, requests: [], problem });
  });

  it("needs a region", async () => {
    const { TENCENTCLOUD_REGION: _, ...env } = keyEnv;
    const { exitCode, stderr } = await tcr(["login", "tools"], { env });
    expect({ exitCode, problem: problemIn(stderr) }).toMatchObject({
      exitCode: 2,
      problem: expect.stringContaining("needs a region"),
    });
  });

  it("lists those that there are, where none is meant, and those that may be, where two are", async () => {
    const unknown = await tcr(["login", "else"], { answers });
    expect(unknown).toMatchObject({
      exitCode: 4,
      stderr: [expect.any(String), "  There are:", "    tcr-1  tools  ap-guangzhou", "    tcr-2  far  ap-seoul"],
    });
    const twice = { TotalCount: 2, Registries: [registry("tcr-1", "tools"), registry("tcr-2", "tools", "ap-seoul")] };
    const ambiguous = await tcr(["login", "tools"], { answers: [twice] });
    expect(ambiguous).toMatchObject({
      exitCode: 2,
      stderr: [
        'Error: more than one instance is called "tools".',
        "  Give the id of the one that is meant:",
        expect.any(String),
        expect.any(String),
      ],
    });
    const none = await tcr(["login", "tools"], { answers: [{ TotalCount: 0, Registries: null }] });
    expect(none.stderr[1]).toBe("  This account has no instance in any region: check which key is used.");
  });
});
