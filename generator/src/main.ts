import { parseArgs } from "node:util";
import { runChangeset } from "./commands/changeset.js";
import { runDiff } from "./commands/diff.js";
import { runDump } from "./commands/dump.js";
import { runImport } from "./commands/import.js";
import { runImportHistory } from "./commands/import-history.js";
import { runImportNew } from "./commands/import-new.js";
import { runLint } from "./commands/lint.js";
import { runReplay } from "./commands/replay.js";
import { UsageError } from "./commands/usage-error.js";
import { isSeverity, type Severity, severities } from "./release/severity.js";

const usage = `Usage: generator <command> [--spec DIR] [--out DIR], or --help

  lint [--release]      check every file of the spec and print all faults; with --release, what is not curated is one
  dump                  print the resolved spec as one JSON object
  generate [--check]    write all generated files; with --check only list what differs
  diff [OLD [NEW]]      what changed, how bad it is and which packages it reaches. OLD and NEW: "spec", a day of history/,
                        the folder of a spec, a .json file or a git revision; left out: HEAD and spec
       [--json|--notes] as JSON, or as release notes
       [--fail-on breaking|feature|patch] end with 1 if a change is that bad
       [--overrides FILE] exceptions, instead of overrides/N.json of the releases in between
  diff --replay         replay history/ in pairs against releases.json
  changeset [OLD [NEW]] [--overrides FILE] [--dry-run]
                        write a changeset for each package that the changes reach
  import FILE           merge a description in the official CLI's format into the spec
       [--group NAME]   group of new actions
       [--date DAY]     when the release came out, "2024-06-03" or "2024-06-03 10:19:31"; left out, the day in the
                        file's name, else today
       [--remove]       take away what the description lacks
       [--dry-run]      tell what would change and write nothing
  import --new DIR FILE [--group NAME] [--date DAY] [--dry-run]
                        make the spec of another product from its description
  import --history FILE...
                        take descriptions into history/ alone, each under the day in its name
`;

async function run(): Promise<number> {
  const typed = process.argv.slice(2);
  if (typed[0] === "help" || typed.includes("--help") || typed.includes("-h")) {
    console.log(usage);
    return 0;
  }
  const { values, positionals } = readArguments();
  const specDir = values.spec;
  const [command, ...rest] = positionals;
  switch (command) {
    case "lint":
      return runLint(specDir, { release: values.release }, console);
    case "dump":
      return runDump(specDir, console);
    case "generate": {
      const { runGenerate } = await import("./commands/generate.js");
      return runGenerate({ specDir, root: values.out, check: values.check, now: () => performance.now() }, console);
    }
    case "diff": {
      if (values.replay) return runReplay(specDir, console);
      if (values.json && values.notes) throw new UsageError("Expected --json or --notes, got both.");
      const form = values.json ? "json" : values.notes ? "notes" : "text";
      return runDiff({ ...comparedBy(values, rest), form, failOn: severityOf(values["fail-on"]) }, console);
    }
    case "changeset":
      return runChangeset({ ...comparedBy(values, rest), dryRun: values["dry-run"] }, console);
    case "import":
      return runImportAs(values, rest);
    default:
      throw new UsageError(`${command === undefined ? "No command" : `Unknown command ${command}`}.\n\n${usage}`);
  }
}

function runImportAs(values: Arguments["values"], paths: readonly string[]): number {
  const { spec: specDir, history, group, date, remove, new: dir, "dry-run": dryRun } = values;
  const hasOthers = [group, date, dir].some((value) => value !== undefined) || remove || dryRun;
  if (history && hasOthers) {
    throw new UsageError("import --history: expected no other option but --spec.");
  }
  if (dir !== undefined && remove)
    throw new UsageError("import --new: expected no --remove, since there is nothing yet.");
  if (history) return runImportHistory(paths, specDir, console);
  const options = { specDir, group, date, dryRun, today: () => new Date().toISOString().slice(0, 10) };
  if (dir !== undefined) return runImportNew(paths, { ...options, dir }, console);
  return runImport(paths, { ...options, remove }, console);
}

function comparedBy({ spec, out, overrides }: Arguments["values"], names: readonly string[]) {
  const [from = "HEAD", to = "spec", ...more] = names;
  if (more.length > 0) throw new UsageError(`Expected OLD and NEW, got ${more.join(" ")} as well.`);
  return { from, to, specDir: spec, root: out, overrides };
}

function severityOf(text: string | undefined): Severity | undefined {
  if (text === undefined || isSeverity(text)) return text;
  throw new UsageError(`--fail-on ${text}: expected ${severities.join(", ")}.`);
}

type Arguments = ReturnType<typeof readArguments>;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        spec: { type: "string", default: "spec" },
        out: { type: "string", default: "." },
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        notes: { type: "boolean", default: false },
        replay: { type: "boolean", default: false },
        "fail-on": { type: "string" },
        overrides: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        release: { type: "boolean", default: false },
        history: { type: "boolean", default: false },
        new: { type: "string" },
        group: { type: "string" },
        date: { type: "string" },
        remove: { type: "boolean", default: false },
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
