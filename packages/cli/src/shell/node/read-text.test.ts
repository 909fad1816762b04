import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { expect, it } from "vitest";
import { Interrupted } from "../errors.js";
import { readChunks, readText } from "./read-text.js";

const { signal } = new AbortController();

it("reads a file whole, and tells how the system calls what is wrong with it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tcr-"));
  try {
    await writeFile(join(folder, "a.json"), "{}");
    expect(await readText(join(folder, "a.json"), Readable.from([]), signal)).toBe("{}");
    await expect(readText(join(folder, "b.json"), Readable.from([]), signal)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(readText(folder, Readable.from([]), signal)).rejects.toMatchObject({ code: "EISDIR" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("reads stdin to its end, characters that come in two pieces included", async () => {
  const [first, second] = [Buffer.from("é").subarray(0, 1), Buffer.from("é").subarray(1)];
  expect(await readText("-", Readable.from([Buffer.from("a"), first, second]), signal)).toBe("aé");
});

it("reads a file that is longer than a text may be in chunks, and stdin as well", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tcr-"));
  try {
    const path = join(folder, "long.json");
    await writeFile(path, Buffer.alloc((16 << 20) + 1, " "));
    await expect(readText(path, Readable.from([]), signal)).rejects.toMatchObject({ code: "EFBIG" });
    expect(await lengthOf(readChunks(path, Readable.from([])))).toBe((16 << 20) + 1);
    expect(await lengthOf(readChunks("-", Readable.from([Buffer.from("a"), Buffer.from("bc")])))).toBe(3);
    await expect(lengthOf(readChunks(`${path}.none`, Readable.from([])))).rejects.toMatchObject({ code: "ENOENT" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function lengthOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

it("stops at once when the command is stopped", async () => {
  const interruption = new AbortController();
  const stdin = new PassThrough();
  const reading = readText("-", stdin, interruption.signal);
  stdin.write("half");
  const reason = new Interrupted();
  interruption.abort(reason);
  await expect(reading).rejects.toBe(reason);
  expect(stdin.destroyed).toBe(true);
});
