import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { BlobSpaceError, isDigest } from "./blobs.js";
import { createMemoryBlobs } from "./memory-blobs.js";

const text = (value: string) => new TextEncoder().encode(value);
const digestOf = (value: string, algorithm = "sha256") =>
  `${algorithm}:${createHash(algorithm).update(value).digest("hex")}`;

type Blobs = ReturnType<typeof createMemoryBlobs>;

async function keep(blobs: Blobs, value: string, digest = digestOf(value)): Promise<boolean> {
  const draft = await blobs.begin();
  await draft.append(text(value));
  return draft.finish(digest);
}

async function read(
  blobs: Blobs,
  digest: string,
  range?: { start: number; end: number },
): Promise<string[] | undefined> {
  const stream = await blobs.read({ digest, size: 0 }, range);
  if (stream === undefined) return undefined;
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(new TextDecoder().decode(chunk));
  return chunks;
}

it("keeps what has the digest that was told, by either algorithm, and nothing else", async () => {
  const blobs = createMemoryBlobs();
  expect(await keep(blobs, "abc")).toBe(true);
  expect(await keep(blobs, "abc", digestOf("abc", "sha512"))).toBe(true);
  expect(await keep(blobs, "other", digestOf("different"))).toBe(false);
  expect(await blobs.digests()).toEqual([digestOf("abc"), digestOf("abc", "sha512")]);
  expect((await blobs.digests()).every(isDigest)).toBe(true);
  expect(await read(blobs, digestOf("abc"))).toEqual(["abc"]);
  expect(await read(blobs, digestOf("abc"), { start: 1, end: 2 })).toEqual(["b"]);
  expect(await read(blobs, digestOf("other"))).toBeUndefined();
});

it("puts what came in pieces together, and hands it out in pieces of 64 KiB", async () => {
  const blobs = createMemoryBlobs();
  const draft = await blobs.begin();
  const piece = text("x".repeat(40_000));
  await draft.append(piece);
  await draft.append(piece);
  piece.fill(0);
  expect(draft.size).toBe(80_000);
  const digest = digestOf("x".repeat(80_000));
  expect(await draft.finish(digest)).toBe(true);
  expect(draft.size).toBe(0);
  expect((await read(blobs, digest))?.map(({ length }) => length)).toEqual([65_536, 80_000 - 65_536]);
  for (const [content, count] of [
    ["x".repeat(65_536), 1],
    ["", 0],
  ] as const) {
    await keep(blobs, content);
    expect(await read(blobs, digestOf(content))).toHaveLength(count);
  }
});

it("holds so many bytes, drafts among them, each blob once", async () => {
  const blobs = createMemoryBlobs(5);
  const [draft, other] = [await blobs.begin(), await blobs.begin()];
  await draft.append(text("abc"));
  await other.append(text("de"));
  const refused = draft.append(text("f"));
  await expect(refused).rejects.toThrow(BlobSpaceError);
  await expect(refused).rejects.toThrow("The mock holds 5 bytes of blobs in memory at most");
  expect(draft.size).toBe(3);
  await other.discard();
  expect(await draft.finish(digestOf("abc"))).toBe(true);
  const again = await blobs.begin();
  await expect(again.append(text("abc"))).rejects.toThrow(BlobSpaceError);
  await again.append(text("ab"));
  expect(await again.finish(digestOf("wrong"))).toBe(false);
  await blobs.remove(digestOf("abc"));
  await blobs.remove(digestOf("none"));
  expect(await keep(blobs, "12345")).toBe(true);
  await expect(keep(blobs, "6")).rejects.toThrow(BlobSpaceError);
});

it("tells which blobs it has", async () => {
  const blobs = createMemoryBlobs();
  const has = () => blobs.has({ digest: digestOf("abc"), size: 3 });
  expect(await has()).toBe(false);
  await keep(blobs, "abc");
  expect(await has()).toBe(true);
  await blobs.remove(digestOf("abc"));
  expect(await has()).toBe(false);
});

it("counts a blob that comes again once", async () => {
  const blobs = createMemoryBlobs(6);
  expect([await keep(blobs, "abc"), await keep(blobs, "abc"), await keep(blobs, "def")]).toEqual([true, true, true]);
  await expect(keep(blobs, "g")).rejects.toThrow(BlobSpaceError);
});
