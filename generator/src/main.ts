import { parseArgs } from "node:util";
import { runDiff } from "./commands/diff.js";
import { runDump } from "./commands/dump.js";
import { runImport } from "./commands/import.js";
import { runLint } from "./commands/lint.js";
import { UsageError } from "./commands/structures.js";

const usage = `Usage: generator <command> [--spec DIR] [--out DIR]

  lint                  check every file of the spec and print all faults
  dump                  print the resolved spec as one JSON object
  generate [--check]    write all generated files; with --check only list what differs
  diff FROM TO          compare two structures: "spec", a day of history/, or a description file
  import FILE...        take descriptions in the official CLI's format into history/
`;

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const specDir = values.spec;
  const [command, ...rest] = positionals;
  switch (command) {
    case "lint":
      return runLint(specDir, console);
    case "dump":
      return runDump(specDir, console);
    case "generate": {
      const { runGenerate } = await import("./commands/generate.js");
      return runGenerate({ specDir, root: values.out, check: values.check, now: () => performance.now() }, console);
    }
    case "diff": {
      const [from = "spec", to = "spec"] = rest;
      return runDiff(from, to, specDir, console);
    }
    case "import":
      return runImport(rest, specDir, console);
    default:
      throw new UsageError(`${command === undefined ? "No command" : `Unknown command ${command}`}.\n\n${usage}`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        spec: { type: "string", default: "spec" },
        out: { type: "string", default: "." },
        check: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
