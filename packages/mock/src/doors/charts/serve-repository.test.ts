import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../../test/ask.js";
import { createRegistryClient, IMAGE_TYPE } from "../../../test/registry-client.js";
import type { EmulatorOptions } from "../../options/options.js";

const CHART_CONFIG = "application/vnd.cncf.helm.config.v1+json";
const CHART_CONTENT = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";

async function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options);
  const RegistryId = await createRunningInstance(emulator, "tools");
  for (const [NamespaceName, IsPublic] of [
    ["team", false],
    ["open", true],
  ] as const) {
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic });
    const Content = new TextEncoder().encode(`redis of ${NamespaceName}`);
    await emulator.uploadChart({ RegistryId, NamespaceName, ChartName: "redis", ChartVersion: "1.0.0", Content });
  }
  const { Username, Token } = await call(emulator, "CreateInstanceToken", { RegistryId });
  const owner = createRegistryClient(emulator, "tools.localhost:5301", [String(Username), String(Token)]);
  return { emulator, RegistryId, owner, nobody: createRegistryClient(emulator, "tools.localhost:5301") };
}

type Client = ReturnType<typeof createRegistryClient>;

/** Pushes a chart as helm does. */
async function pushChart(client: Client, repository: string, config: object, tag: string, content = "packed") {
  const text = JSON.stringify(config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: IMAGE_TYPE,
    config: { mediaType: CHART_CONFIG, size: text.length, digest: await client.pushBlob(repository, text) },
    layers: [{ mediaType: CHART_CONTENT, size: content.length, digest: await client.pushBlob(repository, content) }],
  });
  const answer = await client.send("PUT", `/v2/${repository}/manifests/${tag}`, {
    headers: { "Content-Type": IMAGE_TYPE },
    body: manifest,
  });
  expect(answer.status).toBe(201);
}

describe("the index of a namespace", () => {
  it("lists what was uploaded, and what was pushed as an artifact with what its Chart.yaml says", async () => {
    const { owner } = await setUp();
    const nginx = {
      name: "nginx",
      version: "2.0.0+a",
      description: 'a "web": server',
      apiVersion: "v2",
      keywords: ["a"],
    };
    await pushChart(owner, "team/charts/nginx", { ...nginx, maintainers: [{ name: "x" }] }, "2.0.0_a");
    await owner.pushImage("team/image", "v1");
    const answer = await owner.send("GET", "/chartrepo/team/index.yaml");
    expect(answer.headers.get("content-type")).toBe("application/x-yaml");
    expect((await answer.text()).split("\n")).toEqual([
      "apiVersion: v1",
      "entries:",
      '  "nginx":',
      '    - "description": "a \\"web\\": server"',
      '      "apiVersion": "v2"',
      '      "keywords": ["a"]',
      '      "name": "nginx"',
      '      "version": "2.0.0+a"',
      expect.stringMatching(/^ {6}"created": "2024-/),
      expect.stringMatching(/^ {6}"digest": "[0-9a-f]{64}"$/),
      '      "urls": ["charts/nginx-2.0.0+a.tgz"]',
      '  "redis":',
      '    - "apiVersion": "v1"',
      '      "name": "redis"',
      '      "version": "1.0.0"',
      expect.stringMatching(/"created"/),
      expect.stringMatching(/"digest"/),
      '      "urls": ["charts/redis-1.0.0.tgz"]',
      expect.stringMatching(/^generated: "/),
      "",
    ]);
  });

  it("is an empty one where there is nothing", async () => {
    const { emulator, RegistryId, owner } = await setUp();
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "empty", IsPublic: false });
    expect(await (await owner.send("GET", "/chartrepo/empty/index.yaml")).text()).toContain("entries: {}\n");
  });

  it.each([
    ["no name", { version: "1.0.0" }],
    ["a name with a path in it", { name: "../nginx", version: "1.0.0" }],
    ["a version that is no text", { name: "nginx", version: [1] }],
    ["nothing that is an object", "text"],
  ])("leaves out an artifact whose configuration has %s", async (_, config) => {
    const { owner } = await setUp();
    await pushChart(owner, "team/nginx", config as object, "v1");
    expect(await (await owner.send("GET", "/chartrepo/team/index.yaml")).text()).not.toContain("nginx");
  });
});

describe("a package", () => {
  it("is what was uploaded, or pushed, and its download is told to webhooks", async () => {
    const { emulator, RegistryId, owner } = await setUp({ webhooks: { deliver: async () => 200 } });
    await pushChart(owner, "team/nginx", { name: "nginx", version: "2.0.0" }, "2.0.0");
    const Trigger = { Name: "t", Targets: [{ Address: "http://127.0.0.1/" }], EventTypes: ["downloadChart"] };
    const enabled = { ...Trigger, Condition: ".*", Enabled: true };
    await call(emulator, "CreateWebhookTrigger", { RegistryId, Namespace: "team", Trigger: enabled });
    for (const [file, content] of [
      ["redis-1.0.0.tgz", "redis of team"],
      ["nginx-2.0.0.tgz", "packed"],
    ]) {
      const head = await owner.send("HEAD", `/chartrepo/team/charts/${file}`);
      expect([head.status, head.headers.get("content-length")]).toEqual([200, String(content?.length)]);
      expect(await (await owner.send("GET", `/chartrepo/team/charts/${file}`)).text()).toBe(content);
    }
    expect([...(emulator.tables["webhookLogs"] ?? [])]).toHaveLength(2);
  });

  it.each(["charts/none-1.0.0.tgz", "charts/redis-1.0.0", "redis-1.0.0.tgz", "charts/a/redis-1.0.0.tgz", "", "%ff"])(
    "is not at %s",
    async (path) => {
      const { owner } = await setUp();
      expect((await owner.send("GET", `/chartrepo/team/${path}`)).status).toBe(404);
    },
  );
});

it("what helm pushes is what the API hands out", async () => {
  const { emulator, RegistryId, owner, nobody } = await setUp();
  await pushChart(owner, "team/charts/nginx", { name: "nginx", version: "2.0.0+a" }, "2.0.0_a");
  const chart = { RegistryId, NamespaceName: "team", ChartName: "nginx", ChartVersion: "2.0.0+a" };
  const { PreSignedDownloadURL } = await call(emulator, "DescribeChartDownloadInfo", chart);
  const { pathname, search } = new URL(String(PreSignedDownloadURL));
  expect((await nobody.send("HEAD", pathname + search)).headers.get("content-length")).toBe("6");
  expect(await (await nobody.send("GET", pathname + search)).text()).toBe("packed");
  expect(await call(emulator, "DownloadHelmChart", chart)).toMatchObject({ Path: "team/nginx-2.0.0+a.tgz" });
  const { Error: error } = await call(emulator, "DownloadHelmChart", { ...chart, ChartVersion: "2.0.0_a" });
  expect(error?.Code).toBe("ResourceNotFound");
});

describe("who may read", () => {
  const statusOf = async (client: Client, namespace: string, method = "GET") =>
    (await client.send(method, `/chartrepo/${namespace}/index.yaml`)).status;

  it("is whoever may pull; others are asked for a login", async () => {
    const { emulator, owner, nobody } = await setUp();
    const wrong = createRegistryClient(emulator, "tools.localhost", ["100000000001", "wrong"]);
    expect(await statusOf(owner, "team")).toBe(200);
    expect(await statusOf(nobody, "open")).toBe(200);
    expect(await statusOf(wrong, "open")).toBe(401);
    const asked = await nobody.send("GET", "/chartrepo/team/index.yaml");
    expect([asked.status, asked.headers.get("www-authenticate")]).toEqual([401, 'Basic realm="harbor"']);
  });

  it("is a service account for the namespaces of its permissions", async () => {
    const { emulator, RegistryId } = await setUp();
    const Permissions = [{ Resource: "team", Actions: ["tcr:PullRepository"] }];
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "other", IsPublic: false });
    const made = await call(emulator, "CreateServiceAccount", { RegistryId, Name: "robot", Permissions });
    const robot = createRegistryClient(emulator, "tools.localhost", [String(made["Name"]), String(made["Password"])]);
    expect(await statusOf(robot, "team")).toBe(200);
    expect(await statusOf(robot, "other")).toBe(403);
  });

  it("finds what is not there not there", async () => {
    const { emulator, owner } = await setUp();
    expect(await statusOf(owner, "none")).toBe(404);
    expect(await statusOf(createRegistryClient(emulator, "other.localhost"), "team")).toBe(404);
    expect(await statusOf(owner, "team", "POST")).toBe(405);
  });

  it("is everybody where nobody has to log in, and nobody where the public access is closed", async () => {
    const free = await setUp({ registryAuth: "none" });
    expect(await statusOf(free.nobody, "team")).toBe(200);
    const closed = await setUp({ enforcePublicAccess: true });
    expect(await statusOf(closed.owner, "team")).toBe(403);
  });
});
