// Bundles a built package for Node, from its own folder. Node pays for each module that it loads, so all entries whose `node` condition
// lies under dist/node share one file, dist/node/all.js, and each of them names what it exports of it: a class is the same whichever entry it
// came from, and a program that imports one loads two files. Nothing is minified: Node prints the whole line that threw an uncaught error.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

const outFolder = "dist/node";
const { exports } = JSON.parse(await readFile("package.json", "utf8"));
const entries = Object.values(exports)
  .map(({ node }) => node)
  .filter((target) => target?.startsWith(`./${outFolder}/`) === true)
  .map((target) => relative(outFolder, target));

await rm(outFolder, { recursive: true, force: true });
if (entries.length === 1) await bundle(join(outFolder, entries[0]), `export * from "./${entries[0]}";`);
else await bundleTogether();

async function bundleTogether() {
  const all = await bundle(join(outFolder, "all.js"), entries.map((entry) => `export * from "./${entry}";`).join("\n"));
  if (all.warnings.length > 0) throw new Error("Two entries export different things by one name.");
  for (const entry of entries) await writeEntry(entry);
}

async function writeEntry(entry) {
  const { metafile } = await bundle(undefined, `export * from "./${entry}";`);
  const { exports: names } = Object.entries(metafile.outputs).find(([path]) => path.endsWith(".js"))[1];
  const path = join(outFolder, entry);
  await mkdir(dirname(path), { recursive: true });
  const target = relative(dirname(path), join(outFolder, "all.js"));
  await writeFile(path, `export { ${names.join(", ")} } from "./${target}";\n`);
}

function bundle(outfile, contents) {
  return build({
    stdin: { contents, resolveDir: "dist", sourcefile: "entries.js" },
    outfile: outfile ?? "unwritten.js",
    write: outfile !== undefined,
    metafile: true,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    // By way of the maps of the single modules, down to src, which is packed beside dist.
    sourcemap: true,
    sourcesContent: false,
    // Else the paths of the package's own tsconfig.json, which lead to its source, would go before its imports.
    tsconfigRaw: {},
    logLevel: "warning",
  });
}
