// `pnpm addresses`: writes into the published packages where source and documentation are found; with `--check` names the files that differ.
// The one setting is the root's package.json: `repository` and `homepage`, the site. What is not known yet stays out of manifests, and in a README
// the path of a file is no link.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const published = ["signer", "client", "mock", "cli"];

/** The addresses of source and site, without a slash at the end; undefined where the manifest has none, or one that only keeps the place. */
export function readAddresses(root) {
  const { repository, homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return { repository: realAddress(repository), homepage: realAddress(homepage) };
}

/** Writes what the packages say of the addresses; returns the paths of the files that change. */
export function writeAddresses(root, addresses, { isCheck = false } = {}) {
  const files = published.flatMap((name) => [
    [`packages/${name}/package.json`, (text) => withAddresses(text, `packages/${name}`, addresses)],
    [`packages/${name}/README.md`, (text) => withLinks(text, root, addresses)],
  ]);
  return files.flatMap(([path, change]) => {
    const before = readFileSync(join(root, path), "utf8");
    const after = change(before);
    if (after === before) return [];
    if (!isCheck) writeFileSync(join(root, path), after);
    return [path];
  });
}

/** No host below `.example` is ever there. */
function realAddress(address) {
  if (address === undefined || new URL(address).hostname.endsWith(".example")) return undefined;
  return address.replace(/\/$/, "");
}

function withAddresses(text, directory, { repository, homepage }) {
  const { homepage: _homepage, bugs: _bugs, repository: _repository, license, ...rest } = JSON.parse(text);
  const { name, version, description, keywords, ...others } = rest;
  const source = repository && {
    bugs: `${repository}/issues`,
    repository: { type: "git", url: `git+${repository}.git`, directory },
  };
  const page = homepage ?? (repository && `${repository}/tree/main/${directory}#readme`);
  const manifest = { name, version, description, keywords, homepage: page, ...source, license, ...others };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Files of the repository, named as code by their path from its root, and pictures below their marks. */
function withLinks(text, root, { repository }) {
  const parts = text.split(/^(```[\s\S]*?^```)$/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : linked(part, root, repository))).join("");
}

function linked(text, root, repository) {
  return text
    .replace(/\[?(`([\w./-]+\/[\w./-]+)`)(?:\]\([^)]*\))?/g, (whole, code, path) => {
      if (!existsSync(join(root, path))) return whole;
      const kind = statSync(join(root, path)).isDirectory() ? "tree" : "blob";
      return repository === undefined ? code : `[${code}](${repository}/${kind}/main/${path})`;
    })
    .replace(/(<!-- picture: ([\w-]+), (.+?) -->\n)(?:<picture>[\s\S]*?<\/picture>\n)?/g, (_, mark, name, words) => {
      return repository === undefined
        ? mark
        : `${mark}${picture(`${repository}/raw/main/docs/pictures/${name}`, words)}\n`;
    });
}

function picture(address, words) {
  return [
    "<picture>",
    `  <source media="(prefers-color-scheme: dark)" srcset="${address}-dark.svg">`,
    `  <img alt="${words}" src="${address}-light.svg">`,
    "</picture>",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ options: { check: { type: "boolean" } }, allowPositionals: true });
  const root = resolve(positionals[0] ?? fileURLToPath(new URL("../", import.meta.url)));
  const changed = writeAddresses(root, readAddresses(root), { isCheck: values.check });
  for (const path of changed) console.log(path);
  if (values.check && changed.length > 0) {
    console.error("These do not have the addresses of the root's package.json. `pnpm addresses` writes them.");
    process.exitCode = 1;
  }
}
