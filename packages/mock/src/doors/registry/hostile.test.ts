import { describe, expect, it } from "vitest";
import { openRegistry } from "../../../test/open-registry.js";
import { codeOf, digestOf, IMAGE_TYPE } from "../../../test/registry-client.js";
import { createMemoryBlobs } from "../../state/memory-blobs.js";
import { bodyStream } from "../http.js";
import { serveRegistry } from "./serve-registry.js";

async function setUp(maxBytes?: number) {
  const blobs = createMemoryBlobs(maxBytes);
  const { emulator, client } = await openRegistry({ blobs });
  /** Sends a path as it stands, which a client would tidy up. */
  const ask = async (method: string, target: string, headers = {}, body: string | AsyncIterable<Uint8Array> = "") => {
    const sent = typeof body === "string" ? body : bodyStream(() => body);
    const answer = await serveRegistry(emulator.registry, {
      method,
      target,
      headers: { host: "tcr-test.localhost", ...headers },
      body: sent,
    });
    const { errors } = JSON.parse(answer.body || '{"errors":[]}') as { errors: { code: string }[] };
    return { ...answer, code: `${answer.status} ${errors[0]?.code ?? ""}`.trim() };
  };
  const begin = async () => (await client.send("POST", "/v2/team/nginx/blobs/uploads/")).headers.get("location") ?? "";
  return { emulator, blobs, client, ask, begin };
}

const hex = "a".repeat(64);

describe("a name or a digest with a trick is refused", () => {
  it.each([
    ["GET", "/v2/../../etc/passwd/blobs/sha256:x", "400 NAME_INVALID"],
    ["GET", "/v2/team/../other/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/team/..%2f..%2fetc/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/team/%2e%2e/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/team/a%00b/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/team/a%5cb/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/team/a//b/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/team//tags/list", "400 NAME_INVALID"],
    ["GET", "/v2//tags/list", "404 NAME_INVALID"],
    ["GET", "/v2/team/%25%32%65/tags/list", "400 NAME_INVALID"],
    ["GET", "/v2/__proto__/a/tags/list", "404 NAME_UNKNOWN"],
    ["GET", "/v2/team/constructor/tags/list", "404 NAME_UNKNOWN"],
    ["GET", `/v2/team/${"a".repeat(300)}/tags/list`, "400 NAME_INVALID"],
    ["GET", `/v2/team/${"a/".repeat(100_000)}tags/list`, "404 NAME_INVALID"],
    ["GET", `/v2/team/a/blobs/${"a:".repeat(60_000)}/`, "404 NAME_INVALID"],
    ["GET", `/v2/team/${"a-".repeat(30)}/tags/list`, "400 NAME_INVALID"],
    ["GET", "/v2/team/nginx/blobs/sha256:../../../etc/passwd", "404 NAME_INVALID"],
    ["GET", "/v2/team/nginx/blobs/sha256:..%2f..%2fetc%2fpasswd", "404 NAME_INVALID"],
    ["GET", `/v2/team/nginx/blobs/sha256:${hex}%00`, "400 DIGEST_INVALID"],
    ["GET", `/v2/team/nginx/blobs/sha256:${hex}%0a`, "400 DIGEST_INVALID"],
    ["GET", `/v2/team/nginx/blobs/SHA256:${hex}`, "400 DIGEST_INVALID"],
    ["GET", `/v2/team/nginx/blobs/sha256:${hex.toUpperCase()}`, "400 DIGEST_INVALID"],
    ["GET", `/v2/team/nginx/blobs/sha512:${hex}`, "400 DIGEST_INVALID"],
    ["GET", `/v2/team/nginx/blobs/md5:${hex}`, "400 DIGEST_INVALID"],
    ["DELETE", `/v2/team/nginx/manifests/sha256:${hex}..`, "400 DIGEST_INVALID"],
    [
      "PUT",
      `/v2/team/nginx/manifests/sha256:${hex}?${Array.from({ length: 101 }, (_, tag) => `tag=${tag}`).join("&")}`,
      "414 UNSUPPORTED",
    ],
    ["PUT", "/v2/team/nginx/manifests/..", "400 MANIFEST_INVALID"],
    ["PUT", `/v2/team/nginx/manifests/${"t".repeat(129)}`, "400 MANIFEST_INVALID"],
    ["POST", `/v2/team/nginx/blobs/uploads/?mount=sha256:${hex}&from=../../other`, "202"],
    ["POST", "/v2/team/nginx/blobs/uploads/?digest=../../x", "400 DIGEST_INVALID"],
    ["PATCH", "/v2/team/nginx/blobs/uploads/..%2f..%2f1", "404 NAME_INVALID"],
    ["PATCH", "/v2/team/nginx/blobs/uploads/__proto__", "404 BLOB_UPLOAD_UNKNOWN"],
    ["GET", "/v2/team/nginx/tags/list?n=-1", "400 UNSUPPORTED"],
    ["GET", "/v2/team/nginx/tags/list?n=1e9", "400 UNSUPPORTED"],
    ["BREW", "/v2/team/nginx/tags/list", "405 UNSUPPORTED"],
  ])("%s %s", async (method, target, code) => {
    const { ask } = await setUp();
    expect((await ask(method, target, {}, method === "PUT" ? "{}" : "")).code).toBe(code);
  });
});

describe("a length that is not right", () => {
  it.each([
    ["bytes that were not told of", "0-4", "0123456789", "400 SIZE_INVALID", "0-4"],
    ["fewer bytes than were told of", "0-99", "01234", "400 SIZE_INVALID", "0-4"],
    ["an end before the start", "0--1", "0", "416 BLOB_UPLOAD_INVALID", "0-0"],
    ["an end far beyond numbers", `0-${"9".repeat(400)}`, "01234", "400 SIZE_INVALID", "0-4"],
    ["a start far beyond numbers", `${"9".repeat(400)}-1`, "01234", "416 BLOB_UPLOAD_INVALID", "0-0"],
    ["no range at all", "none", "01234", "416 BLOB_UPLOAD_INVALID", "0-0"],
  ])("%s: takes no more than what was told", async (_, range, body, code, told) => {
    const { ask, begin } = await setUp();
    const answer = await ask("PATCH", await begin(), { "content-range": range }, body);
    expect([answer.code, answer.headers["Range"]]).toEqual([code, told]);
  });

  it("takes no chunk that does not end beyond what was told", async () => {
    const { ask, begin, emulator } = await setUp();
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 1;
        yield new Uint8Array(1000);
      }
    }
    const answer = await ask("PATCH", await begin(), { "content-range": "0-4999" }, endless());
    expect([answer.code, sent]).toEqual(["400 SIZE_INVALID", 6]);
    await emulator.registry.uploads.clear();
  });

  it("takes chunks without an end until there is no room, which others have again once it is given up", async () => {
    const { ask, begin, client } = await setUp(100_000);
    async function* endless() {
      for (;;) yield new Uint8Array(1000);
    }
    const location = await begin();
    expect((await ask("PATCH", location, {}, endless())).code).toBe("503 UNAVAILABLE");
    const whole = `/v2/team/nginx/blobs/uploads/?digest=${digestOf("x")}`;
    expect((await ask("POST", whole, {}, endless())).code).toBe("503 UNAVAILABLE");
    expect((await client.send("DELETE", location)).status).toBe(204);
    await client.pushBlob("team/nginx", "x".repeat(90_000));
  });
});

it("gives the bytes of a blob that was sent whole back when it has another digest, or its client goes", async () => {
  const { ask, client } = await setUp(10);
  async function* cut() {
    yield new Uint8Array(8);
    throw new Error("The request ended before its body did.");
  }
  const path = `/v2/team/nginx/blobs/uploads/?digest=${digestOf("x")}`;
  expect((await ask("POST", path, {}, "12345678")).code).toBe("400 DIGEST_INVALID");
  await expect(ask("POST", path, {}, cut())).rejects.toThrow("ended");
  await client.pushBlob("team/nginx", "0123456789");
});

it("keeps one blob that many send at once, and none that is said to be another", async () => {
  const { blobs, client } = await setUp();
  const [right, wrong] = [digestOf("layer"), digestOf("other")];
  const send = (digest: string) =>
    client.send("POST", `/v2/team/nginx/blobs/uploads/?digest=${digest}`, { body: "layer" });
  const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => send(index % 2 === 0 ? right : wrong)));
  expect(answers.map(({ status }) => status)).toEqual(
    Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 201 : 400)),
  );
  expect(await blobs.digests()).toEqual([right]);
});

describe("a manifest", () => {
  const manifests: readonly (readonly [what: string, text: string])[] = [
    ["of a million empty layers", `{"layers":[${"{},".repeat(1_000_000)}{}]}`],
    ["of a million numbers for layers", `{"layers":[${"0,".repeat(1_000_000)}0]}`],
    ["of a million images", `{"manifests":[${"{},".repeat(1_000_000)}{}]}`],
    ["of lists two million deep", `{"layers":${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}}`],
    ["without an end", "[".repeat(4_000_000)],
  ];
  it.each(manifests)("%s is refused", async (_, body) => {
    const { client } = await setUp();
    const answer = await client.send("PUT", "/v2/team/nginx/manifests/v1", {
      headers: { "Content-Type": IMAGE_TYPE },
      body,
    });
    expect(await codeOf(answer)).toBe("400 MANIFEST_INVALID");
  });

  it("of other things than descriptors is kept as it is, and names nothing", async () => {
    const { client } = await setUp();
    const body =
      '{"config":[],"layers":[null,1,"a",{"digest":1}],"manifests":{},"subject":"x","__proto__":{"config":1}}';
    const answer = await client.send("PUT", "/v2/team/nginx/manifests/v1", { body });
    expect(answer.status).toBe(201);
    expect(await (await client.send("GET", "/v2/team/nginx/manifests/v1")).text()).toBe(body);
  });
});

it("tells of many large referrers by pages, each once", async () => {
  const { client } = await setUp();
  const subject = { digest: digestOf("absent") };
  const digests: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const body = JSON.stringify({
      subject,
      artifactType: "x/y",
      annotations: { index: String(index), a: "b".repeat(1_500_000) },
    });
    await client.send("PUT", `/v2/team/nginx/manifests/${digestOf(body)}`, { body });
    digests.push(digestOf(body));
  }
  const told: string[][] = [];
  let path: string | undefined = `/v2/team/nginx/referrers/${subject.digest}?artifactType=x%2Fy`;
  while (path !== undefined) {
    const answer: Response = await client.send("GET", path);
    told.push(((await answer.json()) as { manifests: { digest: string }[] }).manifests.map(({ digest }) => digest));
    path = /^<(.+)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
  }
  expect(told.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(told.flat()).toEqual(digests);
});
