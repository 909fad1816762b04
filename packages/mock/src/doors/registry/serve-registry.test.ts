import { describe, expect, it } from "vitest";
import { call } from "../../../test/ask.js";
import { openRegistry } from "../../../test/open-registry.js";
import { codeOf, digestOf, IMAGE_TYPE, type Sent } from "../../../test/registry-client.js";
import { startGc } from "../../domain/gc.js";
import { bodyStream } from "../http.js";
import { routes, serveRegistry } from "./serve-registry.js";

const absent = digestOf("absent");

it("has every end point of the distribution specification", () => {
  const ends = new Set(routes.flatMap((route) => route.ends.match(/end-\d+/g) ?? []));
  expect([...ends].sort()).toEqual(Array.from({ length: 14 }, (_, index) => `end-${index + 1}`).sort());
});

describe("an upload", () => {
  const begin = async (client: Awaited<ReturnType<typeof openRegistry>>["client"]) =>
    (await client.send("POST", "/v2/team/nginx/blobs/uploads/")).headers.get("location") ?? "";

  it("comes in chunks, tells how far it is, and goes on after a wrong one", async () => {
    const { client } = await openRegistry();
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
    const { client } = await openRegistry();
    const digest = await client.pushBlob("team/nginx", "layer");
    const mount = (repository: string, from: string) =>
      client.send("POST", `/v2/${repository}/blobs/uploads/?mount=${digest}${from}`);
    expect((await mount("other/a", "&from=team/nginx")).status).toBe(201);
    expect((await mount("other/b", "")).status).toBe(201);
    expect((await mount("other/c", "&from=team/nothing")).status).toBe(202);
    expect((await client.send("HEAD", `/v2/other/b/blobs/${digest}`)).headers.get("content-length")).toBe("5");
  });

  it("is forgotten once it is given up, after a day, and when a thousand others came", async () => {
    const { emulator, client } = await openRegistry();
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
    const { emulator, client } = await openRegistry();
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

  it("whose namespace goes meanwhile is refused, and leaves nothing", async () => {
    const { emulator, on, client } = await openRegistry();
    const location = await begin(client);
    await client.send("PATCH", location, { body: "layer" });
    await on("DeleteNamespace", { RepositoryName: undefined });
    expect(await codeOf(await client.send("PUT", `${location}?digest=${digestOf("layer")}`))).toBe("404 NAME_UNKNOWN");
    expect([...(emulator.tables["blobs"] ?? [])]).toEqual([]);
    expect(await emulator.registry.blobs.digests()).toEqual([]);
  });

  it("waits while a collection has the instance read-only, and ends after it", async () => {
    const { emulator, RegistryId, client } = await openRegistry();
    const location = await begin(client);
    await client.send("PATCH", location, { body: "layer" });
    await emulator.change((services) => startGc(services, RegistryId));
    const end = () => client.send("PUT", `${location}?digest=${digestOf("layer")}`);
    expect(await codeOf(await end())).toBe("403 DENIED");
    for (let read = 0; read < 3; read += 1) await call(emulator, "DescribeGCJobs", { RegistryId });
    expect((await end()).status).toBe(201);
  });

  it("with other bytes than its digest says is refused, and nothing of it is kept", async () => {
    const { emulator, client } = await openRegistry();
    const answer = await client.send("POST", `/v2/team/nginx/blobs/uploads/?digest=${absent}`, { body: "other" });
    expect(await codeOf(answer)).toBe("400 DIGEST_INVALID");
    expect(await emulator.registry.blobs.digests()).toEqual([]);
  });

  it("that memory does not hold is refused, and goes on when there is room", async () => {
    const { createMemoryBlobs } = await import("../../state/memory-blobs.js");
    const { client } = await openRegistry({ blobs: createMemoryBlobs(8) });
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
    const { client } = await openRegistry();
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
    const { client } = await openRegistry();
    const digest = await client.pushBlob("team/nginx", "0123456789");
    const answer = await client.send("GET", `/v2/team/nginx/blobs/${digest}`, { headers: { Range: range } });
    expect([answer.status, answer.headers.get("content-range")]).toEqual([status, told]);
    if (text !== undefined) expect(await answer.text()).toBe(text);
  });

  it("that is known already does not come again", async () => {
    const { client } = await openRegistry();
    const digest = await client.pushBlob("team/nginx", "0123456789");
    const headers = { "If-None-Match": `W/"x", "${digest}"` };
    expect((await client.send("GET", `/v2/team/nginx/blobs/${digest}`, { headers })).status).toBe(304);
  });
});

describe("lists", () => {
  it("tags come in order, by page, each once", async () => {
    const { client } = await openRegistry();
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
    const { client } = await openRegistry();
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
