import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file that a program of the command line loaded. */
export interface LoadedFile {
  readonly path: string;
  /** V8 took the code of an earlier run. */
  readonly isFromCache: boolean;
}

export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: readonly LoadedFile[];
}

const mark = "loaded:";
/** Tells at the end what was loaded: the file that starts the program by Node itself, the others as scripts. */
const hookText = `
  const vm = require("node:vm");
  const files = [];
  vm.Script = class extends vm.Script {
    constructor(text, options) {
      super(text, options);
      files.push({ path: options.filename, isFromCache: options.cachedData !== undefined && !this.cachedDataRejected });
    }
  };
  process.on("exit", () => {
    const started = Object.keys(require.cache).filter((path) => path !== __filename);
    console.error("${mark}" + JSON.stringify([...started.map((path) => ({ path, isFromCache: false })), ...files]));
  });`;

/** Runs a program of Node and tells which files it loaded. */
export function runAndTellFiles(program: string, words: readonly string[], env: NodeJS.ProcessEnv): ProgramRun {
  const folder = mkdtempSync(join(tmpdir(), "tcr-hook-"));
  const hook = join(folder, "hook.cjs");
  writeFileSync(hook, hookText);
  try {
    const run = spawnSync(process.execPath, ["--require", hook, program, ...words], { encoding: "utf8", env });
    const [stderr = "", list = "[]"] = run.stderr.split(mark);
    return { status: run.status, stdout: run.stdout, stderr, files: JSON.parse(list) as LoadedFile[] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
