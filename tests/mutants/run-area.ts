import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Area } from "./areas.js";

export type Outcome = "killed" | "survived" | "uncovered" | "disabled";

/** A small wrong change, and what the tests made of it. */
export interface Mutant {
  /** Below the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly outcome: Outcome;
}

type Result = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** Mutants of texts say little: most texts are words for people. */
const excludedMutations = ["StringLiteral"];

/** Makes every mutant of an area and runs the tests that reach it, in a copy of the repository. The process works in its root. */
export async function runArea(name: string, { folder, sources }: Area, root: string): Promise<readonly Mutant[]> {
  // For the configuration of the tests, which is read in other processes.
  process.env["TCRKIT_MUTANTS_AREA"] = name;
  const stryker = new Stryker({
    mutate: sources.map((path) => (path.startsWith("!") ? `!${folder}/${path.slice(1)}` : `${folder}/${path}`)),
    mutator: { excludedMutations },
    testRunner: "vitest",
    plugins: [import.meta.resolve("@stryker-mutator/vitest-runner")],
    vitest: { configFile: "tests/mutants/vitest.config.ts", related: true },
    // No such file: StrykerJS reads it by the compiler's API, which TypeScript 7 does not have.
    tsconfigFile: "no-tsconfig.json",
    disableTypeChecks: false,
    ignorePatterns: ["dist", ".turbo", "docs/.vitepress"],
    tempDirName: ".mutants",
    concurrency: 2,
    timeoutMS: 12_000,
    reporters: ["progress-append-only"],
    checkers: [],
    allowEmpty: false,
  });
  const results = await stryker.runMutationTest();
  return Promise.all(results.filter(isJudged).map((result) => mutantFrom(result, root)));
}

/** A mutant of an excluded kind was never made, and one that does not even load proves nothing. */
function isJudged({ status, statusReason }: Result): boolean {
  if (status === "Ignored") return statusReason?.includes("excluded mutation") !== true;
  return status !== "CompileError" && status !== "RuntimeError";
}

async function mutantFrom(result: Result, root: string): Promise<Mutant> {
  const { fileName, location, mutatorName, replacement = "" } = result;
  const lines = (await readFile(fileName, "utf8")).split("\n");
  return {
    file: relative(root, fileName).replaceAll("\\", "/"),
    line: location.start.line,
    mutator: mutatorName,
    original: textBetween(lines, location),
    replacement,
    outcome: outcomeOf(result),
  };
}

/** Lines and columns of a report count from 1. */
function textBetween(lines: readonly string[], { start, end }: Result["location"]): string {
  const chosen = lines.slice(start.line - 1, end.line);
  const last = chosen.length - 1;
  return chosen
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
}

function outcomeOf({ status }: Result): Outcome {
  if (status === "Killed" || status === "Timeout") return "killed";
  if (status === "NoCoverage") return "uncovered";
  return status === "Ignored" ? "disabled" : "survived";
}
