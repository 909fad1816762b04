import { expect, it } from "vitest";
import { call, createEmulator } from "../../../test/ask.js";
import { openRegistry } from "../../../test/open-registry.js";
import { codeOf, createRegistryClient, digestOf, IMAGE_TYPE } from "../../../test/registry-client.js";
import { BLOB_GRACE_MS, startGc } from "../../domain/gc.js";

const INDEX = "application/vnd.oci.image.index.v1+json";

it("what is pushed is what the API lists, byte for byte", async () => {
  const { on, client } = await openRegistry();
  const digest = await client.pushImage("team/nginx", "v1");
  const { ImageInfoList } = await on("DescribeImages");
  expect(ImageInfoList).toMatchObject([{ ImageVersion: "v1", Digest: digest, Kind: `Artifact::${IMAGE_TYPE}` }]);
  const { Manifest, Config } = await on("DescribeImageManifests", { ImageVersion: "v1" });
  expect(digestOf(String(Manifest))).toBe(digest);
  expect(JSON.parse(String(Config))).toMatchObject({ of: "layer" });
  const pulled = await client.send("GET", "/v2/team/nginx/manifests/v1");
  expect(await pulled.text()).toBe(Manifest);
});

it("an image that was populated can be pulled, layers and all", async () => {
  const { emulator, RegistryId, client } = await openRegistry();
  const image = { RegistryId, NamespaceName: "team", RepositoryName: "made", Tag: "v1" };
  const { Digest } = await emulator.pushImage(image);
  const answer = await client.send("GET", `/v2/team/made/manifests/${Digest}`);
  const { config, layers } = (await answer.json()) as { config: { digest: string }; layers: { digest: string }[] };
  for (const { digest } of [config, ...layers]) {
    const blob = await client.send("GET", `/v2/team/made/blobs/${digest}`);
    expect(digestOf(new Uint8Array(await blob.arrayBuffer()))).toBe(digest);
  }
});

it("a copy by the API brings its blobs along, those of an index too", async () => {
  const { on, client } = await openRegistry();
  const part = await client.pushImage("team/nginx", "part");
  const index = JSON.stringify({
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: [{ mediaType: IMAGE_TYPE, size: 1, digest: part }],
  });
  await client.send("PUT", "/v2/team/nginx/manifests/all", { headers: { "Content-Type": INDEX }, body: index });
  const copied = await on("DuplicateImage", {
    SourceNamespace: "team",
    SourceRepo: "nginx",
    SourceReference: "all",
    DestinationNamespace: "other",
    DestinationRepo: "copy",
    DestinationTag: "all",
    NamespaceName: undefined,
    RepositoryName: undefined,
  });
  expect(copied.Error).toBeUndefined();
  expect((await client.send("GET", `/v2/other/copy/manifests/${part}`)).status).toBe(200);
  expect((await client.send("GET", `/v2/other/copy/blobs/${digestOf("layer")}`)).status).toBe(200);
});

it("an immutable tag takes no other image, and is not deleted", async () => {
  const { on, client } = await openRegistry();
  const digest = await client.pushImage("team/nginx", "v1");
  const Rule = {
    RepositoryPattern: "**",
    TagPattern: "v*",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  await on("CreateImmutableTagRules", { Rule, RepositoryName: undefined });
  await expect(client.pushImage("team/nginx", "v1", "other layer")).rejects.toThrow(/^412 .*DENIED.*team\/nginx:v1/);
  expect((await client.send("DELETE", "/v2/team/nginx/manifests/v1")).status).toBe(412);
  expect((await client.send("DELETE", `/v2/team/nginx/manifests/${digest}`)).status).toBe(412);
});

it("what the API deletes is gone for clients, and its bytes go with it", async () => {
  const { emulator, on, client } = await openRegistry();
  await client.pushImage("team/nginx", "v1");
  await on("DeleteRepository");
  expect((await client.send("GET", "/v2/team/nginx/manifests/v1")).status).toBe(404);
  expect((await client.send("HEAD", `/v2/team/nginx/blobs/${digestOf("layer")}`)).status).toBe(404);
  await emulator.registry.bytes.sweepAll();
  expect(await emulator.registry.blobs.digests()).toEqual([]);
});

it("a collection takes blobs that nothing names, once a push has had its time", async () => {
  const { emulator, RegistryId, client } = await openRegistry();
  await client.pushImage("team/nginx", "v1");
  const left = await client.pushBlob("team/nginx", "left");
  const collect = () => emulator.change((services) => startGc(services, RegistryId));
  const finish = async () => {
    for (let read = 0; read < 3; read += 1) await call(emulator, "DescribeGCJobs", { RegistryId });
  };
  await collect();
  await finish();
  expect((await client.send("HEAD", `/v2/team/nginx/blobs/${left}`)).status).toBe(200);
  emulator.clock.advance(BLOB_GRACE_MS + 1000);
  await collect();
  await emulator.registry.bytes.sweepAll();
  expect((await client.send("HEAD", `/v2/team/nginx/blobs/${left}`)).status).toBe(404);
  expect(await emulator.registry.blobs.digests()).not.toContain(left);
  expect((await client.send("HEAD", `/v2/team/nginx/blobs/${digestOf("layer")}`)).status).toBe(200);
  await expect(client.pushBlob("team/nginx", "more")).rejects.toThrow("403");
});

it("a collection leaves what a push has just asked for, and what it needs is not lost", async () => {
  const { emulator, RegistryId, client } = await openRegistry();
  const [asked, mounted] = [
    await client.pushBlob("team/nginx", "asked"),
    await client.pushBlob("team/nginx", "mounted"),
  ];
  emulator.clock.advance(BLOB_GRACE_MS + 1000);
  expect((await client.send("HEAD", `/v2/team/nginx/blobs/${asked}`)).status).toBe(200);
  expect((await client.send("POST", `/v2/other/a/blobs/uploads/?mount=${mounted}&from=team/nginx`)).status).toBe(201);
  await emulator.change((services) => startGc(services, RegistryId));
  await emulator.registry.bytes.sweepAll();
  expect((await client.send("HEAD", `/v2/team/nginx/blobs/${mounted}`)).status).toBe(404);
  for (const path of [`team/nginx/blobs/${asked}`, `other/a/blobs/${mounted}`]) {
    const answer = await client.send("GET", `/v2/${path}`);
    expect(digestOf(new Uint8Array(await answer.arrayBuffer()))).toBe(path.slice(path.lastIndexOf("/") + 1));
  }
});

it("an image of an index stays without its tag, and goes with the index at a collection", async () => {
  const { emulator, RegistryId, on, client } = await openRegistry();
  const part = await client.pushImage("team/alone", "part");
  await on("DeleteImage", { RepositoryName: "alone", ImageVersion: "part" });
  expect((await client.send("HEAD", `/v2/team/alone/manifests/${part}`)).status).toBe(404);
  await client.pushImage("team/nginx", "part");
  const body = JSON.stringify({
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: [{ mediaType: IMAGE_TYPE, size: 1, digest: part }],
  });
  await client.send("PUT", "/v2/team/nginx/manifests/all", { headers: { "Content-Type": INDEX }, body });
  const statusOf = async () => (await client.send("HEAD", `/v2/team/nginx/manifests/${part}`)).status;
  await on("DeleteImage", { ImageVersion: "part" });
  expect(await statusOf()).toBe(200);
  await on("DeleteImage", { ImageVersion: "all" });
  await emulator.change((services) => startGc(services, RegistryId));
  expect(await statusOf()).toBe(404);
});

it("a snapshot has manifests and says which blobs it lacks, which a mock that takes it does not have until they are pushed", async () => {
  const { emulator, RegistryId, client } = await openRegistry();
  const digest = await client.pushImage("team/nginx", "v1");
  await emulator.pushImage({ RegistryId, NamespaceName: "team", RepositoryName: "made", Tag: "v1" });
  const snapshot = emulator.snapshot();
  const blobs = [digestOf('{"architecture":"amd64","os":"linux","of":"layer"}'), digestOf("layer")];
  expect(snapshot.missingBlobs).toEqual(blobs);
  expect(JSON.parse([...emulator.printSnapshot()].join(""))).toEqual(snapshot);
  const taker = createEmulator({ registryAuth: "none", snapshot });
  expect(taker.snapshot()).toEqual(snapshot);
  const other = createRegistryClient(taker, "tcr-test.tencentcloudcr.com");
  expect((await other.send("GET", `/v2/team/nginx/manifests/${digest}`)).status).toBe(200);
  for (const blob of blobs) {
    expect((await other.send("HEAD", `/v2/team/nginx/blobs/${blob}`)).status).toBe(404);
    expect(await codeOf(await other.send("GET", `/v2/team/nginx/blobs/${blob}`))).toBe("404 BLOB_UNKNOWN");
    expect((await other.send("POST", `/v2/team/new/blobs/uploads/?mount=${blob}&from=team/nginx`)).status).toBe(202);
  }
  const { layers } = (await (await other.send("GET", "/v2/team/made/manifests/v1")).json()) as {
    layers: { digest: string }[];
  };
  expect((await other.send("GET", `/v2/team/made/blobs/${layers[0]?.digest}`)).status).toBe(200);
  expect(await other.pushImage("team/nginx", "v1")).toBe(digest);
  expect(await (await other.send("GET", `/v2/team/nginx/blobs/${digestOf("layer")}`)).text()).toBe("layer");
});

it("deleting a tag leaves what it names, deleting by digest takes every tag", async () => {
  const { on, client } = await openRegistry();
  const digest = await client.pushImage("team/nginx", "v1");
  await client.pushImage("team/nginx", "v2");
  expect((await client.send("DELETE", "/v2/team/nginx/manifests/v1")).status).toBe(202);
  expect((await client.send("HEAD", `/v2/team/nginx/manifests/${digest}`)).status).toBe(200);
  expect((await on("DescribeImages"))["TotalCount"]).toBe(1);
  expect((await client.send("DELETE", `/v2/team/nginx/manifests/${digest}`)).status).toBe(202);
  expect((await on("DescribeImages"))["TotalCount"]).toBe(0);
});
