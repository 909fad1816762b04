import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { runAndTellFiles } from "../support/loaded-files.js";

const program = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tcr-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  { words: ["--version"], maxFiles: 2, maxBytes: 56_000 },
  { words: [], maxFiles: 5, maxBytes: 105_000 },
  { words: ["help"], maxFiles: 6, maxBytes: 114_000 },
  { words: ["help", "describe-images"], maxFiles: 12, maxBytes: 172_000 },
  { words: ["describe-instances", "--region", "ap-guangzhou"], maxFiles: 11, maxBytes: 268_000 },
  { words: ["__complete", ".des"], maxFiles: 5, maxBytes: 110_000 },
  { words: ["__complete", "describe-images", ".--"], maxFiles: 6, maxBytes: 113_000 },
  { words: ["__complete", "ls", "--columns", "."], maxFiles: 9, maxBytes: 258_000 },
])("tcr $words loads at most $maxFiles files with $maxBytes bytes", ({ words, maxFiles, maxBytes }) => {
  const files = runAndTellFiles(program, words, { HOME: folder }).files.map(({ path }) => path);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(files.length).toBeGreaterThan(0);
  expect({ files: files.length <= maxFiles, bytes: bytes <= maxBytes }, `${bytes} bytes: ${files}`).toEqual({
    files: true,
    bytes: true,
  });
});
