// `pnpm test:mutants [AREA...]`: makes small wrong changes in a part of a package and tells which of them no test notices. By hand: an area
// takes minutes. It fails where fewer are noticed than the area's table asks for.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printTable } from "../interop/table.js";
import { type Area, areas } from "./areas.js";
import { type Explanation, explains } from "./explanation.js";
import { explanations } from "./explanations.js";
import { type Mutant, type Outcome, runArea } from "./run-area.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outcomes: readonly Outcome[] = ["killed", "survived", "uncovered", "disabled"];
const words = process.argv.slice(2);
const unknown = words.filter((word) => !Object.keys(areas).some((name) => isMeant(name, word)));

if (unknown.length > 0) {
  console.error(`No such area: ${unknown.join(", ")}. There are: ${Object.keys(areas).join(", ")}.`);
  process.exitCode = 2;
} else {
  process.chdir(root);
  await runAll(
    Object.entries(areas).filter(([name]) => words.length === 0 || words.some((word) => isMeant(name, word))),
  );
}

/** An area by its name, or all of a package by the package's. */
function isMeant(name: string, word: string): boolean {
  return name === word || name.startsWith(`${word}-`);
}

async function runAll(chosen: readonly (readonly [string, Area])[]): Promise<void> {
  const rows: string[][] = [];
  const unnoticed: Mutant[] = [];
  const files = new Set<string>();
  for (const [name, area] of chosen) {
    const start = performance.now();
    const mutants = await runArea(name, area, root);
    rows.push(rowOf(name, area, mutants, performance.now() - start));
    for (const { file } of mutants) files.add(file);
    unnoticed.push(...mutants.filter(({ outcome }) => outcome !== "killed"));
  }
  console.log(`\n${printTable(["area", ...outcomes, "score", "minutes", "verdict"], rows)}`);
  printSurvivors(unnoticed.filter((mutant) => !explanations.some((explanation) => explains(explanation, mutant))));
  const ran = explanations.filter(({ file }) => files.has(file) || !existsSync(file));
  printIdle(ran.filter((explanation) => !unnoticed.some((mutant) => explains(explanation, mutant))));
}

function rowOf(name: string, { minScore }: Area, mutants: readonly Mutant[], elapsedMs: number): string[] {
  const counts = outcomes.map((outcome) => mutants.filter((mutant) => mutant.outcome === outcome).length);
  const score = (100 * (counts[0] ?? 0)) / mutants.length;
  const isMet = score >= minScore;
  if (!isMet) process.exitCode = 1;
  const verdict = isMet ? "ok" : `at least ${minScore} %`;
  return [name, ...counts.map(String), `${score.toFixed(1)} %`, (elapsedMs / 60_000).toFixed(1), verdict];
}

function printSurvivors(mutants: readonly Mutant[]): void {
  if (mutants.length === 0) return;
  console.log(`\n${mutants.length} that no test notices and nobody explains:`);
  for (const { file, line, mutator, original, replacement, outcome } of mutants) {
    console.log(`${file}:${line} ${mutator} (${outcome}) ${inOneLine(original)} → ${inOneLine(replacement)}`);
  }
}

function printIdle(idle: readonly Explanation[]): void {
  if (idle.length === 0) return;
  console.log("\nExplanations of mutants that a test notices, or that are not made any more:");
  for (const { file, mutator, original } of idle) console.log(`${file} ${mutator} ${inOneLine(original)}`);
}

function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
