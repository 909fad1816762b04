import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { OutputFile } from "../write.js";

/** The house style; `biome check` at the root holds generated files to the same. */
const style = {
  root: true,
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 },
  javascript: { formatter: { quoteStyle: "double" } },
  linter: { enabled: false },
  assist: { actions: { source: { organizeImports: "on" } } },
  files: { maxSize: 16 * 1024 * 1024 },
};

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** Formats TypeScript files with Biome, all in one run, in a folder that is gone afterwards. */
export function formatTypeScript(files: readonly OutputFile[]): OutputFile[] {
  const folder = mkdtempSync(join(tmpdir(), "tcrkit-format-"));
  try {
    writeFileSync(join(folder, "biome.json"), JSON.stringify(style));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync(process.execPath, [biome, "check", "--write", "."], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return files.map(({ path }) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
