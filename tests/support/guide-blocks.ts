import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What runs a block of the guide on tests. */
export type Runner = "vitest" | "node" | "jest";

/** A block of code of a guide. */
export interface GuideBlock {
  readonly language: string;
  readonly code: string;
}

/** The blocks of a page of `docs/guides`, or of any other by its path from the repository's root, in their order. */
export function blocksOf(page: string): readonly GuideBlock[] {
  const path = fileURLToPath(new URL(`../../${page}`, import.meta.url));
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** Writes each block that is a test as a file of its own, and tells which runner it is for. */
export async function writeTests(
  folder: string,
  blocks: readonly GuideBlock[],
): Promise<Readonly<Record<Runner, readonly string[]>>> {
  const files: Record<Runner, string[]> = { vitest: [], node: [], jest: [] };
  await mkdir(folder, { recursive: true });
  for (const [index, { language, code }] of blocks.entries()) {
    const runner = runnerOf(code);
    if (runner === undefined) continue;
    const file = `block-${index + 1}.test.${language === "ts" ? "ts" : "mjs"}`;
    await writeFile(join(folder, file), code);
    files[runner].push(file);
  }
  return files;
}

function runnerOf(code: string): Runner | undefined {
  const [, runner = ""] = /from "(vitest|node:test|@jest\/globals)"/.exec(code) ?? [];
  const runners: Readonly<Record<string, Runner>> = { vitest: "vitest", "node:test": "node", "@jest/globals": "jest" };
  return runners[runner];
}

/** How a reader's project is compiled: strictly, JavaScript too. */
export const guideCompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: "ES2023",
  module: "nodenext",
  skipLibCheck: true,
  allowJs: true,
  checkJs: true,
};
