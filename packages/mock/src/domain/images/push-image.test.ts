import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { call } from "../../../test/ask.js";
import { createRegistry } from "../../../test/registry.js";

it("creates the repository on the first push, and dates it with every one", async () => {
  const { on, push } = await createRegistry();
  await push("nginx:v1");
  const rows = async () => (await on("DescribeRepositories"))["RepositoryList"] as Record<string, string>[];
  expect(await rows()).toMatchObject([{ Name: "team/nginx", CreationTime: "2024-03-22 08:00:04 +0800 CST" }]);
  await push("nginx:v2");
  expect(await rows()).toMatchObject([
    { CreationTime: "2024-03-22 08:00:04 +0800 CST", UpdateTime: "2024-03-22 08:00:05 +0800 CST" },
  ]);
});

it("keeps a manifest byte for byte under its own digest, which is that of its UTF-8", async () => {
  const { push } = await createRegistry();
  expect(await push("nginx:v1", { manifest: "{}" })).toBe(
    "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  );
  expect(await push("nginx:v2", { manifest: '{ "name": "ü" }\n' })).toBe(
    "sha256:99152da6e8168bfc4ddf55874b5f92955eec9a174a42c8524f179155d51b8377",
  );
});

it("makes an image up from its name, always the same, that holds together", async () => {
  const { emulator, on, push } = await createRegistry();
  const digest = await push("nginx:v1", { size: 10_000 });
  expect(await push("nginx:v1", { size: 10_000 })).toBe(digest);
  expect(await push("nginx:v2", { size: 10_000 })).not.toBe(digest);
  const { Manifest, Config } = await on("DescribeImageManifests", {
    NamespaceName: "team",
    RepositoryName: "nginx",
    ImageVersion: "v1",
  });
  expect(sha256(String(Manifest))).toBe(digest);
  const { config, layers } = JSON.parse(String(Manifest));
  expect(config).toMatchObject({ digest: sha256(String(Config)), size: String(Config).length });
  const [row] = (await on("DescribeImages", { NamespaceName: "team", RepositoryName: "nginx", ImageVersion: "v1" }))[
    "ImageInfoList"
  ] as Record<string, unknown>[];
  expect(row).toMatchObject({ Size: 10_000 });
  const blobs = [...(emulator.tables["blobs"] ?? [])] as { readonly digest: string; readonly content: Uint8Array }[];
  const [archive] = blobs.flatMap(({ digest, content }) => (digest === layers[0].digest ? [gunzipSync(content)] : []));
  expect(archive?.toString()).toContain("Made up by the mock.\n");
  expect(
    `sha256:${createHash("sha256")
      .update(archive ?? "")
      .digest("hex")}`,
  ).toBe(JSON.parse(String(Config)).rootfs.diff_ids[0]);
});

it("moves a tag to what was pushed last, and leaves what it named without", async () => {
  const { emulator, push, tagsOf } = await createRegistry();
  const old = await push("nginx:latest", { manifest: '{"v":1}' });
  const now = await push("nginx:latest", { manifest: '{"v":2}' });
  expect(await tagsOf("nginx", { Digest: old })).toEqual([]);
  expect(await tagsOf("nginx", { Digest: now })).toEqual(["latest"]);
  expect([...(emulator.tables["artifacts"] ?? [])]).toHaveLength(2);
});

it.each([
  ["none/nginx:v1", { namespace: "none" }, "missing"],
  ["a name in capitals", { repository: "Nginx" }, "invalid"],
  ["a tag with a space", { tag: "a b" }, "invalid"],
  ["a manifest that is no JSON", { manifest: "no JSON" }, "invalid"],
  ["a manifest that is no object", { manifest: "[1]" }, "invalid"],
])("refuses %s, and changes nothing", async (_, departure, reason) => {
  const { emulator, instanceId } = await createRegistry();
  const { pushImage } = await import("./push-image.js");
  const image = { instanceId, namespace: "team", repository: "nginx", tag: "v1", operator: "someone", ...departure };
  await expect(emulator.change((services) => pushImage(services, image))).rejects.toMatchObject({ reason });
  expect([...(emulator.tables["repositories"] ?? [])]).toEqual([]);
});

it("refuses a repository over the number that the edition holds", async () => {
  const { emulator, instanceId, push } = await createRegistry();
  await emulator.change(({ store, clock }) => {
    for (let index = 0; index < 1000; index += 1) {
      const dates = { createdAtMs: clock.now(), updatedAtMs: clock.now() };
      const texts = { description: "", briefDescription: "" };
      store.repositories.put({ instanceId, namespace: "team", name: `r${index}`, ...texts, ...dates });
    }
  });
  await expect(push("r1000:v1")).rejects.toMatchObject({ reason: "quota" });
  await push("r999:v1");
});

it("gives an instance's images up with it", async () => {
  const { emulator, instanceId, push } = await createRegistry();
  await push("nginx:v1");
  await call(emulator, "DeleteInstance", { RegistryId: instanceId });
  for (let read = 0; read < 2; read += 1) await call(emulator, "DescribeInstances");
  const left = Object.entries(emulator.tables).map(([name, rows]) => [name, [...rows].length]);
  expect(left.filter(([, count]) => count !== 0)).toEqual([]);
});

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
