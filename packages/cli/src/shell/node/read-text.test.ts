import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { expect, it } from "vitest";
import { Interrupted } from "../errors.js";
import { readText } from "./read-text.js";

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
