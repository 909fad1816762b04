import { openApi } from "../../api/connect.js";
import { findInstance } from "../../api/inventory/instances.js";
import { createLists } from "../../api/inventory/lists.js";
import { type Place, parsePlace } from "../../api/inventory/place.js";
import { entriesOf, type Node, walk } from "../../api/inventory/walk.js";
import type { Options } from "../../parse/options.js";
import { readWords, tooManyWords } from "../../parse/read-words.js";
import { createDataPrinter } from "../../present/forms/printer.js";
import { tell } from "../../present/forms/printing.js";
import { writeView } from "../../present/forms/write-forms.js";
import { createListingProgress } from "../../present/progress.js";
import { knowsUnicode, terminalWidth } from "../../present/terminal.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { quoteWhole } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { answer } from "./answer.js";
import { declaration, levels } from "./declaration.js";

/** `tcr ls [INSTANCE[/NAMESPACE[/REPOSITORY[:TAG]]]] [--depth N] [--all-regions]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operands, options, values } = readWords(declaration, argv);
  const request = readRequest(operands, values);
  // Made first, so that a wrong query sends nothing.
  const printer = await createDataPrinter(answer, options, shell, reporter);
  const nodes = await list(request, options, shell, reporter);
  if (printer === undefined) {
    await printTree(nodes, shell, reporter);
  } else {
    await printer.page({ Entries: entriesOf(nodes) });
    await printer.end();
  }
  return exitCodes.ok;
}

interface ListRequest {
  readonly place: Place;
  readonly depth: number;
  readonly isEveryRegion: boolean;
}

/** @throws UsageError for what is too much or wrong. */
function readRequest(operands: readonly string[], values: Readonly<Record<string, string | undefined>>): ListRequest {
  const [text, ...more] = operands;
  const { Depth } = values;
  const problems = [
    ...tooManyWords(more, messages.tooMuch),
    ...(Depth === undefined || isDepth(Depth) ? [] : [messages.wrongDepth(Depth, levels.length)]),
  ];
  if (problems.length > 0) throw new UsageError(problems, "ls");
  const place = parsePlace(text, "ls");
  const depth = Depth === undefined ? usualDepth(place) : Number(Depth);
  return { place, depth, isEveryRegion: values["AllRegions"] === "true" };
}

/** How many levels are shown: two, but tags only where a repository is named, since each repository takes a request. */
function usualDepth({ instance, namespace }: Place): number {
  return instance === undefined || namespace === undefined ? 2 : 1;
}

function isDepth(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= levels.length;
}

async function list(
  request: ListRequest,
  options: Options,
  shell: Shell,
  reporter: Reporter,
): Promise<readonly Node[]> {
  const api = await openApi("ls", options, shell, reporter);
  const progress = createListingProgress(reporter, shell.now);
  try {
    const { place } = request;
    const instance = place.instance === undefined ? undefined : await findInstance(api, place.instance);
    return await walk(createLists(api, progress.add), place, instance, request);
  } finally {
    progress.end();
  }
}

async function printTree(nodes: readonly Node[], shell: Shell, reporter: Reporter): Promise<void> {
  if (nodes.length === 0) return reporter.line(messages.nothing);
  const { treeView } = await import("./tree-view.js");
  const { stdout, env, now } = shell;
  const style = { width: terminalWidth(stdout, env), hasUnicode: knowsUnicode(env) };
  const hidden = await writeView({ pairs: [], table: treeView(nodes, now(), style) }, shell);
  if (hidden.length > 0) tell(reporter, [messages.hidden(hidden.map(({ name }) => name))]);
}

const messages = {
  tooMuch: "it lists one place",
  wrongDepth: (text: string, most: number): Problem => ({
    what: `--depth: expected a whole number from 1 to ${most}, got ${quoteWhole(text)}`,
  }),
  nothing: "Nothing found.",
  hidden: (columns: readonly string[]): string =>
    `Not shown because the terminal is too narrow: ${columns.join(", ")}.`,
};
