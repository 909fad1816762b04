import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface Import {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly specifier: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const ignored = new Set(["node_modules", "dist", ".turbo", ".vitepress"]);
/** A line that is a string, as in a test of emitted code: what it imports is nobody's import. */
const quotedLine = /^\s*(['`]).*\1,?$/gm;
const importPattern =
  /(?:^|[\s;}])(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

/** Every import of every source file below a folder of the repository. */
export function importsBelow(folder: string): Import[] {
  return sourceFiles(join(root, folder)).flatMap((path) => {
    const file = relative(root, path).split(sep).join("/");
    return specifiersIn(readFileSync(path, "utf8")).map((specifier) => ({ file, specifier }));
  });
}

/** What a package's package.json lists as `dependencies` and the like. */
export function dependenciesOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Record<string, object>;
  return ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].flatMap((key) =>
    Object.keys(manifest[key] ?? {}),
  );
}

export function specifiersIn(source: string): string[] {
  return [...source.replaceAll(quotedLine, "").matchAll(importPattern)].flatMap((match) => match[1] ?? match[2] ?? []);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (ignored.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|mts|mjs|js|vue)$/.test(entry.name) ? [path] : [];
  });
}
