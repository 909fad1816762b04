// Bundles the package into dist, beside its declarations: a file an entry, and chunks of what they share. Node pays for each module that it
// loads, and whoever takes the mock takes nearly all of it, so there are no single modules for other runtimes. What `core` brings stays free
// of `node:`. Nothing is minified: Node prints the whole line that threw an uncaught error.
import { chmod, readFile, rm } from "node:fs/promises";
import { build } from "esbuild";

const { exports, bin } = JSON.parse(await readFile("package.json", "utf8"));
const programs = Object.values(bin);
const entries = [...Object.values(exports).map((target) => target.default), ...programs].filter(Boolean);

await rm("dist/chunks", { recursive: true, force: true });
await build({
  entryPoints: entries.map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")),
  outdir: "dist",
  outbase: "src",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
});
for (const path of programs) await chmod(path, 0o755);
