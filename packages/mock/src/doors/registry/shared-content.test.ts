import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../../test/ask.js";
import { codeOf, createRegistryClient, digestOf, IMAGE_TYPE } from "../../../test/registry-client.js";
import { newRepository } from "../../domain/images/repositories.js";
import { findInstance } from "../../domain/instances.js";
import type { EmulatorOptions } from "../../options/options.js";

const host = "tools.localhost:5301";

async function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ registryAuth: "none", webhooks: { deliver: async () => 200 }, ...options });
  const RegistryId = await createRunningInstance(emulator, "tools");
  await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
  const on = (action: string, params: object = {}) =>
    call(emulator, action, { RegistryId, NamespaceName: "team", RepositoryName: "app", ...params });
  return { emulator, RegistryId, on, client: createRegistryClient(emulator, host) };
}

it("a duplicate shares the bytes, which go with the last repository that has them", async () => {
  const { emulator, RegistryId, on, client } = await setUp();
  const digest = await client.pushImage("team/app", "v1");
  const held = await emulator.registry.blobs.digests();
  const source = { SourceNamespace: "team", SourceRepo: "app", SourceReference: "v1" };
  const target = { DestinationNamespace: "team", DestinationRepo: "copy", DestinationTag: "v1" };
  expect((await call(emulator, "DuplicateImage", { RegistryId, ...source, ...target })).Error).toBeUndefined();
  expect(await emulator.registry.blobs.digests()).toEqual(held);
  await on("DeleteRepository");
  expect((await client.send("GET", `/v2/team/app/manifests/${digest}`)).status).toBe(404);
  expect(await (await client.send("GET", `/v2/team/copy/blobs/${digestOf("layer")}`)).text()).toBe("layer");
  await on("DeleteRepository", { RepositoryName: "copy" });
  await emulator.registry.bytes.sweepAll();
  expect(await emulator.registry.blobs.digests()).toEqual([]);
});

it("DeleteImage and DeleteRepositoryTags take from clients what they take from lists", async () => {
  const { on, client } = await setUp({ spareOtherTags: true });
  for (const tag of ["v1", "v2", "v3"]) await client.pushImage("team/app", tag, `layer of ${tag}`);
  await on("DeleteImage", { ImageVersion: "v1" });
  await on("DeleteRepositoryTags", { Tags: ["v2"] });
  const statuses = ["v1", "v2", "v3"].map(
    async (tag) => (await client.send("GET", `/v2/team/app/manifests/${tag}`)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 200]);
});

describe("an image that was given by its manifest alone", () => {
  it("keeps its digest, and its blobs are unknown until somebody pushes them", async () => {
    const { emulator, RegistryId, client } = await setUp();
    const config = "{}";
    const Manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_TYPE,
      config: { mediaType: "application/vnd.oci.image.config.v1+json", size: 2, digest: digestOf(config) },
      layers: [],
    });
    const image = { RegistryId, NamespaceName: "team", RepositoryName: "app", Tag: "v1", Manifest };
    expect(await emulator.pushImage(image)).toEqual({ Digest: digestOf(Manifest) });
    expect(await (await client.send("GET", "/v2/team/app/manifests/v1")).text()).toBe(Manifest);
    const blob = `/v2/team/app/blobs/${digestOf(config)}`;
    expect(await codeOf(await client.send("GET", blob))).toBe("404 BLOB_UNKNOWN");
    await client.pushBlob("team/app", config);
    expect(await (await client.send("GET", blob)).text()).toBe(config);
  });
});

describe("a push that is refused", () => {
  it("for want of room in the instance leaves nothing, and tells nobody", async () => {
    const { emulator, RegistryId, on, client } = await setUp();
    const Trigger = {
      Name: "t",
      Targets: [{ Address: "http://127.0.0.1/" }],
      EventTypes: ["pushImage"],
      Condition: ".*",
    };
    await call(emulator, "CreateWebhookTrigger", {
      RegistryId,
      Namespace: "team",
      Trigger: { ...Trigger, Enabled: true },
    });
    await emulator.change((services) => {
      const instance = findInstance(services, RegistryId);
      for (let count = 0; count < 1000; count += 1) {
        services.store.repositories.put(newRepository(services, instance, "team", `full-${count}`));
      }
    });
    await expect(client.pushImage("team/app", "v1")).rejects.toThrow(/^403 .*"DENIED".*at most 1000 repositories/s);
    expect((await on("DescribeRepositories", { RepositoryName: "app" }))["TotalCount"]).toBe(0);
    expect((await client.send("GET", "/v2/team/app/manifests/v1")).status).toBe(404);
    expect([...(emulator.tables["webhookLogs"] ?? [])]).toEqual([]);
    expect(await client.pushImage("team/full-1", "v1")).toContain("sha256:");
  });

  it("of one of its tags leaves none of them", async () => {
    const { on, client } = await setUp();
    await client.pushImage("team/app", "v1");
    const Rule = {
      RepositoryPattern: "**",
      TagPattern: "v1",
      RepositoryDecoration: "repoMatches",
      TagDecoration: "matches",
    };
    await on("CreateImmutableTagRules", { Rule, RepositoryName: undefined });
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_TYPE, layers: [] });
    const path = `/v2/team/app/manifests/${digestOf(manifest)}?tag=v2&tag=v1`;
    const answer = await client.send("PUT", path, { headers: { "Content-Type": IMAGE_TYPE }, body: manifest });
    expect(await codeOf(answer)).toBe("412 DENIED");
    expect(await (await client.send("GET", "/v2/team/app/tags/list")).json()).toMatchObject({ tags: ["v1"] });
    expect((await client.send("GET", `/v2/team/app/manifests/${digestOf(manifest)}`)).status).toBe(404);
  });
});
