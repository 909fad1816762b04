// Before a package is packed, from its own folder: leaves in dist what the files that package.json names bring with them, and the maps and
// licences beside those. What earlier builds left, and declarations that no entry leads to, go.
import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

const imported = /\b(?:from|import|require)\s*\(?\s*"(\.[^"]+\.js)"/g;
const map = /^\/\/# sourceMappingURL=(\S+)$/m;
const built = /^(.*\.(?:js|d\.ts))(?:\.map|\.LEGAL\.txt)?$/;

const { exports, imports = {}, bin = {} } = JSON.parse(await readFile("package.json", "utf8"));
const used = new Set();
for (const target of targetsOf([exports, imports, bin])) await followAll(normalize(target));
for (const path of await filesBelow("dist")) if (!isUsed(path)) await rm(path);

/** All files of dist in a tree of conditions; one may be a pattern. */
function targetsOf(tree) {
  if (typeof tree === "object") return Object.values(tree).flatMap(targetsOf);
  return tree.startsWith("./dist/") ? [tree] : [];
}

async function followAll(target) {
  if (!target.includes("*")) return follow(target);
  const [before, after] = target.split("*");
  for (const path of await filesBelow(dirname(`${before}.`))) {
    if (path.startsWith(before) && path.endsWith(after)) await follow(path);
  }
}

/** A declaration names the program's file beside the one that it means. */
async function follow(path) {
  if (used.has(path) || !existsSync(path)) return;
  used.add(path);
  const text = await readFile(path, "utf8");
  const mapName = map.exec(text)?.[1];
  if (mapName !== undefined) used.add(join(dirname(path), mapName));
  for (const [, specifier] of text.matchAll(imported)) {
    const next = join(dirname(path), specifier);
    await follow(path.endsWith(".d.ts") ? next.replace(/\.js$/, ".d.ts") : next);
  }
}

function isUsed(path) {
  const [, program] = built.exec(path) ?? [];
  return program === undefined || used.has(path.endsWith(".map") ? path : program);
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
