import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installRuntime } from "../packed/install-runtime.js";
import { runtimes } from "../packed/runtimes.js";
import { createFreshProjects } from "./fresh-projects.js";
import { assertPublishesTo, type NpmRegistry, startNpmRegistry } from "./npm-registry.js";
import { writeReleaseDescription } from "./release-description.js";
import { parseReleasePage, type Step } from "./release-page.js";
import { copyRepository } from "./repository-copy.js";
import { takeStep } from "./take-step.js";
import { checkClientTypes, usePackages } from "./use-packages.js";

const page = fileURLToPath(new URL("../../docs/guides/api-release.md", import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/runtimes/", import.meta.url));

const folder = await mkdtemp(join(tmpdir(), "tcrkit-release-"));
// The exit takes the registry with it; only the folder stays.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const registry = await startNpmRegistry(join(folder, "registry"));
try {
  await release(registry);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
}

/** A whole release in a copy of the repository, and what users then get of it. */
async function release(registry: NpmRegistry): Promise<void> {
  const repository = join(folder, "repository");
  const workplace = { folder: repository, publishingEnv: registry.env };
  await timed("copy the repository", () => copyRepository(repository));
  await timed("check where npm and pnpm publish", () => assertPublishesTo(registry, repository));
  const before: Step = { kind: "run", line: 0, command: "pnpm changeset publish", expected: ["…"], exitCode: 0 };
  await timed("publish what was before", () => takeStep(before, workplace));
  await writeReleaseDescription(join(repository, "spec"), join(folder, "2030-01-15.json"));
  for (const step of await readSteps(join(repository, "spec/releases.json"))) {
    await timed(titleOf(step), () => takeStep(step, workplace));
  }
  const projects = await timed("install each package alone", () => createFreshProjects(folder, registry));
  await timed("check the client's types", () => checkClientTypes(projects));
  for (const runtime of runtimes.filter(({ name }) => name.startsWith("Node "))) {
    const node = await installRuntime(runtime, cache);
    if (node === undefined) console.log(`${runtime.name}: skipped: npm cannot bring ${runtime.source}`);
    else await timed(`use each package on ${runtime.name}`, () => usePackages(projects, node));
  }
}

/** The page tells of release 13; should there be one already, it is the next. */
async function readSteps(releasesFile: string): Promise<readonly Step[]> {
  const { releases } = JSON.parse(await readFile(releasesFile, "utf8")) as {
    readonly releases: { readonly n: number }[];
  };
  const next = Math.max(...releases.map(({ n }) => n)) + 1;
  return parseReleasePage((await readFile(page, "utf8")).replaceAll(/\b13\b/g, String(next)));
}

function titleOf(step: Step): string {
  const what = step.kind === "run" ? `$ ${step.command}` : `${step.kind} ${step.path}`;
  return `${what}  (line ${step.line})`;
}

/** Tells what is done and how long it took. @throws Error with what it was, where it fails */
async function timed<Value>(title: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  try {
    return await work();
  } catch (error) {
    throw new Error(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${title}`);
  }
}
