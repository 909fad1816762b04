import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What runs a block that is a test. */
export type Runner = "vitest" | "node" | "jest";

/** A block of code of a document. */
export interface GuideBlock {
  /** As the fence has it, such as `ts`. */
  readonly language: string;
  readonly code: string;
  /** From the repository's root. */
  readonly document: string;
  /** `docs/guides/start.md:12` */
  readonly place: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The blocks of a document, by its path from the repository's root, in their order. */
export function blocksOf(document: string): readonly GuideBlock[] {
  const text = readFileSync(join(root, document), "utf8");
  const blocks = [...text.matchAll(/^```([\w-]+)?[^\n]*\n(.*?)^```$/gms)];
  return blocks.map(({ index, 1: language = "", 2: code = "" }) => {
    return { language, code, document, place: `${document}:${text.slice(0, index).split("\n").length}` };
  });
}

/** Every document that people write, but the Chinese ones, whose blocks are those of the English; those that are generated have tests of their own. */
export function documents(): readonly string[] {
  const readmes = ["signer", "client", "cli", "mock"].map((name) => `packages/${name}/README.md`);
  const pages = ["guides", "protocol", "design"].flatMap((folder) =>
    readdirSync(join(root, "docs", folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => `docs/${folder}/${path.replaceAll("\\", "/")}`),
  );
  const own = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "spec/README.md", "docs/index.md", "docs/explorer.md"];
  return [...own, ...readmes, ...pages.toSorted()];
}

/** Writes each block that is a test as a file of its own, and tells which runner it is for. */
export async function writeTests(
  folder: string,
  blocks: readonly GuideBlock[],
): Promise<Readonly<Record<Runner, readonly string[]>>> {
  const files: Record<Runner, string[]> = { vitest: [], node: [], jest: [] };
  await mkdir(folder, { recursive: true });
  for (const { language, code, place } of blocks) {
    const runner = runnerOf(code);
    if (runner === undefined) continue;
    const file = `${place.replaceAll(/\W+/g, "-")}.test.${language === "ts" ? "ts" : "mjs"}`;
    await writeFile(join(folder, file), code);
    files[runner].push(file);
  }
  return files;
}

/** What runs a block, if it is a test. */
export function runnerOf(code: string): Runner | undefined {
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
