// `pnpm api:report`: writes down the public API of each package in its `api` folder, a file an entry point; with `--check` it only tells
// what differs. It reads the built declarations.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { createTwoFilesPatch } from "diff";

const exportedName = /^export (?:abstract )?(?:class|const|function|interface|type) (\w+)/gm;
const position = /^(\/\/ src\/[^:\n]+):\d+:\d+/gm;
const forgottenExports = /(?: *\/\/ Warning: \(ae-forgotten-export\).*\n)+( *\/\/\n)?/g;

const root = fileURLToPath(new URL("../", import.meta.url));
const packages = ["signer", "client", "mock"];
/** Made by openapi-typescript from the spec; a type test holds it to the types that are reported. */
const unreported = ["./openapi"];
/** What declarations may refer to besides packages: with Node's types alone API Extractor does not find `AbortSignal`. */
const compilerOptions = { lib: ["ES2023", "DOM"], types: ["node"] };

const isCheck = process.argv.includes("--check");
const scratch = mkdtempSync(join(tmpdir(), "tcrkit-api-report-"));
try {
  const differing = packages.flatMap((name) => reportPackage(join(root, "packages", name)));
  if (differing.length > 0 && isCheck) {
    console.error(
      `${differing.join("\n")}\nThe public API differs from its report. Is it meant to? Then run \`pnpm api:report\`.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}

/** The differences, printed; they are written down as well unless this is a check. */
function reportPackage(folder) {
  const reports = reportsOf(folder);
  const reportFolder = join(folder, "api");
  const stale = existsSync(reportFolder) ? readdirSync(reportFolder).filter((file) => !reports.has(file)) : [];
  return [...reports.keys(), ...stale].flatMap((file) => {
    const path = join(reportFolder, file);
    const [before, after] = [existsSync(path) ? readFileSync(path, "utf8") : "", reports.get(file) ?? ""];
    if (before === after) return [];
    if (!isCheck) replaceFile(reportFolder, path, after);
    return [createTwoFilesPatch(path.slice(root.length), "as built", before, after)];
  });
}

/** The text of each report by the name of its file. */
function reportsOf(folder) {
  const reports = entryPoints(folder).map(({ name, types }) => [`${name}.api.md`, reportOf(folder, types)]);
  const exported = new Set(reports.flatMap(([, text]) => Array.from(text.matchAll(exportedName), ([, name]) => name)));
  return new Map(reports.map(([file, text]) => [file, withoutKnownWarnings(text, exported)]));
}

/** What `exports` names, but for data and for patterns, whose files other entry points have as well. */
function entryPoints(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([subpath, { types }]) => types !== undefined && !subpath.includes("*") && !unreported.includes(subpath))
    .map(([subpath, { types }]) => ({ name: subpath === "." ? "index" : subpath.slice("./".length), types }));
}

function reportOf(folder, types) {
  const options = {
    configObject: configOf(folder, join(folder, types)),
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
  };
  const { succeeded } = Extractor.invoke(ExtractorConfig.prepare(options), {
    localBuild: true,
    messageCallback: printErrors,
  });
  if (!succeeded) throw new Error(`No report of ${types} in ${folder}: see above.`);
  return readFileSync(join(scratch, "report.api.md"), "utf8");
}

/** A type that one entry point uses and another one exports is not forgotten. Where in a file one is used is of no interest. */
function withoutKnownWarnings(text, exported) {
  return text.replace(position, "$1").replace(forgottenExports, (warnings, separator = "") => {
    const lines = warnings.slice(0, warnings.length - separator.length).split(/(?<=\n)/);
    const left = lines.filter((line) => !exported.has(/The symbol "(\w+)"/.exec(line)?.[1]));
    return left.length === 0 ? "" : left.join("") + separator;
  });
}

function configOf(folder, entry) {
  const silent = { default: { logLevel: "none" } };
  return {
    projectFolder: folder,
    mainEntryPointFilePath: entry,
    newlineKind: "lf",
    compiler: { overrideTsconfig: { extends: "../../tsconfig.base.json", compilerOptions, files: [entry] } },
    apiReport: {
      enabled: true,
      reportFileName: "report.api.md",
      reportFolder: scratch,
      reportTempFolder: join(scratch, "new"),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: "error" } },
      // A type that is used but not exported is named in the report.
      extractorMessageReporting: { ...silent, "ae-forgotten-export": { logLevel: "none", addToApiReportFile: true } },
      tsdocMessageReporting: silent,
    },
  };
}

function printErrors(message) {
  message.handled = true;
  if (message.logLevel === ExtractorLogLevel.Error) console.error(message.text);
}

function replaceFile(folder, path, text) {
  if (text === "") return rmSync(path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
}
