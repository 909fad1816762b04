import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { afterAll, describe, expect, it } from "vitest";
import { openPack, writePack } from "./code-pack.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

const names = Array.from({ length: 300 }, (_, index) => `name${index}`);
const text = names
  .map((name, index) => `function ${name}(a) { return [a, ${index}, "${name}", a.${name}]; }`)
  .join("\n");
const script = new Script(`${text}\n${names.map((name) => `${name}({});`).join("\n")}`);
script.runInThisContext();
const code = script.createCachedData();
const path = join(folder, "pack");
writePack(path, new Map([["a.js", { code, madeAtMs: 1, sourceMs: 2 }]]));
const whole = readFileSync(path);

function codeIn(bytes: Buffer): Buffer | undefined {
  writeFileSync(path, bytes);
  const pack = openPack(path);
  const kept = pack?.read("a.js");
  pack?.close();
  return kept && Buffer.from(kept.code);
}

describe("a pack", () => {
  it("gives the code that was put there", () => {
    expect(codeIn(whole)).toEqual(code);
  });

  it.each<readonly [what: string, size: number, fill: number]>([
    ["a sector of zeros", 512, 0],
    ["a page of zeros", 4096, 0],
    ["a sector of something else", 512, 0xa5],
  ])("gives none of which any part became %s", (_, size, fill) => {
    const starts = Array.from({ length: Math.floor(whole.length / size) }, (__, index) => index * size);
    const changed = starts.filter((start) => !whole.subarray(start, start + size).every((byte) => byte === fill));
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.filter((start) => codeIn(Buffer.from(whole).fill(fill, start, start + size)) !== undefined)).toEqual(
      [],
    );
  });
});
