import { openApi } from "../../api/connect.js";
import { findInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { type Place, parsePlace } from "../../api/inventory/place.js";
import { readWords, tooManyWords, type Words } from "../../parse/read-words.js";
import { describeError } from "../../present/errors/report-error.js";
import { createDataPrinter } from "../../present/forms/printer.js";
import { tell } from "../../present/forms/printing.js";
import { writeView } from "../../present/forms/write-forms.js";
import { createListingProgress } from "../../present/progress.js";
import { terminalWidth } from "../../present/terminal.js";
import { wrap } from "../../present/wrap.js";
import { orList, type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { answer } from "./answer.js";
import { declaration } from "./declaration.js";
import { type InstanceFacts, readFacts } from "./facts.js";
import { type Finding, findingsOf } from "./findings.js";
import { type Severity, severities } from "./severity.js";

/** `tcr audit [INSTANCE[/NAMESPACE]] [--fail-on SEVERITY] [--all-regions]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const words = readWords(declaration, argv);
  const { options } = words;
  const request = readRequest(words);
  // Made first, so that a wrong query sends nothing.
  const printer = await createDataPrinter(answer, options, shell, reporter);
  const facts = await collect(request, words, shell, reporter);
  const findings = facts
    .flatMap((one) => findingsOf(one, shell.now()))
    .filter(({ path }) => isInside(path, request.place.namespace))
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));
  if (printer === undefined) await showFindings(findings, facts.length, shell, reporter);
  await printer?.page({ Findings: findings.map(asRow) });
  await printer?.end();
  for (const { instance, unread } of facts) {
    for (const { what, error } of unread) {
      tell(reporter, [messages.unread(instance.RegistryId, what, (await describeError(error)).headline)]);
    }
  }
  const limit = request.failOn === undefined ? -1 : severities.indexOf(request.failOn);
  return findings.some(({ severity }) => severities.indexOf(severity) <= limit) ? exitCodes.refused : exitCodes.ok;
}

interface AuditRequest {
  readonly place: Place;
  readonly failOn: Severity | undefined;
  readonly isEveryRegion: boolean;
}

/** @throws UsageError for what is too much or wrong. */
function readRequest({ operands: [text, ...more], values }: Words): AuditRequest {
  const { FailOn, AllRegions } = values;
  const failOn = severities.find((severity) => severity === FailOn);
  const place = parsePlace(text, "audit");
  const problems = [
    ...tooManyWords(more, messages.tooMuch),
    ...(place.repository === undefined ? [] : [messages.tooDeep(text ?? "")]),
    ...(FailOn === undefined || failOn !== undefined ? [] : [messages.wrongSeverity(FailOn)]),
  ];
  if (problems.length > 0) throw new UsageError(problems, "audit");
  return { place, failOn, isEveryRegion: AllRegions === "true" };
}

async function collect(
  { place, isEveryRegion }: AuditRequest,
  { options }: Words,
  shell: Shell,
  reporter: Reporter,
): Promise<readonly InstanceFacts[]> {
  const api = await openApi("audit", options, shell, reporter);
  const progress = createListingProgress(reporter, shell.now);
  try {
    const lists = createLists(api, progress.add);
    const instances =
      place.instance === undefined ? await lists.instances(isEveryRegion) : [await findInstance(api, place.instance)];
    const facts: InstanceFacts[] = [];
    for (const instance of instances) {
      facts.push(await readFacts(instance, place.namespace, lists, api));
    }
    return facts;
  } finally {
    progress.end();
  }
}

/** Of one namespace, only what is about it. */
function isInside(path: string, namespace: string | undefined): boolean {
  return namespace === undefined || path.split("/")[1] === namespace;
}

function asRow({ severity, check, path, finding, mend }: Finding): object {
  return { Severity: severity, Check: check, Path: path, Finding: finding, Mend: mend };
}

/** The command lines stand below the table: there they can be copied whole. */
async function showFindings(
  findings: readonly Finding[],
  instances: number,
  shell: Shell,
  reporter: Reporter,
): Promise<void> {
  if (findings.length === 0) return reporter.line(messages.nothing(instances));
  const { severity, place, found } = messages.columns;
  const table = {
    columns: [{ name: "#", isNumber: true }, { name: severity }, { name: place }, { name: found }],
    rows: rowsOf(findings, terminalWidth(shell.stdout, shell.env)),
  };
  await writeView({ pairs: [], table }, shell);
  const lines = findings.map(({ mend }, index) => messages.mend(index + 1, printable(mend)));
  await shell.stdout.write(`\n${messages.toMend}\n${lines.join("\n")}\n`);
}

/** Below this a column is cut rather than wrapped. */
const leastRoom = 12;
/** Spaces behind the three columns before the findings. */
const gaps = 6;

/** A finding goes on in further rows where the terminal has no room for all of it beside its place. */
function rowsOf(findings: readonly Finding[], width = Number.POSITIVE_INFINITY): string[][] {
  const rows = findings.map((one, index) => [String(index + 1), one.severity, printable(one.path)]);
  const { severity, place } = messages.columns;
  const beside = ["#", severity, place].map((name, column) => widest([name, ...rows.map((row) => row[column] ?? "")]));
  const room = Math.max(
    leastRoom,
    beside.reduce((left, taken) => left - taken, width - gaps),
  );
  return findings.flatMap(({ finding }, index) => {
    const [first = "", ...rest] = wrap(printable(finding), room);
    return [[...(rows[index] ?? []), first], ...rest.map((line) => ["", "", "", line])];
  });
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

const messages = {
  tooMuch: "it looks through one place",
  tooDeep: (text: string): Problem => ({
    what: `${quoteWhole(text)}: expected INSTANCE or INSTANCE/NAMESPACE`,
  }),
  wrongSeverity: (text: string): Problem => ({
    what: `--fail-on: expected ${orList(severities)}, got ${quoteWhole(text)}`,
  }),
  columns: { severity: "Severity", place: "Place", found: "Finding" },
  nothing: (instances: number): string =>
    `Nothing to mend in ${instances} ${instances === 1 ? "instance" : "instances"}.`,
  toMend: "To mend it:",
  mend: (number: number, command: string): string => `  ${number}. ${command}`,
  unread: (instance: string, what: string, why: string): string => `Not looked at: ${what} of ${instance}: ${why}`,
};
