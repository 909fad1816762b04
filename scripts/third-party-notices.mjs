// After a program is bundled, from its package's own folder: writes dist/THIRD-PARTY-NOTICES.txt, with name, version, source and licence text
// of every package that stands in the bundle.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
const rule = `\n\n${"-".repeat(80)}\n\n`;

const { bin } = JSON.parse(await readFile("package.json", "utf8"));
const folders = await bundledPackages(
  Object.values(bin).map((path) => path.replace("./dist/", "src/").replace(/js$/, "ts")),
);
const notices = await Promise.all(folders.map(noticeOf));
const title =
  "This program contains the packages below, unchanged but for bundling. Their source code is where each says.";
await writeFile("dist/THIRD-PARTY-NOTICES.txt", `${[title, ...notices].join(rule)}\n`);

/** Folders of the packages of others that give a bundle of these entries at least one byte. */
async function bundledPackages(entryPoints) {
  const { metafile } = await build({
    entryPoints,
    outdir: "unwritten",
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // Single modules of our packages instead of their one file for Node, which would bring what a program does not use.
    conditions: ["deno"],
    external: ["@tcrkit/mock"],
    tsconfigRaw: {},
    logLevel: "warning",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => packageFolder(path));
  return [...new Set(used)].filter((folder) => folder !== undefined).toSorted();
}

function packageFolder(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license, repository, homepage } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file)).toSorted();
  if (files.length === 0)
    throw new Error(`${name} ${version} in ${dirname(folder)} has no licence file: expected one, since it is bundled.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const source = sourceOf(repository) ?? homepage ?? `https://www.npmjs.com/package/${name}`;
  return [`${name} ${version}\nLicence: ${license}\nSource: ${source}`, ...texts.map((text) => text.trim())].join(
    "\n\n",
  );
}

/** The address of a `repository` field, which may be short for one on GitHub. */
function sourceOf(repository) {
  const url = typeof repository === "string" ? repository : repository?.url;
  return url === undefined || /:\/\//.test(url) ? url : `https://github.com/${url.replace(/^github:/, "")}`;
}
