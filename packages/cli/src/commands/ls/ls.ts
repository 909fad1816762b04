import type { Field } from "@tcrkit/client/schema";
import type { Context } from "../../context.js";
import { UsageError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import type { Options } from "../../flags/global-options.js";
import { helpWidth } from "../../help/width.js";
import { createPrinter } from "../../output/printer.js";
import type { Talk } from "../../talk.js";
import { lsText } from "../../text/ls.js";
import { findInstance } from "../instance/find-instance.js";
import { openApi } from "../open-api.js";
import { readWords } from "../read-words.js";
import { entriesOf, listing, type Node } from "./entry.js";
import { createLists } from "./lists.js";
import { levels, type Place, parsePlace, usualDepth } from "./place.js";
import { createListingProgress } from "./progress.js";
import { walk } from "./walk.js";

const fields: readonly Field[] = [
  { name: "Depth", type: "Integer" },
  { name: "AllRegions", type: "Boolean" },
];

/** `tcr ls [INSTANCE[/NAMESPACE[/REPOSITORY]]] [--depth N] [--all-regions]` */
export async function run(argv: readonly string[], context: Context, talk: Talk): Promise<ExitCode> {
  const { operands, options, values } = readWords("ls", fields, argv);
  if (options.help === true) {
    context.stdout.write(`${lsText.help(helpWidth(context.stdout)).join("\n")}\n`);
    return exitCodes.ok;
  }
  const request = readRequest(operands, values);
  const isTree =
    (options.output ?? (context.stdout.isTTY ? "table" : "json")) === "table" && options.query === undefined;
  // Made first, so that a wrong query sends nothing.
  const printer = isTree ? undefined : await createPrinter(listing, options, context, talk);
  const nodes = await list(request, options, context, talk);
  if (printer === undefined) {
    await printTree(nodes, context, talk);
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
    ...more.map(lsText.tooMuch),
    ...(Depth === undefined || isDepth(Depth) ? [] : [lsText.wrongDepth(Depth, levels.length)]),
  ];
  if (problems.length > 0) throw new UsageError(problems, "ls");
  const place = parsePlace(text);
  const depth = Depth === undefined ? usualDepth(place) : Number(Depth);
  return { place, depth, isEveryRegion: values["AllRegions"] === "true" };
}

function isDepth(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= levels.length;
}

async function list(request: ListRequest, options: Options, context: Context, talk: Talk): Promise<readonly Node[]> {
  const api = await openApi("ls", options, context, talk);
  const progress = createListingProgress(talk, context.now);
  try {
    const { place } = request;
    const instance = place.instance === undefined ? undefined : await findInstance(api, place.instance);
    return await walk(createLists(api, progress.add), place, instance, request);
  } finally {
    progress.end();
    await api.close();
  }
}

async function printTree(nodes: readonly Node[], { stdout, env, now }: Context, talk: Talk): Promise<void> {
  if (nodes.length === 0) return talk.line(lsText.nothing);
  const { treeView } = await import("./tree-view.js");
  const { renderTable } = await import("../../output/render-table.js");
  const { terminalWidth } = await import("../../output/terminal-width.js");
  const { usesColor } = await import("../../output/uses-color.js");
  const { colorPaint, noPaint } = await import("../../output/paint.js");
  const paint = usesColor(stdout, env) ? colorPaint : noPaint;
  const width = terminalWidth(stdout, env);
  const { lines, hidden } = renderTable(treeView(nodes, now(), width), width, paint);
  await stdout.write(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
  if (hidden.length > 0) talk.line(lsText.hidden(hidden));
}
