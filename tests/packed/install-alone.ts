import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../interop/run-command.js";

/** A package in a project that has nothing else. */
export interface InstalledAlone {
  /** Its own folder below node_modules. */
  readonly folder: string;
  /** Its files by path, sorted, `/` between folders. */
  readonly files: readonly string[];
  /** Every package in node_modules, sorted. */
  readonly packages: readonly string[];
  /** Bytes of all files of all of them. */
  readonly bytes: number;
}

const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional", "--prefer-offline"];

/** Installs one tarball by npm into a fresh project. Packages of ours that it depends on come from `tarballs`, others from the registry. */
export async function installAlone(project: string, name: string, tarballs: TarballsByName): Promise<InstalledAlone> {
  await mkdir(project, { recursive: true });
  const overrides = Object.fromEntries(
    Object.entries(tarballs).flatMap(([own, path]) => (own === name ? [] : [[own, pathToFileURL(path).href]])),
  );
  const dependencies = { [name]: pathToFileURL(tarballs[name] ?? "").href };
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  await runCommand("npm", ["install", ...quietly], { cwd: project });
  const modules = join(project, "node_modules");
  const paths = (await filesBelow(modules)).filter((path) => path !== ".package-lock.json");
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(modules, path))).size));
  return {
    folder: join(modules, name),
    files: paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1)),
    packages: await packagesOf(project),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Paths of tarballs by the names of their packages. */
export type TarballsByName = Readonly<Record<string, string>>;

/** npm lists in its lockfile what it installed. */
async function packagesOf(project: string): Promise<readonly string[]> {
  const text = await readFile(join(project, "node_modules/.package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, object>> };
  return Object.keys(packages).map((path) => path.replace(/^node_modules\//, ""));
}

/** Programs are linked in `.bin`: they count for nothing. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}
