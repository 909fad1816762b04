import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tcr-start-"));
/** Tells at the end which modules were loaded. */
const hook = join(folder, "hook.cjs");
writeFileSync(hook, 'process.on("exit", () => console.error("loaded:" + JSON.stringify(Object.keys(require.cache))));');
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  { words: ["--version"], maxFiles: 2, maxBytes: 50_000 },
  { words: [], maxFiles: 5, maxBytes: 97_000 },
  { words: ["help"], maxFiles: 6, maxBytes: 107_000 },
  { words: ["help", "describe-images"], maxFiles: 13, maxBytes: 175_000 },
  { words: ["describe-instances", "--region", "ap-guangzhou"], maxFiles: 12, maxBytes: 318_000 },
  { words: ["__complete", ".des"], maxFiles: 5, maxBytes: 103_000 },
  { words: ["__complete", "describe-images", ".--"], maxFiles: 6, maxBytes: 106_000 },
])("tcr $words loads at most $maxFiles files with $maxBytes bytes", ({ words, maxFiles, maxBytes }) => {
  const files = filesLoaded(words);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(files.length).toBeGreaterThan(0);
  expect({ files: files.length <= maxFiles, bytes: bytes <= maxBytes }, `${bytes} bytes: ${files}`).toEqual({
    files: true,
    bytes: true,
  });
});

function filesLoaded(words: readonly string[]): string[] {
  const { stderr } = spawnSync(process.execPath, ["--require", hook, program, ...words], {
    encoding: "utf8",
    env: { HOME: folder },
  });
  const [, list = "[]"] = /^loaded:(.*)$/m.exec(stderr) ?? [];
  return (JSON.parse(list) as string[]).filter((file) => file !== hook);
}
