import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance, exchange } from "../../../test/ask.js";
import { createContext } from "../../../test/contexts.js";
import { tc3Post } from "../../../test/requests.js";
import type { Emulator } from "../../emulator.js";
import { pushImage } from "../images/push-image.js";
import { replicatePush } from "./replicate-push.js";

const all = { Name: "all", DestNamespace: "", Override: false, Filters: [] };

/** Two premium instances, the source with the namespace `team`, and a rule from one to the other. */
async function setUp(rule: object = {}) {
  const emulator = createEmulator();
  const source = await createRunningInstance(emulator, "tcr-source", "premium");
  const target = await createRunningInstance(emulator, "tcr-target", "basic");
  await call(emulator, "CreateNamespace", { RegistryId: source, NamespaceName: "team", IsPublic: false });
  const manage = (params: object = {}) => {
    const ends = { SourceRegistryId: source, DestinationRegistryId: target };
    return callCode(emulator, "ManageReplication", { ...ends, Rule: { ...all, ...rule }, ...params });
  };
  return { emulator, source, target, manage };
}

function push(emulator: Emulator, instanceId: string, tag: string, config = "{}", repository = "nginx") {
  return emulator.change((services) =>
    pushImage(services, { instanceId, namespace: "team", repository, tag, config, operator: "100" }),
  );
}

/** Digests by full name, as an instance has them. */
function imagesOf(emulator: Emulator, instanceId: string): Record<string, string> {
  const tags = emulator.tables["imageTags"] as Iterable<
    Record<"instanceId" | "namespace" | "repository" | "name" | "digest", string>
  >;
  const own = [...tags].filter((tag) => tag.instanceId === instanceId);
  return Object.fromEntries(own.map((tag) => [`${tag.namespace}/${tag.repository}:${tag.name}`, tag.digest]));
}

/** The state of what goes from one to the other and the latest entry of its log, once nothing is running. */
async function settledLog(emulator: Emulator, source: string, target: string) {
  const params = { RegistryId: source, ReplicationRegistryId: target, ShowReplicationLog: true };
  await call(emulator, "DescribeReplicationInstanceSyncStatus", params);
  const { ReplicationStatus, ReplicationLog } = await call(emulator, "DescribeReplicationInstanceSyncStatus", params);
  return { ReplicationStatus, ReplicationLog };
}

describe("a rule", () => {
  it("copies what is pushed from then on, into the same namespace unless it names one", async () => {
    const { emulator, source, target, manage } = await setUp();
    await push(emulator, source, "v1");
    expect(await manage()).toBe("ok");
    expect(await manage({ Rule: { ...all, Name: "moved", DestNamespace: "mirror" } })).toBe("ok");
    const digest = await push(emulator, source, "v2");
    expect(imagesOf(emulator, target)).toEqual({ "team/nginx:v2": digest, "mirror/nginx:v2": digest });
    expect(await settledLog(emulator, source, target)).toMatchObject({
      ReplicationStatus: "Succeed",
      ReplicationLog: {
        ResourceType: "image",
        Source: "team/nginx:[v2]",
        Destination: "mirror/nginx:[v2]",
        Status: "Succeed",
      },
    });
  });

  it.each([
    ["name", "team/nginx", true],
    ["name", "team/*", true],
    ["name", "nginx", false],
    ["name", "", true],
    ["tag", "v*", true],
    ["tag", "{latest,v2}", false],
    ["resource", "image", true],
    ["resource", "chart", false],
    ["resource", "", true],
  ])("with the filter %s %j copies: %s", async (Type, Value, copies) => {
    const { emulator, source, target, manage } = await setUp({ Filters: [{ Type, Value }] });
    await manage();
    await push(emulator, source, "v1");
    expect(Object.keys(imagesOf(emulator, target))).toEqual(copies ? ["team/nginx:v1"] : []);
  });

  it("lets through what passes all of its filters", async () => {
    const Filters = [
      { Type: "name", Value: "team/**" },
      { Type: "tag", Value: "v1" },
    ];
    const { emulator, source, target, manage } = await setUp({ Filters });
    await manage();
    for (const tag of ["v1", "v2"]) await push(emulator, source, tag);
    expect(Object.keys(imagesOf(emulator, target))).toEqual(["team/nginx:v1"]);
  });

  it("replaces a tag only with Override, and an immutable one never", async () => {
    const { emulator, source, target, manage } = await setUp();
    await manage();
    const first = await push(emulator, source, "v1", '{"build":1}');
    const second = await push(emulator, source, "v1", '{"build":2}');
    expect(imagesOf(emulator, target)).toEqual({ "team/nginx:v1": first });
    await manage({ Rule: { ...all, Override: true } });
    await push(emulator, source, "v1", '{"build":2}');
    expect(imagesOf(emulator, target)).toEqual({ "team/nginx:v1": second });
    const rule = {
      RepositoryPattern: "**",
      TagPattern: "**",
      RepositoryDecoration: "repoMatches",
      TagDecoration: "matches",
    };
    await call(emulator, "CreateImmutableTagRules", { RegistryId: target, NamespaceName: "team", Rule: rule });
    await push(emulator, source, "v1", '{"build":3}');
    expect(imagesOf(emulator, target)).toEqual({ "team/nginx:v1": second });
    expect(await settledLog(emulator, source, target)).toMatchObject({
      ReplicationStatus: "Failed",
      ReplicationLog: { Status: "Failed" },
    });
  });

  it("copies charts as well, to replicas too", async () => {
    const { emulator, source, target, manage } = await setUp({ Filters: [{ Type: "resource", Value: "chart" }] });
    await manage();
    await call(emulator, "CreateReplicationInstance", { RegistryId: source, ReplicationRegionId: 5 });
    for (let read = 0; read < 2; read += 1)
      await call(emulator, "DescribeReplicationInstances", { RegistryId: source });
    const upload = (version: string, text: string) => {
      const Content = new TextEncoder().encode(text);
      const chart = { RegistryId: source, NamespaceName: "team", ChartName: "web", ChartVersion: version, Content };
      return emulator.uploadChart(chart);
    };
    const { Digest } = await upload("1.0.0", "one");
    await upload("1.0.0", "two");
    const charts = emulator.tables["charts"] as Iterable<{ instanceId: string; name: string; digest: string }>;
    const copied = [...charts].filter(({ instanceId }) => instanceId === target);
    expect(copied).toMatchObject([{ name: "web", version: "1.0.0", digest: Digest }]);
    for (const destination of [target, `${source}-5`]) {
      const name = "team/web:[1.0.0]";
      expect(await settledLog(emulator, source, destination)).toMatchObject({
        ReplicationStatus: "Succeed",
        ReplicationLog: { ResourceType: "chart", Source: name, Destination: name },
      });
    }
  });

  it("does not fail a push when its destination is gone", async () => {
    const { emulator, source, target, manage } = await setUp();
    await manage();
    await call(emulator, "DeleteInstance", { RegistryId: target });
    expect(await push(emulator, source, "v1")).toMatch(/^sha256:/);
    expect(await settledLog(emulator, source, target)).toMatchObject({ ReplicationStatus: "Failed" });
    await call(emulator, "DescribeInstanceStatus", { RegistryIds: [target] });
    expect([...(emulator.tables["replicationRules"] ?? [])]).toEqual([]);
  });

  it("that leads back ends nowhere else: copies are not copied on", async () => {
    const { emulator, source, manage } = await setUp();
    const other = await createRunningInstance(emulator, "tcr-other", "premium");
    await manage({ DestinationRegistryId: other });
    await manage({ SourceRegistryId: other, DestinationRegistryId: source, Rule: { ...all, Override: true } });
    const digest = await push(emulator, source, "v1");
    expect(imagesOf(emulator, other)).toEqual({ "team/nginx:v1": digest });
    expect(imagesOf(emulator, source)).toEqual({ "team/nginx:v1": digest });
    expect([...(emulator.tables["replicationCopies"] ?? [])]).toHaveLength(1);
  });
});

it("keeps the latest thousand copies of each destination", () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const { replicas, replicationCopies } = services.store;
  const replica = { masterId: "tcr-a", region: "ap-tokyo", regionId: 25, createdAtMs: 0, hasSyncedTags: false };
  const running = { ...replica, status: "Running", reads: 0, tasks: [] } as const;
  replicas.put({ ...running, id: "tcr-a-25" });
  const event = { type: "pushImage", instanceId: "tcr-a", namespace: "team", repository: "nginx", tag: "v1" } as const;
  const copy = () => replicatePush(services, { ...event, digest: "sha256:1", operator: "1", atMs: 0 });
  for (let count = 0; count < 1000; count += 1) copy();
  const idsOf = (destination: string) => replicationCopies.childrenOf(`tcr-a>${destination}`).map(({ id }) => id);
  expect([idsOf("tcr-a-25").length, idsOf("tcr-a-25").at(-1)]).toEqual([1000, 1]);
  replicas.put({ ...running, id: "tcr-a-5" });
  replicas.put({ ...running, id: "tcr-a-8", status: "Deploying" });
  copy();
  expect([idsOf("tcr-a-25").length, idsOf("tcr-a-25")[0], idsOf("tcr-a-25").at(-1)]).toEqual([1000, 1001, 2]);
  expect([idsOf("tcr-a-5"), idsOf("tcr-a-8")]).toEqual([[1002], []]);
});

describe("ManageReplication refuses", () => {
  it.each([
    ["an empty name", { Name: "" }],
    ["a namespace that cannot be", { DestNamespace: "No Such" }],
    ["a resource that there is not", { Filters: [{ Type: "resource", Value: "video" }] }],
    ["a pattern that is none", { Filters: [{ Type: "tag", Value: "{a" }] }],
  ])("%s", async (_, rule) => {
    const { manage } = await setUp(rule);
    expect(await manage()).toBe("InvalidParameter.ErrorTcrInvalidParameter");
  });

  it("ends that do not go together", async () => {
    const { manage, source, target } = await setUp();
    expect(await manage({ DestinationRegistryId: source })).toBe("InvalidParameter.ErrorTcrInvalidParameter");
    expect(await manage({ DestinationRegistryId: "tcr-none" })).toBe("ResourceNotFound");
    expect(await manage({ DestinationRegionId: 5 })).toBe("ResourceNotFound");
    expect(await manage({ DestinationRegionId: 1 })).toBe("ok");
    expect(await manage({ SourceRegistryId: target, DestinationRegistryId: source })).toBe("UnsupportedOperation");
  });
});

it("takes an instance of another account with a token that opens it", async () => {
  const [own, peer] = ["100", "200"].map((account) => ({ secretId: `AKID${account}`, secretKey: "key", account }));
  if (own === undefined || peer === undefined) throw new Error("two key pairs are needed");
  const emulator = createEmulator({ credentials: [own, peer] });
  const as = (credentials: typeof own) => (action: string, params: object) =>
    exchange(emulator, tc3Post(action, params, { credentials }));
  const run = async (credentials: typeof own, RegistryName: string) => {
    const { RegistryId } = await as(credentials)("CreateInstance", { RegistryName, RegistryType: "premium" });
    for (let read = 0; read < 2; read += 1) {
      await as(credentials)("DescribeInstanceStatus", { RegistryIds: [RegistryId] });
    }
    return String(RegistryId);
  };
  const ends = {
    SourceRegistryId: await run(own, "tcr-own"),
    DestinationRegistryId: await run(peer, "tcr-peer"),
    Rule: all,
  };
  const codeWith = async (PeerRegistryToken: string, PeerRegistryUin = "200") => {
    const PeerReplicationOption = { PeerRegistryUin, PeerRegistryToken, EnablePeerReplication: true };
    const { Error: error } = await as(own)("ManageReplication", { ...ends, PeerReplicationOption });
    return error?.Code ?? "ok";
  };
  const token = { RegistryId: ends.DestinationRegistryId, TokenType: "longterm" };
  const { Token } = await as(peer)("CreateInstanceToken", token);
  expect((await as(own)("ManageReplication", ends)).Error?.Code).toBe("ResourceNotFound");
  expect(await codeWith("xxx")).toBe("InternalError.ErrorTcrUnauthorized");
  expect(await codeWith(String(Token), "300")).toBe("ResourceNotFound");
  expect(await codeWith(String(Token))).toBe("ok");
});
