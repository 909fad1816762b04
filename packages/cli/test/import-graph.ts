import { readFileSync } from "node:fs";

/** What a file brings along when it is loaded. */
export interface ImportGraph {
  /** Files of this package, the file itself among them, as URLs. */
  readonly files: ReadonlySet<string>;
  /** Packages and their entries, as they are written. */
  readonly packages: ReadonlySet<string>;
}

const staticImport = /^(?:import|export)\s(?!type\s)(?:[\w\s{},*$]*?\sfrom\s)?"([^"]+)";/gm;
const dynamicImport = /\bimport\("([^"]+)"\)/g;

/** Follows the imports of a source file, without those of types: those that come at once, or those that may come later, too. */
export function importGraph(file: URL, which: "at once" | "ever"): ImportGraph {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL) => {
    if (files.has(url.href)) return;
    files.add(url.href);
    const text = readFileSync(url, "utf8");
    const found = [staticImport, ...(which === "ever" ? [dynamicImport] : [])].flatMap((kind) => [
      ...text.matchAll(kind),
    ]);
    for (const [, name = ""] of found) {
      if (name.startsWith(".")) visit(new URL(name.replace(/\.js$/, ".ts"), url));
      else packages.add(name);
    }
  };
  visit(file);
  return { files, packages };
}
