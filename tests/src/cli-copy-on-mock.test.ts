import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TcrClient } from "@tcrkit/client";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";
import { type CuttingProxy, startCuttingProxy } from "../support/cutting-proxy.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { createRegistryClient, digestOf, type RegistryClient } from "../support/registry-client.js";

const near = { RegistryId: "tcr-near0001", region: "ap-guangzhou" };
const far = { RegistryId: "tcr-far00001", region: "ap-singapore" };
const home = mkdtempSync(join(tmpdir(), "tcr-copy-"));
/** Longer than what connections hold by themselves. */
const longLayer = "a long layer ".repeat(400_000);

let mock: MockProcess;
/** Another company's registry, of which this account knows nothing. */
let stranger: MockProcess;
let proxy: CuttingProxy;
let source: RegistryClient;
let target: RegistryClient;
let outside: RegistryClient;
let login: readonly [username: string, password: string];

/** Runs a line of bash with `tcr` in it, in a home that has what docker knows. */
const run = (line: string) => runLine(line, mock.url, { env: { HOME: home } });

function apiOf({ url }: MockProcess, { region }: typeof near): TcrClient {
  return new TcrClient({ endpoint: url, region, credentials: exampleCredentials });
}

async function clientOf(mock: MockProcess, instance: typeof near) {
  const [{ url }, { RegistryId }] = [mock, instance];
  const tcr = apiOf(mock, instance);
  const { Username, Token } = await tcr.createInstanceToken({ RegistryId, TokenType: "temp" });
  const client = createRegistryClient({ origin: url, username: Username ?? "", password: Token });
  return { client, login: [Username ?? "", Token] as const };
}

function writeDockerLogin(host: string, [username, password]: readonly [string, string]): void {
  mkdirSync(join(home, ".docker"), { recursive: true });
  const auth = Buffer.from(`${username}:${password}`).toString("base64");
  writeFileSync(join(home, ".docker", "config.json"), JSON.stringify({ auths: { [host]: { auth } } }));
}

async function start(instances: readonly object[]): Promise<MockProcess> {
  const content = join(home, "content.json");
  writeFileSync(content, JSON.stringify({ Instances: instances }));
  return startMockProcess(builtMock(), ["--content", content, "--no-throttle", "--quiet"]);
}

beforeAll(async () => {
  const Namespaces = [{ NamespaceName: "team" }, { NamespaceName: "mirror" }];
  mock = await start([
    { RegistryId: near.RegistryId, RegistryName: "nearby", Namespaces },
    { RegistryId: far.RegistryId, RegistryName: "faraway", Region: far.region, Namespaces },
  ]);
  stranger = await start([{ RegistryId: "tcr-other001", RegistryName: "stranger", Namespaces }]);
  proxy = await startCuttingProxy(mock.port);
  ({ client: source } = await clientOf(mock, near));
  ({ client: target } = await clientOf(mock, far));
  ({ client: outside, login } = await clientOf(stranger, { RegistryId: "tcr-other001", region: "ap-guangzhou" }));
});

beforeEach(() => rmSync(join(home, ".docker"), { recursive: true, force: true }));

afterAll(async () => {
  await proxy.close();
  await Promise.all([mock.stop(), stranger.stop()]);
  rmSync(home, { recursive: true });
});

describe("tcr copy from an instance to one in another region", () => {
  it("keeps digests, and needs nothing the second time", async () => {
    const digest = await source.push("team/app", "1.0", "the first layer");
    const line = "tcr copy nearby/team/app:1.0 faraway --yes --output table 2>&1";
    const { status, stdout } = await run(line);
    expect({ status, lines: stdout.split("\n").slice(-4, -1) }).toEqual({
      status: 0,
      lines: [
        "From nearby (ap-guangzhou) to faraway (ap-singapore), by the registries' own protocol.",
        expect.stringMatching(/^To copy: 1 tag of 1 image; \d+ B at most are sent\.$/),
        expect.stringMatching(/^Copied 1 tag: 2 blobs sent \(\d+ B\)\.$/),
      ],
    });
    expect(await target.pull("team/app", "1.0")).toEqual({ digest, layer: "the first layer" });
    expect((await run(line)).stdout.split("\n").slice(-3, -1)).toEqual(["To copy: nothing.", "Up to date: 1 tag."]);
  });

  it("carries an index with all of its images, byte for byte", async () => {
    const images = [
      await source.push("team/multi", "amd64", "for amd64"),
      await source.push("team/multi", "arm64", "for arm64"),
    ];
    const digest = await source.pushIndex("team/multi", "all", images);
    const { status } = await run("tcr copy nearby/team/multi:all faraway/mirror/base/multi:1 --yes");
    expect({ status, digest: await target.digestOfTag("mirror/base/multi", "1") }).toEqual({ status: 0, digest });
    expect(await target.pull("mirror/base/multi", images[1] ?? "")).toEqual({ digest: images[1], layer: "for arm64" });
    expect(await target.tags("mirror/base/multi")).toEqual(["1"]);
  });

  it("mounts what another repository of the target has, and sends what is new", async () => {
    await source.push("team/mounted", "1.0", "the first layer");
    await source.push("team/mounted", "2.0", "a second layer");
    const query = "'{sent: SentBlobs, mounted: MountedBlobs, tags: CopiedTags}'";
    const { status, stdout } = await run(`tcr copy nearby/team/mounted faraway --yes --query ${query}`);
    expect({ status, ...JSON.parse(stdout) }).toEqual({ status: 0, sent: 2, mounted: 2, tags: 2 });
    expect(await target.pull("team/mounted", "2.0")).toMatchObject({ layer: "a second layer" });
  });

  it("copies an image that has no tag any more by its digest, within an instance as well", async () => {
    const digest = await source.push("team/moved", "1.0", "before");
    await source.push("team/moved", "1.0", "after");
    const { status } = await run(
      `tcr copy nearby.localhost:$REGISTRY_PORT/team/moved@${digest} nearby/mirror/kept:1.0 --yes`,
    );
    expect(status).toBe(0);
    expect(await source.pull("mirror/kept", "1.0")).toEqual({ digest, layer: "before" });
  });

  it("tells instances behind one address apart by the logins", async () => {
    const digest = await source.push("team/behind", "1.0", "behind one address");
    const hosts = "--source-host 127.0.0.1:$REGISTRY_PORT --target-host 127.0.0.1:$REGISTRY_PORT";
    expect(await run(`tcr copy nearby/team/behind faraway ${hosts} --yes`)).toMatchObject({ status: 0 });
    expect(await target.pull("team/behind", "1.0")).toEqual({ digest, layer: "behind one address" });
  });

  it("names what it overwrites, and changes nothing by a dry run", async () => {
    const [old, digest] = [await target.push("team/over", "1.0", "old"), await source.push("team/over", "1.0", "new")];
    const { status, stdout } = await run("tcr copy nearby/team/over faraway --dry-run");
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({
      status: 0,
      Images: [{ Digest: digest, Action: "overwrite", Reason: `replaces ${old}` }],
      CopiedTags: 0,
    });
    expect(await target.digestOfTag("team/over", "1.0")).toBe(old);
    expect((await run("tcr copy nearby/team/over faraway --yes")).status).toBe(0);
    expect(await target.digestOfTag("team/over", "1.0")).toBe(digest);
  });
});

describe("tcr copy by custom domains", () => {
  beforeAll(async () => {
    for (const [instance, DomainName] of [
      [near, "registry.example.com"],
      [near, "registry.near.localhost"],
      [far, "registry.far.localhost"],
    ] as const) {
      const { RegistryId } = instance;
      await apiOf(mock, instance).createInstanceCustomizedDomain({ RegistryId, DomainName, CertificateId: "cert" });
    }
  });

  it("reaches both instances by them, as docker does", async () => {
    const digest = await source.push("team/custom", "1.0", "by custom domains");
    const [from, to] = ["near", "far"].map((name) => `registry.${name}.localhost:$REGISTRY_PORT`);
    const line = `tcr copy ${from}/team/custom:1.0 ${to}/mirror/custom:2.0 --yes --output table 2>&1`;
    const { status, stdout } = await run(line);
    expect({ status, lines: stdout.split("\n").slice(-4, -1) }).toEqual({
      status: 0,
      lines: [
        "From nearby (ap-guangzhou) to faraway (ap-singapore), by the registries' own protocol.",
        expect.stringMatching(/^To copy: 1 tag of 1 image/),
        expect.stringMatching(/^Copied 1 tag: 2 blobs sent/),
      ],
    });
    expect(await target.pull("mirror/custom", "2.0")).toEqual({ digest, layer: "by custom domains" });
  });

  it("copies within an instance that is named by two of them", async () => {
    const digest = await source.push("team/custom", "3.0", "within");
    const line = "tcr copy registry.example.com/team/custom:3.0 registry.near.localhost:$REGISTRY_PORT/mirror --yes";
    const { status, stdout } = await run(line);
    expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, CopiedTags: 1, SentBlobs: 0 });
    expect(await source.pull("mirror/custom", "3.0")).toEqual({ digest, layer: "within" });
  });

  it("takes a domain that leads to none for another registry, and says so", async () => {
    const { status, stderr } = await run("tcr copy registry.nowhere.localhost:1/team/custom:1.0 nearby/mirror");
    expect({ status, stderr }).toMatchObject({
      status: 8,
      stderr: expect.stringContaining(
        "No running instance of this account has the domain registry.nowhere.localhost:1.",
      ),
    });
  });
});

describe("tcr copy over a bad connection", () => {
  const copy = (tag: string, host: "source" | "target" = "source") =>
    run(`tcr copy nearby/team/long:${tag} faraway --${host}-host 127.0.0.1:${proxy.port} --yes --output table 2>&1`);

  it("sends a layer again that was cut off", async () => {
    const digest = await source.push("team/long", "cut", `${longLayer}cut`);
    proxy.spoil("cut", 2);
    const { status, stdout } = await copy("cut");
    expect({ status, last: stdout.trim().split("\n").at(-1) }).toEqual({
      status: 0,
      last: expect.stringContaining("Copied 1 tag: 2 blobs sent"),
    });
    expect(await target.pull("team/long", "cut")).toEqual({ digest, layer: `${longLayer}cut` });
  });

  it("gives up when it is cut off again and again; the same line does the rest", async () => {
    await source.push("team/long", "gone", `${longLayer}gone`);
    proxy.spoil("cut", 3);
    const { status, stdout } = await copy("gone");
    expect({ status, lines: stdout.trim().split("\n").slice(-3) }).toEqual({
      status: 8,
      lines: [
        "Copied 0 of 1 tags so far; the same command goes on from there.",
        expect.stringMatching(/^Error: the connection with 127\.0\.0\.1:\d+ failed: /),
        "  Next: check the network, and whether the access to the registry is open to this computer",
      ],
    });
    expect(await target.digestOfTag("team/long", "gone")).toBeUndefined();
    const again = await copy("gone");
    expect({ status: again.status, last: again.stdout.trim().split("\n").at(-1) }).toEqual({
      status: 0,
      last: expect.stringMatching(/^Copied 1 tag: 1 blob sent \(.* MB\), 1 there before\.$/),
    });
  });

  it("passes nothing on that was damaged on its way", async () => {
    await source.push("team/long", "bad", `${longLayer}bad`);
    proxy.spoil("damage", 3);
    const { status, stdout } = await copy("bad");
    expect({ status, said: /Error: .*/.exec(stdout)?.[0] }).toEqual({
      status: 7,
      said: expect.stringMatching(/gave other bytes than asked for: expected sha256:\w{64}, got sha256:\w{64}\.$/),
    });
    expect(await target.statusOfBlob("team/long", digestOf(`${longLayer}bad`))).toBe(404);
  });
});

describe("tcr copy from and to a registry of somebody else", () => {
  const host = () => new URL(stranger.url).host;

  it("shows the login that docker left", async () => {
    writeDockerLogin(host(), login);
    const digest = await outside.push("team/lib", "1.0", "from outside");
    await outside.push("team/lib", "nightly", "of tonight");
    const there = await run(`tcr copy ${host()}/team/lib nearby/mirror --match '[0-9]*' --yes`);
    expect(there.status).toBe(0);
    expect(await source.pull("mirror/lib", "1.0")).toEqual({ digest, layer: "from outside" });
    expect(await source.tags("mirror/lib")).toEqual(["1.0"]);
    const back = await run(`tcr copy nearby/mirror/lib:1.0 ${host()}/mirror/back --yes`);
    expect(back.status).toBe(0);
    expect(await outside.pull("mirror/back", "1.0")).toMatchObject({ digest });
    for (const { stdout, stderr } of [there, back]) expect(stdout + stderr).not.toContain(login[1]);
  });

  it.each([
    ["no login", undefined, "401 UNAUTHORIZED: Log in to the registry"],
    ["a wrong one", "not-the-password", "401 UNAUTHORIZED: The name or the password is wrong"],
  ])("says what to do with %s", async (_, password, said) => {
    if (password !== undefined) writeDockerLogin(host(), [login[0], password]);
    const { status, stdout, stderr } = await run(`tcr copy ${host()}/team/lib:1.0 nearby --yes`);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).toContain(`Next: docker login ${host()}`);
    if (password !== undefined) expect(stderr).not.toContain(password);
  });

  it("says what it has not", async () => {
    writeDockerLogin(host(), login);
    const { status, stderr } = await run(`tcr copy ${host()}/team/lib:9 nearby --yes`);
    expect({ status, stderr }).toEqual({
      status: 4,
      stderr: `Error: ${host()} does not have the manifest 9 of team/lib: 404 MANIFEST_UNKNOWN: The repository has no such manifest.\n`,
    });
  });
});
