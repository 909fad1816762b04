import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repository } from "./pipeline.js";

/** Generated references by the name under which they stand in the site. */
export type References = ReadonlyMap<string, string>;

/** Builds the docs of all of them in one site, as the project builds its own. What each page shows, by path. */
export function buildSite(folder: string, references: References): ReadonlyMap<string, string> {
  const source = join(folder, "site");
  mkdirSync(join(source, ".vitepress"), { recursive: true });
  writeFileSync(join(source, "index.md"), "# Descriptions\n");
  writeFileSync(join(source, ".vitepress/config.mjs"), config);
  for (const [name, reference] of references) cpSync(reference, join(source, name), { recursive: true });
  const vitepress = realpathSync(join(repository, "docs/node_modules/vitepress"));
  // Its pages import Vue, which the site would have beside VitePress.
  mkdirSync(join(source, "node_modules"));
  const vue = createRequire(join(vitepress, "package.json")).resolve("vue/package.json");
  symlinkSync(dirname(vue), join(source, "node_modules/vue"));
  const bin = join(vitepress, "bin/vitepress.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "build", source], {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=4096" },
  });
  if (status !== 0)
    throw new Error(`vitepress build ended with ${status}:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  const built = join(source, ".vitepress/dist");
  const pages = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  return new Map(pages.map((path) => [path, shownText(readFileSync(join(built, path), "utf8"))]));
}

const config = `export default { title: "Descriptions", metaChunk: true, themeConfig: { outline: [2, 3] } };\n`;

/** What a reader of a page sees: its text without marks, in one line. */
export function shownText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<\/?(?:p|h\d|li|ul|td|th|tr|table|pre|div|main|br)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal))
        : (entities[name] ?? all),
    )
    .replace(/\s+/g, " ");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ZeroWidthSpace: "",
};
