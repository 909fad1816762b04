import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printGo, printJava, printNode, printPython, type SnippetCall } from "generator/snippets";
import type { OfficialClient } from "../caller.js";
import { goCommon } from "../clients/go.js";
import { java } from "../clients/java.js";
import { nodeInternational } from "../clients/node.js";
import { pythonInternational } from "../clients/python.js";
import { runCommand } from "../run-command.js";

/** A language of an official SDK in which calls are printed. */
export interface SnippetLanguage {
  readonly name: string;
  /** Which SDK the programs use, and where it is installed. */
  readonly client: OfficialClient;
  readonly print: (call: SnippetCall) => string;
  /** The file of a program, below the folder of all programs. */
  readonly fileOf: (program: string) => string;
  /** Compiles all programs, or reads them as the language does. @throws Error with what is wrong. */
  readonly compile: (programs: ProgramFolder) => Promise<void>;
  /** What runs a program that was compiled. */
  readonly commandOf: (programs: ProgramFolder, program: string) => readonly [file: string, ...args: readonly string[]];
}

/** Where programs stand, and where their SDK is installed. */
export interface ProgramFolder {
  readonly folder: string;
  readonly sdk: string;
  /** Files of the programs, below the folder. */
  readonly files: readonly string[];
}

export const snippetLanguages: readonly SnippetLanguage[] = [
  {
    name: "snippets for Node",
    client: nodeInternational,
    print: printNode,
    fileOf: (program) => `${program}.cjs`,
    compile: async ({ folder, files }) => {
      for (const file of files) await runCommand(process.execPath, ["--check", join(folder, file)]);
    },
    commandOf: ({ folder }, program) => [process.execPath, join(folder, `${program}.cjs`)],
  },
  {
    name: "snippets for Python",
    client: pythonInternational,
    print: printPython,
    fileOf: (program) => `${program}.py`,
    compile: async ({ folder, sdk }) => {
      await runCommand(join(sdk, "bin", "python3"), ["-W", "error", "-m", "compileall", "-q", "-f", folder]);
    },
    commandOf: ({ folder, sdk }, program) => [join(sdk, "bin", "python3"), join(folder, `${program}.py`)],
  },
  {
    name: "snippets for Go",
    client: goCommon,
    print: printGo,
    fileOf: (program) => `${program}/main.go`,
    compile: async ({ folder }) => {
      for (const file of ["go.mod", "go.sum"]) {
        await cp(fileURLToPath(new URL(`../go/common/${file}`, import.meta.url)), join(folder, file));
      }
      const programs = join(folder, "bin");
      await mkdir(programs, { recursive: true });
      const env = { GOWORK: "off", CGO_ENABLED: "0" };
      await runCommand("go", ["build", "-ldflags=-s -w", "-o", programs, "./..."], { cwd: folder, env });
    },
    commandOf: ({ folder }, program) => [join(folder, "bin", program)],
  },
  {
    name: "snippets for Java",
    client: java,
    print: printJava,
    fileOf: (program) => `${program}.java`,
    compile: async ({ folder, sdk, files }) => {
      const sources = files.map((file) => join(folder, file));
      await runCommand("javac", ["-cp", join(sdk, "jars", "*"), "-d", join(folder, "classes"), ...sources]);
    },
    commandOf: ({ folder, sdk }, program) => [
      "java",
      "-cp",
      `${join(folder, "classes")}:${join(sdk, "jars", "*")}`,
      program,
    ],
  },
];
