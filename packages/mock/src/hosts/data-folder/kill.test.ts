import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createRegistryClient, digestOf } from "../../../test/registry-client.js";
import { tc3Post } from "../../../test/requests.js";
import { createMock } from "../../mock.js";

const PROGRAM = join(import.meta.dirname, "../../../test/serve-folder.ts");
const SENDERS = 8;
const ROUNDS = 3;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tcr-mock-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function serve(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { child, url: line.toString().trim() };
}

async function call(url: string, action: string, params: object): Promise<Record<string, unknown>> {
  const timestamp = Math.floor(Date.now() / 1000);
  const { headers, body } = tc3Post(action, params, { host: new URL(url).host, timestamp });
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const response = await fetch(url, { method: "POST", headers: sent, body: String(body) });
  return ((await response.json()) as { Response: Record<string, unknown> }).Response;
}

async function createInstance(url: string): Promise<string> {
  const { RegistryId } = await call(url, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "premium" });
  for (let read = 0; read < 2; read += 1) await call(url, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  return String(RegistryId);
}

/** Creates repositories until the server is gone, and tells which ones it was told of. */
async function load(url: string, RegistryId: string, prefix: string): Promise<string[]> {
  const answered: string[] = [];
  for (let count = 0; ; count += 1) {
    const RepositoryName = `${prefix}-${count}`;
    try {
      const { Error: error } = await call(url, "CreateRepository", { RegistryId, NamespaceName: "ns", RepositoryName });
      if (error === undefined) answered.push(RepositoryName);
    } catch {
      return answered;
    }
  }
}

it("keeps every answered change, however often it is killed", async () => {
  const kept: string[] = [];
  let RegistryId = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, url } = await serve();
    if (round === 0) {
      RegistryId = await createInstance(url);
      await call(url, "CreateNamespace", { RegistryId, NamespaceName: "ns", IsPublic: false });
    }
    const senders = Array.from({ length: SENDERS }, (_, index) => load(url, RegistryId, `r${round}-${index}`));
    await new Promise((resolve) => setTimeout(resolve, 150 + 100 * round));
    child.kill("SIGKILL");
    await once(child, "exit");
    kept.push(...(await Promise.all(senders)).flat());
  }
  const mock = await createMock({ dataDir: folder });
  const { tables } = mock.snapshot();
  const names = new Set((tables["repositories"] as { name: string }[]).map(({ name }) => name));
  expect(kept.length).toBeGreaterThan(ROUNDS);
  expect(kept.filter((name) => !names.has(name))).toEqual([]);
  // A request that nobody was answered may be there or not.
  expect(names.size - kept.length).toBeLessThanOrEqual(ROUNDS * SENDERS);
  await mock.close();
});

it("keeps every answered push, with its blobs, when it is killed while others are under way", async () => {
  const { child, url } = await serve();
  const RegistryId = await createInstance(url);
  await call(url, "CreateNamespace", { RegistryId, NamespaceName: "ns", IsPublic: false });
  const sender = createRegistryClient({ fetch }, new URL(url).host);
  const answered: string[] = [];
  const push = async (repository: string): Promise<void> => {
    for (let count = 0; ; count += 1) {
      answered.push(await sender.pushImage(`ns/${repository}`, `v${count}`, `layer ${count} of ${repository}`));
      if (answered.length === 3 * SENDERS) child.kill("SIGKILL");
    }
  };
  await Promise.allSettled(Array.from({ length: SENDERS }, (_, index) => push(`r${index}`)));
  const mock = await createMock({ dataDir: folder, registryAuth: "none" });
  const client = createRegistryClient(mock, "tcr-test.localhost");
  const { artifacts = [], blobs = [] } = mock.snapshot().tables as Record<
    string,
    Record<"repository" | "digest" | "manifest", string>[]
  >;
  expect(answered.filter((digest) => !artifacts.some((artifact) => artifact.digest === digest))).toEqual([]);
  for (const { repository, manifest } of artifacts) {
    const { config, layers } = JSON.parse(manifest) as { config: { digest: string }; layers: { digest: string }[] };
    for (const { digest } of [config, ...layers]) {
      const answer = await client.send("GET", `/v2/ns/${repository}/blobs/${digest}`);
      expect(digestOf(new Uint8Array(await answer.arrayBuffer()))).toBe(digest);
    }
  }
  const files = await readdir(join(folder, "blobs", "sha256"));
  const held = new Set(blobs.map(({ digest }) => digest));
  expect(files.filter((name) => !held.has(`sha256:${name}`))).toEqual([]);
  await mock.close();
}, 60_000);
