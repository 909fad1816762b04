import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { TcrClient } from "@tcrkit/client";
import { createMock, type Mock } from "@tcrkit/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRegistryClient, digestOf, type RegistryClient } from "../support/registry-client.js";

/** One image from its push to its end, on one mock: each test goes on where the one before has stopped. */
let mock: Mock;
let tcr: TcrClient;
let receiver: Server;
const RegistryId = "tcr-home0001";
const copies = { RegistryId: "tcr-copies01", region: "ap-singapore" };
const repository = { RegistryId, NamespaceName: "team", RepositoryName: "app" };
/** A client that pushes and pulls by a token of an instance. */
let home: RegistryClient;
let far: RegistryClient;
/** What webhooks said: `pushImage team/app:1.0`. */
const heard: string[] = [];
const digests: Record<string, string> = {};

const tagsOf = async (id: string, region: string) => {
  const { ImageInfoList } = await tcr.describeImages({ ...repository, RegistryId: id }, { region });
  return ImageInfoList.map(({ ImageVersion }) => ImageVersion).sort();
};

const newlyHeard = async (): Promise<string[]> => {
  await mock.webhooks.drain();
  return heard.splice(0).sort();
};

/** Logs in as `tcr login` does. */
async function logIn(id: string, region: string): Promise<RegistryClient> {
  const { Username, Token } = await tcr.createInstanceToken({ RegistryId: id }, { region });
  return createRegistryClient({ origin: mock.url, username: Username ?? "", password: Token });
}

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const { type, event_data } = JSON.parse(await text(request)) as {
      type: string;
      event_data: { resources: { tag: string }[]; repository: { repo_full_name: string } };
    };
    heard.push(`${type} ${event_data.repository.repo_full_name}:${event_data.resources[0]?.tag}`);
    response.end();
  });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  mock = await createMock({
    content: {
      Instances: [
        { RegistryId, RegistryName: "home-of-team", Namespaces: [{ NamespaceName: "team" }] },
        { RegistryId: copies.RegistryId, RegistryName: "copies-of-team", Region: copies.region },
      ],
    },
  });
  await mock.listen();
  tcr = new TcrClient(mock.clientOptions);
  home = await logIn(RegistryId, "ap-guangzhou");
  far = await logIn(copies.RegistryId, copies.region);
});

afterAll(async () => {
  await mock.close();
  receiver.close();
});

it("a team sets up signing, a copy in a second region, and a webhook", async () => {
  const policy = { RegistryId, NamespaceName: "team", Name: "sign", KmsId: "kms-1", KmsRegion: "ap-guangzhou" };
  await tcr.createSignaturePolicy(policy);
  await tcr.manageReplication({
    SourceRegistryId: RegistryId,
    DestinationRegistryId: copies.RegistryId,
    DestinationRegionId: 9,
    Rule: { Name: "copy", DestNamespace: "", Override: true, Filters: [{ Type: "name", Value: "team/**" }] },
  });
  const { port } = receiver.address() as AddressInfo;
  await tcr.createWebhookTrigger({
    RegistryId,
    Namespace: "team",
    Trigger: {
      Name: "tell",
      Targets: [{ Address: `http://127.0.0.1:${port}/` }],
      EventTypes: ["pushImage", "pullImage", "deleteImage"],
      Condition: ".*",
      Enabled: true,
    },
  });
});

it("a client pushes it, and the API lists the very bytes, signed", async () => {
  digests["1.0"] = await home.push("team/app", "1.0", "the first layer");
  const { ImageInfoList } = await tcr.describeImages(repository);
  expect(ImageInfoList).toMatchObject([{ ImageVersion: "1.0", Digest: digests["1.0"] }]);
  expect(ImageInfoList[0]?.KmsSignature).toMatch(/^[\w+/=]{100,}$/);
  const { Manifest, Config } = await tcr.describeImageManifests({ ...repository, ImageVersion: "1.0" });
  expect(digestOf(Manifest)).toBe(digests["1.0"]);
  expect(JSON.parse(Manifest)).toMatchObject({ config: { digest: digestOf(Config) } });
  expect(await newlyHeard()).toEqual(["pushImage team/app:1.0"]);
});

it("its copy in the second region is pulled there, byte for byte", async () => {
  expect(await tagsOf(copies.RegistryId, copies.region)).toEqual(["1.0"]);
  expect(await far.pull("team/app", "1.0")).toEqual({ digest: digests["1.0"], layer: "the first layer" });
  expect(await newlyHeard()).toEqual([]);
  expect(await home.pull("team/app", digests["1.0"] ?? "")).toMatchObject({ layer: "the first layer" });
  expect(await home.pull("team/app", "1.0")).toMatchObject({ digest: digests["1.0"] });
  expect(await newlyHeard()).toEqual(["pullImage team/app:", "pullImage team/app:1.0"]);
});

it("a duplicate under another name shares its blobs", async () => {
  await tcr.duplicateImage({
    RegistryId,
    SourceNamespace: "team",
    SourceRepo: "app",
    SourceReference: "1.0",
    DestinationNamespace: "team",
    DestinationRepo: "stable/app",
    DestinationTag: "first",
  });
  expect(await home.pull("team/stable/app", "first")).toEqual({ digest: digests["1.0"], layer: "the first layer" });
  expect(await newlyHeard()).toEqual(["pullImage team/stable/app:first", "pushImage team/stable/app:first"]);
});

it("made immutable, it is refused to pushes and deletions of clients, and to the API's", async () => {
  await tcr.createImmutableTagRules({
    RegistryId,
    NamespaceName: "team",
    Rule: {
      RepositoryPattern: "app",
      TagPattern: "1.*",
      RepositoryDecoration: "repoMatches",
      TagDecoration: "matches",
      Disabled: false,
    },
  });
  await expect(home.push("team/app", "1.0", "another layer")).rejects.toThrow(/^412 DENIED: .*team\/app:1\.0/);
  await expect(home.remove("team/app", "1.0")).rejects.toThrow("412 DENIED");
  await expect(home.remove("team/app", digests["1.0"] ?? "")).rejects.toThrow("412 DENIED");
  await expect(tcr.deleteImage({ ...repository, ImageVersion: "1.0" })).rejects.toMatchObject({
    code: "OperationDenied",
  });
  expect(await home.pull("team/app", "1.0")).toMatchObject({ digest: digests["1.0"] });
  expect(await newlyHeard()).toEqual(["pullImage team/app:1.0"]);
});

it("retention prunes what came after it but for the latest, and spares what is immutable", async () => {
  for (const tag of ["nightly-1", "nightly-2", "nightly-3"])
    digests[tag] = await home.push("team/app", tag, `of ${tag}`);
  const { NamespaceList } = await tcr.describeNamespaces({ RegistryId, NamespaceName: "team" });
  const rule = { Key: "latestPushedK", Value: 1 };
  const NamespaceId = NamespaceList[0]?.NamespaceId ?? 0;
  await tcr.createTagRetentionRule({ RegistryId, NamespaceId, RetentionRule: rule, CronSetting: "manual" });
  const { RetentionPolicyList } = await tcr.describeTagRetentionRules({ RegistryId, NamespaceName: "team" });
  await tcr.createTagRetentionExecution({
    RegistryId,
    RetentionId: RetentionPolicyList[0]?.RetentionId ?? 0,
    DryRun: false,
  });
  expect(await home.tags("team/app")).toEqual(["1.0", "nightly-3"]);
  expect(await tagsOf(RegistryId, "ap-guangzhou")).toEqual(["1.0", "nightly-3"]);
  await expect(home.pull("team/app", "nightly-1")).rejects.toThrow("404 MANIFEST_UNKNOWN");
  expect(await newlyHeard()).toEqual([
    "deleteImage team/app:nightly-1",
    "deleteImage team/app:nightly-2",
    "pushImage team/app:nightly-1",
    "pushImage team/app:nightly-2",
    "pushImage team/app:nightly-3",
  ]);
});

it("a collection takes the blobs that nothing names any more, and refuses pushes until it is over", async () => {
  const blobs = ["the first layer", "of nightly-1", "of nightly-3"].map(digestOf);
  const statuses = () => Promise.all(blobs.map((digest) => home.statusOfBlob("team/app", digest)));
  expect(await statuses()).toEqual([200, 200, 200]);
  // A blob waits two hours for the manifest that names it; tokens hold one.
  mock.clock.advance(3 * 3_600_000);
  home = await logIn(RegistryId, "ap-guangzhou");
  far = await logIn(copies.RegistryId, copies.region);
  const body = JSON.stringify({ RegistryId });
  expect((await fetch(`${mock.url}/_tcrkit/gc`, { method: "POST", body })).status).toBe(200);
  await expect(home.push("team/app", "nightly-4", "too early")).rejects.toThrow("403 DENIED");
  expect(await statuses()).toEqual([200, 404, 200]);
  for (let read = 0; read < 3; read += 1) await tcr.describeGCJobs({ RegistryId });
  expect(await home.pull("team/app", "nightly-3")).toMatchObject({ layer: "of nightly-3" });
});

it("a client deletes what may go, the API the rest, and nothing of it is left but the copies", async () => {
  await home.remove("team/app", digests["nightly-3"] ?? "");
  expect(await newlyHeard()).toEqual(["deleteImage team/app:nightly-3", "pullImage team/app:nightly-3"]);
  const { Rules } = await tcr.describeImmutableTagRules({ RegistryId });
  await tcr.deleteImmutableTagRules({ RegistryId, NamespaceName: "team", RuleId: Rules?.[0]?.RuleId ?? 0 });
  await tcr.deleteRepository(repository);
  await expect(home.pull("team/app", "1.0")).rejects.toThrow("404");
  expect(await home.statusOfBlob("team/app", digestOf("the first layer"))).toBe(404);
  expect(await home.pull("team/stable/app", "first")).toMatchObject({ layer: "the first layer" });
  expect(await far.pull("team/app", "1.0")).toMatchObject({ layer: "the first layer" });
});
