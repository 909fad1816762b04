// Before a package is packed, from its own folder: removes what earlier builds left in dist and no source makes any more.
// dist/node is left alone: each build makes it anew.
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const compiled = /(?:\.d\.ts|\.js)(?:\.map)?$/;

for (const path of await readdir("dist", { recursive: true })) {
  if (!compiled.test(path) || /^node[\\/]/.test(path)) continue;
  if (!existsSync(join("src", path.replace(compiled, ".ts")))) await rm(join("dist", path));
}
