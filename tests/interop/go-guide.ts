import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf } from "../support/guide-blocks.js";
import { writeGuidePrograms } from "../support/guide-programs.js";
import { environmentOf } from "./line-caller.js";
import type { CheckedProgram } from "./registry/check-programs.js";
import { isOnPath, runCommand } from "./run-command.js";
import { withMock } from "./tell.js";

export const goGuide = { name: "the guide for Go programs" };

/** Runs the program of the guide, which prints what stands there, and its test, which starts a mock of its own. */
export async function checkGoGuide(bin: string, cache: string): Promise<CheckedProgram> {
  if (!(await isOnPath("go"))) return { version: "", verdict: "skipped: no go" };
  try {
    const fault = await run(bin, join(cache, "go-guide"));
    const version = (await runCommand("go", ["version"])).trim();
    return fault === undefined ? { version, verdict: "ok" } : { version, verdict: "failed", fault };
  } catch (error) {
    return { version: "", verdict: "failed", fault: error instanceof Error ? error.message : String(error) };
  }
}

async function run(bin: string, cwd: string): Promise<string | undefined> {
  const blocks = blocksOf("docs/guides/testing-go.md");
  const [program, test] = blocks.filter(({ language }) => language === "go");
  if (program === undefined || test === undefined) return "The guide has no program and no test.";
  await rm(cwd, { recursive: true, force: true });
  await mkdir(cwd, { recursive: true });
  for (const file of ["go.mod", "go.sum"]) {
    await cp(fileURLToPath(new URL(`go/typed/${file}`, import.meta.url)), join(cwd, file));
  }
  await writeFile(join(cwd, "main.go"), program.code);
  await writeFile(join(cwd, "main_test.go"), test.code);
  const path = join(cwd, "bin");
  writeGuidePrograms(path, { "tcr-mock": `exec '${process.execPath}' '${bin}' "$@"` });
  const env = { GOWORK: "off", CGO_ENABLED: "0", PATH: [path, process.env["PATH"]].join(delimiter) };
  await runCommand("go", ["test", "-count=1", "."], { cwd, env });
  const { value: printed } = await withMock(
    bin,
    "intl",
    (target) =>
      runCommand("go", ["run", "."], { cwd, env: { ...env, ...environmentOf(target), TCR_ENDPOINT: target.url } }),
    ["--seed-examples"],
  );
  const isShown = blocks.some(({ code }) => code.endsWith(`$ go run .\n${printed}`));
  return isShown ? undefined : `The program prints ${JSON.stringify(printed)}, which the guide does not show.`;
}
