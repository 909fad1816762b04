import { expect, it } from "vitest";
import { createRegistry } from "../../../../test/registry.js";

const nginx = { NamespaceName: "team", RepositoryName: "nginx" };
const missing = "ResourceNotFound.TcrResourceNotFound";

it("shows an image that was pushed, with its manifest", async () => {
  const { on, push } = await createRegistry();
  const manifest = JSON.stringify({ mediaType: "application/vnd.oci.image.manifest.v1+json", config: { size: 2 } });
  const digest = await push("nginx:v1", { manifest, config: "{}", size: 4096 });
  expect(await on("DescribeImages", nginx)).toEqual({
    RequestId: expect.any(String),
    TotalCount: 1,
    ImageInfoList: [
      {
        Digest: digest,
        ImageVersion: "v1",
        Size: 4096,
        UpdateTime: "2024-03-22T00:00:04Z",
        Kind: "Artifact::application/vnd.oci.image.manifest.v1+json",
        KmsSignature: "",
      },
    ],
  });
  const read = await on("DescribeImageManifests", { ...nginx, ImageVersion: "v1" });
  expect(read).toMatchObject({ Manifest: manifest, Config: "{}" });
});

it("lists the tag that was pushed last first, by page, and counts pages from 1", async () => {
  const { on, push, tagsOf } = await createRegistry();
  for (let index = 0; index < 25; index += 1) await push(`nginx:v${index}`);
  await on("DescribeImages", nginx);
  await push("nginx:v3", { size: 1 });
  const all = ["v3", ...Array.from({ length: 25 }, (_, index) => `v${24 - index}`).filter((tag) => tag !== "v3")];
  expect(await tagsOf("nginx")).toEqual(all.slice(0, 20));
  expect(await tagsOf("nginx", { Offset: 0, Limit: 7 })).toEqual(all.slice(0, 7));
  expect(await tagsOf("nginx", { Offset: 1, Limit: 7 })).toEqual(all.slice(0, 7));
  expect(await tagsOf("nginx", { Offset: 4, Limit: 7 })).toEqual(all.slice(21));
  expect(await tagsOf("nginx", { Offset: 5, Limit: 7 })).toEqual([]);
});

it("finds images by a part of the tag, by the whole tag and by digest", async () => {
  const { on, push, tagsOf } = await createRegistry();
  const Digest = await push("nginx:1.0", { manifest: '{"a":1}' });
  await push("nginx:1.0-alpine", { manifest: '{"a":1}' });
  await push("nginx:2.1.0");
  expect(await tagsOf("nginx", { ImageVersion: "1.0" })).toEqual(["2.1.0", "1.0-alpine", "1.0"]);
  expect(await tagsOf("nginx", { ImageVersion: "1.0", ExactMatch: true })).toEqual(["1.0"]);
  expect(await tagsOf("nginx", { ImageVersion: "1", ExactMatch: true })).toEqual([]);
  expect(await tagsOf("nginx", { ImageVersion: "" })).toHaveLength(3);
  expect(await tagsOf("nginx", { Digest })).toEqual(["1.0-alpine", "1.0"]);
  expect(await tagsOf("nginx", { Digest, ImageVersion: "alpine" })).toEqual(["1.0-alpine"]);
  expect(await tagsOf("nginx", { Digest: "sha256:none" })).toEqual([]);
  expect(await on("DescribeImages", { ...nginx, ImageVersion: "1.0", Limit: 1 })).toMatchObject({ TotalCount: 3 });
});

it("deletes an image with all tags of its digest, or spares them when told to", async () => {
  for (const [spareOtherTags, left] of [
    [false, ["v2"]],
    [true, ["v2", "latest"]],
  ] as const) {
    const { codeOf, push, tagsOf } = await createRegistry({ spareOtherTags });
    for (const tag of ["v1", "latest"]) await push(`nginx:${tag}`, { manifest: "{}" });
    await push("nginx:v2");
    expect(await codeOf("DeleteImage", { ...nginx, ImageVersion: "v1" })).toBe("ok");
    expect(await tagsOf("nginx")).toEqual(left);
    expect(await codeOf("DeleteImage", { ...nginx, ImageVersion: "v1" })).toBe(missing);
  }
});

it("deletes several tags, all or none, and at most 20", async () => {
  const { codeOf, push, tagsOf } = await createRegistry();
  for (const tag of ["a", "b", "c"]) await push(`nginx:${tag}`);
  expect(await codeOf("DeleteRepositoryTags", { ...nginx, Tags: ["a", "none"] })).toBe(missing);
  expect(await tagsOf("nginx")).toHaveLength(3);
  const many = Array.from({ length: 21 }, (_, index) => `t${index}`);
  expect(await codeOf("DeleteRepositoryTags", { ...nginx, Tags: many })).toBe("InvalidParameterValue");
  expect(await codeOf("DeleteRepositoryTags", { ...nginx, Tags: ["a", "c", "a"] })).toBe("ok");
  expect(await tagsOf("nginx")).toEqual(["b"]);
});

it("copies an image to another tag, repository or namespace, and replaces only when told to", async () => {
  const { on, codeOf, push, tagsOf } = await createRegistry();
  const digest = await push("nginx:stg", { manifest: '{"v":1}' });
  await push("nginx:prd", { manifest: '{"v":0}' });
  const source = { SourceNamespace: "team", SourceRepo: "nginx", SourceReference: "stg" };
  const toPrd = { ...source, DestinationTag: "prd" };
  expect(await codeOf("DuplicateImage", toPrd)).toBe("InternalError.ErrorTcrResourceConflict");
  expect(await codeOf("DuplicateImage", { ...toPrd, Override: true })).toBe("ok");
  expect(await tagsOf("nginx", { Digest: digest })).toEqual(["prd", "stg"]);
  const elsewhere = { ...source, DestinationRepo: "copy", DestinationTag: "v1" };
  expect(await codeOf("DuplicateImage", { ...elsewhere, DestinationNamespace: "none" })).toBe(missing);
  await on("CreateNamespace", { NamespaceName: "release", IsPublic: false });
  expect(await codeOf("DuplicateImage", { ...elsewhere, DestinationNamespace: "release" })).toBe("ok");
  const copied = await on("DescribeImages", { NamespaceName: "release", RepositoryName: "copy" });
  expect(copied).toMatchObject({ ImageInfoList: [{ Digest: digest, ImageVersion: "v1" }] });
  expect(await codeOf("DuplicateImage", { ...toPrd, SourceReference: digest })).toBe(missing);
  expect(await codeOf("DuplicateImage", { ...elsewhere, DestinationTag: "not a tag" })).toBe(
    "InvalidParameter.ErrorTcrInvalidParameter",
  );
});

it("removes a repository with its images, which do not come back with it", async () => {
  const { on, codeOf, push, tagsOf } = await createRegistry();
  await push("nginx:v1");
  expect(await codeOf("DeleteRepository", nginx)).toBe("ok");
  expect(await codeOf("DescribeImages", nginx)).toBe(missing);
  await on("CreateRepository", nginx);
  expect(await tagsOf("nginx")).toEqual([]);
});

it.each([
  ["DescribeImages", {}],
  ["DescribeImageManifests", { ImageVersion: "v1" }],
  ["DeleteImage", { ImageVersion: "v1" }],
  ["DeleteRepositoryTags", { Tags: ["v1"] }],
  ["CreateSignature", { ImageVersion: "v1" }],
])("%s misses a namespace, a repository and a tag that are not there", async (action, params) => {
  const { codeOf, push } = await createRegistry();
  await push("nginx:other");
  expect(await codeOf(action, { ...nginx, ...params, NamespaceName: "none" })).toBe(missing);
  expect(await codeOf(action, { ...nginx, ...params, RepositoryName: "none" })).toBe(missing);
  expect(await codeOf(action, { ...nginx, ...params })).toBe(action === "DescribeImages" ? "ok" : missing);
});
