import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../interop/run-command.js";
import type { NpmRegistry } from "./npm-registry.js";

/** What installing a package alone brings, with the versions of ours. */
const wanted = {
  signer: { "@tcrkit/signer": "0.1.0" },
  client: { "@tcrkit/client": "0.2.0", "@tcrkit/signer": "0.1.0", undici: undefined },
  mock: { "@tcrkit/mock": "0.2.0", "@tcrkit/signer": "0.1.0" },
  cli: { "@tcrkit/cli": "0.2.0" },
} as const;

export type PublishedPackage = keyof typeof wanted;

/** Folders of projects that each have one package, and what it needs. */
export type FreshProjects = Readonly<Record<PublishedPackage, string>>;

const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional", "--fetch-retries=1"];

/** Installs each package alone from the registry, as a user would. @throws Error where something else comes than should */
export async function createFreshProjects(folder: string, registry: NpmRegistry): Promise<FreshProjects> {
  const projects = { signer: "", client: "", mock: "", cli: "" };
  for (const name of ["signer", "client", "mock", "cli"] as const) {
    projects[name] = join(folder, name);
    await install(name, projects[name], registry, join(folder, "npm-cache"));
    await assertInstalled(name, projects[name]);
  }
  return projects;
}

async function install(name: PublishedPackage, project: string, { env }: NpmRegistry, cache: string) {
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await runCommand("npm", ["install", ...quietly, "--cache", cache, `@tcrkit/${name}`], { cwd: project, env });
  await cp(fileURLToPath(new URL("program", import.meta.url)), join(project, "program"), { recursive: true });
}

/** npm lists in its lockfile what it installed. */
async function assertInstalled(name: PublishedPackage, project: string): Promise<void> {
  const text = await readFile(join(project, "node_modules/.package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  const found = Object.entries(packages).map(([path, { version }]) => {
    const installed = path.replace(/^node_modules\//, "");
    return installed.startsWith("@tcrkit/") ? `${installed}@${version}` : installed;
  });
  const expected = Object.entries(wanted[name]).map(([own, version]) =>
    version === undefined ? own : `${own}@${version}`,
  );
  if (found.toSorted().join() === expected.toSorted().join()) return;
  throw new Error(`@tcrkit/${name} alone: expected ${expected.join(", ")} to be installed, found ${found.join(", ")}`);
}
