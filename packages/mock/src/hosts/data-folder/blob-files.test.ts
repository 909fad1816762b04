import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf } from "../../../test/registry-client.js";
import { BlobSpaceError, type BlobStore, DamagedBlobError } from "../../state/blobs.js";
import { openBlobFiles } from "./blob-files.js";

/** Long enough to come in several pieces, each of other bytes. */
const content = Buffer.from(Array.from({ length: 160_000 }, (_, place) => String(place).padStart(10, "0")).join(""));
const digest = digestOf(content);
const blob = { digest, size: content.length };
const later = () => Date.now() + 1000;

let folder: string;
let blobs: BlobStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tcr-mock-"));
  blobs = await openBlobFiles(join(folder, "blobs"), later);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const pathOf = (of: string) => {
  const [algorithm = "", hex = ""] = of.split(":");
  return join(folder, "blobs", algorithm, hex);
};

async function keep(bytes: Uint8Array, as = digestOf(bytes)): Promise<boolean> {
  const draft = await blobs.begin();
  for (let start = 0; start < bytes.length; start += 70_000) await draft.append(bytes.subarray(start, start + 70_000));
  return draft.finish(as);
}

/** The digest of what is read: to compare the bytes themselves would take long. */
async function read(range?: { start: number; end: number }): Promise<string | undefined> {
  const stream = await blobs.read(blob, range);
  if (stream === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(new Uint8Array(chunk));
  return digestOf(Buffer.concat(chunks));
}

/** The file of a blob as it was kept once. */
async function place(): Promise<void> {
  await mkdir(dirname(pathOf(digest)), { recursive: true });
  await writeFile(pathOf(digest), content);
}

/** What comes of a blob before its stream fails. */
async function bytesServed(): Promise<number> {
  let bytes = 0;
  try {
    for await (const chunk of (await blobs.read(blob)) ?? []) bytes += chunk.length;
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedBlobError);
  }
  return bytes;
}

it("keeps each blob under its digest, and nothing that has another one", async () => {
  expect(await keep(content)).toBe(true);
  expect(await keep(content, digestOf(content, "sha512"))).toBe(true);
  expect(await keep(Buffer.from("other"), digest)).toBe(false);
  expect(await read()).toBe(digest);
  expect(await read({ start: 262_140, end: 262_150 })).toBe(digestOf(content.subarray(262_140, 262_150)));
  expect(await blobs.digests()).toEqual([digest, digestOf(content, "sha512")]);
  expect(await readdir(join(folder, "blobs", "uploads"))).toEqual([]);
  await blobs.remove(digest);
  expect(await blobs.has(blob)).toBe(false);
  expect(await read()).toBeUndefined();
});

it("keeps an empty blob", async () => {
  expect(await keep(Buffer.alloc(0))).toBe(true);
  const stream = await blobs.read({ digest: digestOf(""), size: 0 });
  for await (const _ of stream ?? []) expect.unreachable();
});

it("drops what was on its way in when it is opened anew", async () => {
  const draft = await blobs.begin();
  await draft.append(content);
  expect(await readdir(join(folder, "blobs", "uploads"))).toHaveLength(1);
  await openBlobFiles(join(folder, "blobs"));
  expect(await readdir(join(folder, "blobs"))).toEqual([]);
  await draft.discard();
});

describe.each([
  ["was never read", async () => {}],
  ["was read before", async () => void (await read())],
  ["came by a push just now", async () => void (await keep(content))],
])("a file that %s, and then", (_, before) => {
  const flipBit = async (path: string) => {
    const bytes = await readFile(path);
    bytes[300_000] = (bytes[300_000] ?? 0) ^ 1;
    await writeFile(path, bytes);
  };
  const replaceByLink = async (path: string) => {
    await rename(path, `${path}-away`);
    await symlink(`${path}-away`, path);
  };
  const replaceByFolder = async (path: string) => {
    await rm(path);
    await mkdir(join(path, "within"), { recursive: true });
  };

  it.each<[string, (path: string) => Promise<unknown>]>([
    ["was removed", (path) => rm(path)],
    ["lost its folder", (path) => rm(dirname(path), { recursive: true })],
    ["was cut", (path) => truncate(path, 500_000)],
    ["was emptied", (path) => truncate(path, 0)],
    ["grew", (path) => writeFile(path, "more", { flag: "a" })],
    ["has a bit flipped", flipBit],
    ["is another of its length", (path) => writeFile(path, Buffer.alloc(content.length))],
    ["became a link", replaceByLink],
    ["became a folder", replaceByFolder],
  ])("%s is never served whole, and comes back by another push", async (_, damage) => {
    await place();
    await before();
    await damage(pathOf(digest));
    expect(await read({ start: 0, end: 10 })).toBeUndefined();
    expect(await bytesServed()).toBeLessThan(content.length);
    expect(await blobs.has(blob)).toBe(false);
    expect(await keep(content)).toBe(true);
    expect(await read()).toBe(digest);
    expect(await read({ start: 0, end: 10 })).toBe(digestOf("0000000000"));
  });
});

it("does not serve the end of a file that is damaged while it is read", async () => {
  await place();
  await read();
  const chunks: Uint8Array[] = [];
  const damaged = (async () => {
    for await (const chunk of (await blobs.read(blob)) ?? []) {
      if (chunks.length === 0) await writeFile(pathOf(digest), Buffer.alloc(content.length));
      chunks.push(chunk);
    }
  })();
  await expect(damaged).rejects.toThrow(DamagedBlobError);
  expect(Buffer.concat(chunks).length).toBeLessThan(content.length);
});

it("serves a blob to its end while another push of it ends", async () => {
  await place();
  await read();
  let bytes = 0;
  for await (const chunk of (await blobs.read(blob)) ?? []) {
    if (bytes === 0) await keep(content);
    bytes += chunk.length;
  }
  expect(bytes).toBe(content.length);
});

it.skipIf(process.platform !== "linux")(
  "holds no file open for whom its bytes are enough, or who reads none",
  async () => {
    await keep(Buffer.from("small"));
    await place();
    const streams = [await blobs.read({ digest: digestOf("small"), size: 5 }), await blobs.read(blob)];
    expect((await streams[0]?.[Symbol.asyncIterator]().next())?.value?.toString()).toBe("small");
    const descriptors = await readdir("/proc/self/fd");
    const open = await Promise.all(descriptors.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => "")));
    expect(open.filter((path) => path.startsWith(folder))).toEqual([]);
  },
);

it("takes the same blob from several at once", async () => {
  expect(await Promise.all(Array.from({ length: 8 }, () => keep(content)))).toEqual(Array(8).fill(true));
  expect(await read()).toBe(digest);
  expect(await readdir(join(folder, "blobs", "uploads"))).toEqual([]);
});

it("tells that the disk takes nothing, keeps what came before, and goes on", async () => {
  const draft = await blobs.begin();
  const uploads = join(folder, "blobs", "uploads");
  await writeFile(join(folder, "blobs"), "no folder");
  await expect(draft.append(content)).rejects.toThrow(BlobSpaceError);
  expect(draft.size).toBe(0);
  await rm(join(folder, "blobs"));
  await draft.append(content);
  expect(await readdir(uploads)).toHaveLength(1);
  expect(await draft.finish(digest)).toBe(true);
});
