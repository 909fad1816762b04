import type { Operation } from "@tcrkit/client/schema";
import { type Problem, UsageError } from "../shell/errors.js";
import { quote } from "../shell/printable.js";
import { listNotes } from "./notes.js";
import type { Options } from "./options.js";
import { finishCall, type ParsedCall, type ReadLine, readLine } from "./parse-call.js";
import type { Document } from "./read-document.js";
import type { Given } from "./read-flags.js";
import type { InputShell } from "./resolve-given.js";
import { isNamed } from "./value.js";

/** What a command line asks for, and what is to be said about it. */
export interface ReadCall extends ParsedCall {
  /** Lines for stderr: exposed secrets, what is ignored, values and regions that are not documented. */
  readonly notes: readonly string[];
}

/**
 * Reads the command line of an operation, with the files, stdin and secrets that it names. With `--help` or `--skeleton` nothing else is
 * asked for; a question is put only where the line has no other fault. `defaultsFor` gives members for what the line leaves out.
 *
 * @throws UsageError with everything that is wrong; what the question throws.
 */
export async function readCall(
  operation: Operation,
  argv: readonly string[],
  command: string,
  shell: InputShell,
  defaultsFor: (options: Options) => Promise<Document> = async () => ({}),
): Promise<ReadCall> {
  const line = readLine(operation, argv);
  const { options } = line;
  if (options.help === true || options.skeleton === true) return { input: {}, options, notes: [] };
  await assertApiVersion(options.apiVersion, command);
  const defaults = isComplete(operation, line) ? {} : await defaultsFor(options);
  const isWhole = line.problems.length > 0 || !needsShell(operation, line);
  const call = isWhole
    ? finishCall(operation, line, defaults, command)
    : await resolve(operation, line, defaults, command, shell);
  return { ...call, notes: await listNotes(operation, line.given, call) };
}

/** Whether the flags alone have all that is required. */
function isComplete({ input }: Operation, { given }: ReadLine): boolean {
  const named = new Set(given.flatMap(({ flag }) => (flag.scope === "input" ? [flag.path[0]] : [])));
  return input.every(({ name, required }) => required !== true || named.has(name));
}

/** Whether a line names a file, stdin or a secret that it does not hold itself. */
function needsShell(operation: Operation, { given, options }: ReadLine): boolean {
  if (options.inputFile !== undefined || options.inputJson !== undefined) return true;
  if (given.some(({ flag, text }) => text === undefined || isNamed(operation, flag, text))) return true;
  return operation.input.some(({ required, sensitive }) => required === true && sensitive === true);
}

async function resolve(
  operation: Operation,
  line: ReadLine,
  defaults: Document,
  command: string,
  shell: InputShell,
): Promise<ParsedCall> {
  const { fillSecrets, resolveGiven } = await import("./resolve-given.js");
  const { given, document: members, problems } = await resolveGiven(operation, line, shell);
  const document = { ...defaults, ...members };
  if (problems.length > 0) throw new UsageError(problems, command);
  // Nobody is asked for a secret before everything else is in order.
  finishCall(operation, { ...line, given: given.map(withPlaceholder) }, document, command);
  return finishCall(operation, { ...line, given: await fillSecrets(given, shell, command) }, document, command);
}

function withPlaceholder({ flag, text = "secret" }: Given): Given {
  return { flag, text };
}

async function assertApiVersion(version: string | undefined, command: string): Promise<void> {
  if (version === undefined) return;
  const { service } = await import("@tcrkit/client/schema");
  if (version !== service.version) throw new UsageError([messages.wrongVersion(service.version, version)], command);
}

const messages = {
  wrongVersion: (version: string, typed: string): Problem => ({
    what: `--version: expected ${version}, the version of the API that tcr speaks, got ${quote(typed)}`,
    hint: "without a value it tells the version of tcr",
  }),
};
