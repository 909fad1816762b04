import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../../test/ask.js";
import { codeOf, createRegistryClient, digestOf, IMAGE_TYPE, type Sent } from "../../../test/registry-client.js";
import { BLOB_GRACE_MS, startGc } from "../../domain/gc.js";
import type { EmulatorOptions } from "../../options/options.js";
import { bodyStream } from "../http.js";
import { routes, serveRegistry } from "./serve-registry.js";

async function setUp(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ registryAuth: "none", ...options });
  const RegistryId = await createRunningInstance(emulator, "tcr-test", "premium");
  for (const NamespaceName of ["team", "other"]) {
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: NamespaceName === "other" });
  }
  const on = (action: string, params: object = {}) =>
    call(emulator, action, { RegistryId, NamespaceName: "team", RepositoryName: "nginx", ...params });
  return { emulator, RegistryId, on, client: createRegistryClient(emulator, "tcr-test.tencentcloudcr.com") };
}

const absent = digestOf("absent");

it("has every end point of the distribution specification", () => {
  const ends = new Set(routes.flatMap((route) => route.ends.match(/end-\d+/g) ?? []));
  expect([...ends].sort()).toEqual(Array.from({ length: 14 }, (_, index) => `end-${index + 1}`).sort());
});

describe("one state", () => {
  it("what is pushed is what the API lists, byte for byte", async () => {
    const { on, client } = await setUp();
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
    const { emulator, RegistryId, client } = await setUp();
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
    const { on, client } = await setUp();
    const part = await client.pushImage("team/nginx", "part");
    const INDEX = "application/vnd.oci.image.index.v1+json";
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
    const { on, client } = await setUp();
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
    const { emulator, on, client } = await setUp();
    await client.pushImage("team/nginx", "v1");
    await on("DeleteRepository");
    expect((await client.send("GET", "/v2/team/nginx/manifests/v1")).status).toBe(404);
    expect((await client.send("HEAD", `/v2/team/nginx/blobs/${digestOf("layer")}`)).status).toBe(404);
    await emulator.registry.bytes.sweepAll();
    expect(await emulator.registry.blobs.digests()).toEqual([]);
  });

  it("a collection takes blobs that nothing names, once a push has had its time", async () => {
    const { emulator, RegistryId, client } = await setUp();
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
    const { emulator, RegistryId, client } = await setUp();
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
    const { emulator, RegistryId, on, client } = await setUp();
    const part = await client.pushImage("team/alone", "part");
    await on("DeleteImage", { RepositoryName: "alone", ImageVersion: "part" });
    expect((await client.send("HEAD", `/v2/team/alone/manifests/${part}`)).status).toBe(404);
    await client.pushImage("team/nginx", "part");
    const INDEX = "application/vnd.oci.image.index.v1+json";
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
    const { emulator, RegistryId, client } = await setUp();
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
    const { on, client } = await setUp();
    const digest = await client.pushImage("team/nginx", "v1");
    await client.pushImage("team/nginx", "v2");
    expect((await client.send("DELETE", "/v2/team/nginx/manifests/v1")).status).toBe(202);
    expect((await client.send("HEAD", `/v2/team/nginx/manifests/${digest}`)).status).toBe(200);
    expect((await on("DescribeImages"))["TotalCount"]).toBe(1);
    expect((await client.send("DELETE", `/v2/team/nginx/manifests/${digest}`)).status).toBe(202);
    expect((await on("DescribeImages"))["TotalCount"]).toBe(0);
  });
});

describe("an upload", () => {
  const begin = async (client: Awaited<ReturnType<typeof setUp>>["client"]) =>
    (await client.send("POST", "/v2/team/nginx/blobs/uploads/")).headers.get("location") ?? "";

  it("comes in chunks, tells how far it is, and goes on after a wrong one", async () => {
    const { client } = await setUp();
    const location = await begin(client);
    const chunk = (range: string, body: string) =>
      client.send("PATCH", location, { headers: { "Content-Range": range }, body });
    expect((await chunk("0-4", "01234")).headers.get("range")).toBe("0-4");
    const early = await chunk("7-9", "789");
    expect([early.status, early.headers.get("range")]).toEqual([416, "0-4"]);
    const shown = await client.send("GET", location);
    expect([shown.status, shown.headers.get("range")]).toEqual([204, "0-4"]);
    const digest = digestOf("0123456789");
    const ended = await client.send("PUT", `${location}?digest=${digest}`, { body: "56789" });
    expect([ended.status, ended.headers.get("location")]).toEqual([201, `/v2/team/nginx/blobs/${digest}`]);
    expect(await (await client.send("GET", `/v2/team/nginx/blobs/${digest}`)).text()).toBe("0123456789");
    expect(await codeOf(await client.send("GET", location))).toBe("404 BLOB_UPLOAD_UNKNOWN");
  });

  it("is mounted from where the caller may read it, and begun anew where not", async () => {
    const { client } = await setUp();
    const digest = await client.pushBlob("team/nginx", "layer");
    const mount = (repository: string, from: string) =>
      client.send("POST", `/v2/${repository}/blobs/uploads/?mount=${digest}${from}`);
    expect((await mount("other/a", "&from=team/nginx")).status).toBe(201);
    expect((await mount("other/b", "")).status).toBe(201);
    expect((await mount("other/c", "&from=team/nothing")).status).toBe(202);
    expect((await client.send("HEAD", `/v2/other/b/blobs/${digest}`)).headers.get("content-length")).toBe("5");
  });

  it("is forgotten once it is given up, after a day, and when a thousand others came", async () => {
    const { emulator, client } = await setUp();
    const given = await begin(client);
    expect((await client.send("DELETE", given)).status).toBe(204);
    const old = await begin(client);
    emulator.clock.advance(25 * 3_600_000);
    await begin(client);
    const left = await begin(client);
    for (let count = 0; count < 1000; count += 1) await begin(client);
    for (const location of [given, old, left]) {
      expect(await codeOf(await client.send("GET", location))).toBe("404 BLOB_UPLOAD_UNKNOWN");
    }
  });

  it("goes on where it stands when its client is cut off", async () => {
    const { emulator, client } = await setUp();
    const location = await begin(client);
    async function* cut() {
      yield new TextEncoder().encode("01234");
      throw new Error("The request ended before its body did.");
    }
    const request = {
      method: "PATCH",
      target: location,
      headers: { host: "tcr-test.localhost" },
      body: bodyStream(cut),
    };
    await expect(serveRegistry(emulator.registry, request)).rejects.toThrow("ended");
    expect((await client.send("GET", location)).headers.get("range")).toBe("0-4");
    const ended = await client.send("PUT", `${location}?digest=${digestOf("0123456789")}`, { body: "56789" });
    expect(ended.status).toBe(201);
  });

  it("with other bytes than its digest says is refused, and nothing of it is kept", async () => {
    const { emulator, client } = await setUp();
    const answer = await client.send("POST", `/v2/team/nginx/blobs/uploads/?digest=${absent}`, { body: "other" });
    expect(await codeOf(answer)).toBe("400 DIGEST_INVALID");
    expect(await emulator.registry.blobs.digests()).toEqual([]);
  });

  it("that memory does not hold is refused, and goes on when there is room", async () => {
    const { createMemoryBlobs } = await import("../../state/memory-blobs.js");
    const { client } = await setUp({ blobs: createMemoryBlobs(8) });
    await client.pushBlob("team/nginx", "12345");
    const location = await begin(client);
    expect(await codeOf(await client.send("PATCH", location, { body: "67890" }))).toBe("503 UNAVAILABLE");
    await client.send("DELETE", `/v2/team/nginx/blobs/${digestOf("12345")}`);
    const ended = await client.send("PUT", `${location}?digest=${digestOf("67890")}`, { body: "67890" });
    expect(ended.status).toBe(201);
  });
});

describe("what is not there, or not right", () => {
  const manifest = (body: string, type = IMAGE_TYPE): Sent => ({ headers: { "Content-Type": type }, body });
  const cases: readonly (readonly [method: string, path: string, sent: Sent, code: string])[] = [
    ["GET", "/v2/team/nginx/manifests/none", {}, "404 MANIFEST_UNKNOWN"],
    ["GET", "/v2/team/nginx/manifests/sha256:short", {}, "400 DIGEST_INVALID"],
    ["GET", `/v2/team/nginx/blobs/${absent}`, {}, "404 BLOB_UNKNOWN"],
    ["GET", "/v2/team/nginx/blobs/md5:0", {}, "400 DIGEST_INVALID"],
    ["GET", "/v2/team/none/tags/list", {}, "404 NAME_UNKNOWN"],
    ["GET", "/v2/nowhere/nginx/tags/list", {}, "404 NAME_UNKNOWN"],
    ["GET", "/v2/team/Nginx/tags/list", {}, "400 NAME_INVALID"],
    ["GET", "/v2/team/a%2f..%2fb/tags/list", {}, "400 NAME_INVALID"],
    ["GET", "/v2/team/%ff/tags/list", {}, "400 NAME_INVALID"],
    ["GET", "/v2/team/nginx/tags/list?n=many", {}, "400 UNSUPPORTED"],
    ["GET", "/v2/team/nginx/referrers/none", {}, "400 DIGEST_INVALID"],
    ["POST", "/v2/team/nginx/tags/list", {}, "405 UNSUPPORTED"],
    ["PATCH", "/v2/team/nginx/blobs/uploads/none", { body: "a" }, "404 BLOB_UPLOAD_UNKNOWN"],
    ["POST", "/v2/team/nginx/blobs/uploads/?mount=short", {}, "400 DIGEST_INVALID"],
    ["PUT", "/v2/team/nginx/manifests/v1", manifest("no JSON"), "400 MANIFEST_INVALID"],
    ["PUT", "/v2/team/nginx/manifests/v1", manifest('{"mediaType":"a/b"}'), "400 MANIFEST_INVALID"],
    ["PUT", "/v2/team/nginx/manifests/a b", manifest("{}"), "400 MANIFEST_INVALID"],
    ["PUT", `/v2/team/nginx/manifests/${absent}`, manifest("{}"), "400 DIGEST_INVALID"],
    ["PUT", "/v2/team/nginx/manifests/v1", manifest(" ".repeat(4_194_305)), "413 SIZE_INVALID"],
    [
      "PUT",
      "/v2/team/nginx/manifests/v1",
      manifest(JSON.stringify({ config: { digest: absent, size: 1 } })),
      "400 MANIFEST_BLOB_UNKNOWN",
    ],
  ];

  it.each(cases)("%s %s: %#", async (method, path, sent, code) => {
    const { client } = await setUp();
    expect(await codeOf(await client.send(method, path, sent))).toBe(code);
  });
});

describe("a blob", () => {
  it.each([
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=8-99", 206, "89", "bytes 8-9/10"],
    ["bytes=10-", 416, undefined, "bytes */10"],
    ["bytes=4-2", 416, undefined, "bytes */10"],
    ["bytes=0-1,3-4", 416, undefined, "bytes */10"],
    ["items=0-1", 200, "0123456789", null],
  ])("comes by the range %s", async (range, status, text, told) => {
    const { client } = await setUp();
    const digest = await client.pushBlob("team/nginx", "0123456789");
    const answer = await client.send("GET", `/v2/team/nginx/blobs/${digest}`, { headers: { Range: range } });
    expect([answer.status, answer.headers.get("content-range")]).toEqual([status, told]);
    if (text !== undefined) expect(await answer.text()).toBe(text);
  });

  it("that is known already does not come again", async () => {
    const { client } = await setUp();
    const digest = await client.pushBlob("team/nginx", "0123456789");
    const headers = { "If-None-Match": `W/"x", "${digest}"` };
    expect((await client.send("GET", `/v2/team/nginx/blobs/${digest}`, { headers })).status).toBe(304);
  });
});

describe("lists", () => {
  it("tags come in order, by page, each once", async () => {
    const { client } = await setUp();
    for (const tag of ["b", "a", "C", "10", "9"]) await client.pushImage("team/nginx", tag);
    const tags: string[] = [];
    let path: string | undefined = "/v2/team/nginx/tags/list?n=2";
    while (path !== undefined) {
      const answer: Response = await client.send("GET", path);
      tags.push(...((await answer.json()) as { tags: string[] }).tags);
      path = /^<(.+)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
    }
    expect(tags).toEqual(["10", "9", "C", "a", "b"]);
  });

  it("referrers come with their type and annotations, also before their subject", async () => {
    const { client } = await setUp();
    const subject = { mediaType: IMAGE_TYPE, size: 1, digest: absent };
    const more = { subject, artifactType: "application/x.signature", annotations: { by: "us" } };
    const digest = await client.pushImage("team/nginx", "sig", "layer", more);
    const listed = async (query = "") => {
      const answer = await client.send("GET", `/v2/team/nginx/referrers/${absent}${query}`);
      return ((await answer.json()) as { manifests: object[] }).manifests;
    };
    expect(await listed()).toMatchObject([
      { digest, artifactType: "application/x.signature", annotations: { by: "us" } },
    ]);
    expect(await listed("?artifactType=other")).toEqual([]);
  });
});
