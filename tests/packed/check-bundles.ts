import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { runCommand } from "../interop/run-command.js";
import type { Project } from "./project.js";
import type { MockAddress, Outcome } from "./runtime.js";

/** The bundlers, at the versions that are tried. */
export const bundlers = [
  "rollup@4.68.5",
  "@rollup/plugin-node-resolve@16.0.3",
  "@rollup/plugin-commonjs@29.0.3",
  "webpack@5.112.2",
];

type Bundle = (input: string, folder: string, format: "esm" | "cjs") => Promise<unknown>;

/** One action for Node may take so many bytes, not minified; of undici there is nothing in it. */
const maxOneActionBytes = 130_000;

/** Bundles for Node, as a module and as CommonJS, and runs what came out. */
export async function checkBundles(node: string, project: Project, mock: MockAddress): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, bundle] of Object.entries(bundlersOf(node, project))) {
    for (const format of ["esm", "cjs"] as const) {
      for (const [program, isRight] of Object.entries(programs)) {
        const folder = project.file(`bundles/${name}-${format}-${program}`.replaceAll(" ", "-"));
        const input = project.file(`bundle/${program}.mjs`);
        const run = async () => {
          await bundle(format === "cjs" ? await asFunction(project, program) : input, folder, format);
          const main = join(folder, `main.${format === "cjs" ? "cjs" : "mjs"}`);
          const printed = await runCommand(node, [main, JSON.stringify(mock)], { cwd: folder });
          const problem = isRight(JSON.parse(printed), await bytesIn(folder));
          if (problem !== undefined) throw new Error(`${problem}: ${printed}`);
        };
        const title = `${name}, ${format}: ${program}`;
        outcomes.push(
          await run().then(
            () => ({ name: title }),
            (error) => ({ name: title, fault: String(error) }),
          ),
        );
      }
    }
  }
  return outcomes;
}

/** What is wrong with what a bundle printed, or with its size. */
const programs: Readonly<Record<string, (printed: Printed, bytes: number) => string | undefined>> = {
  "whole-client": ({ TotalCount, images }) => (TotalCount === images ? undefined : "other numbers"),
  "one-action": ({ TotalCount }, bytes) => {
    if (bytes > maxOneActionBytes) return `${bytes} bytes`;
    return typeof TotalCount === "number" ? undefined : "no number";
  },
  undici: ({ TotalCount, code, attempts, retryable, saysHow }) => {
    if (typeof TotalCount === "number") return undefined;
    return code === "TRANSPORT_MISSING" && attempts === 1 && !retryable && saysHow ? undefined : "another error";
  },
};

type Printed = Readonly<Record<string, unknown>>;

function bundlersOf(node: string, project: Project): Readonly<Record<string, Bundle>> {
  const byScript = (script: string): Bundle => {
    return (...args) => runCommand(node, [project.file(`bundle/${script}.mjs`), ...args], { cwd: project.folder });
  };
  return {
    esbuild: (input, outdir, format) =>
      build({
        entryPoints: { main: input },
        outdir,
        format,
        bundle: true,
        platform: "node",
        target: "node20",
        outExtension: { ".js": format === "cjs" ? ".cjs" : ".mjs" },
        logLevel: "silent",
      }),
    rollup: byScript("rollup"),
    webpack: byScript("webpack"),
  };
}

/** CommonJS knows no `await` outside of a function. */
async function asFunction(project: Project, program: string): Promise<string> {
  const text = await readFile(project.file(`bundle/${program}.mjs`), "utf8");
  const start = text.indexOf("const {");
  const file = project.file(`bundle/${program}-function.mjs`);
  await writeFile(file, `${text.slice(0, start)}async function main() {\n${text.slice(start)}}\nmain();\n`);
  return file;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
