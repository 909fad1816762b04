import type { Operation } from "@tcrkit/client/schema";
import { type Problem, UsageError } from "../shell/errors.js";
import type { Shell } from "../shell/shell.js";
import { type Flag, inputFlags } from "./flags.js";
import { secretVariable } from "./names.js";
import type { ReadLine } from "./parse-call.js";
import { type Document, type DocumentRead, noDocument, parseDocument, readDocument } from "./read-document.js";
import type { Given } from "./read-flags.js";
import { readNamedText } from "./read-named-text.js";
import { fileOf, isNamed } from "./value.js";

/** What reading a command line may touch. */
export type InputShell = Pick<Shell, "env" | "readText" | "askSecret">;

/** A command line with everything in it that it only named, but for secrets. */
export interface Resolved {
  readonly given: readonly Given[];
  /** The input's file; empty where there is none. */
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** Reads the files and stdin that a line names. A required secret that is nowhere stands among what was given, without a text. */
export async function resolveGiven(operation: Operation, line: ReadLine, shell: InputShell): Promise<Resolved> {
  const read = createTextReader(shell);
  const document = await resolveDocument(operation, line, read);
  const given: Given[] = [];
  const problems: Problem[] = document.ok ? [] : [...document.problems];
  for (const one of line.given) {
    const text = await resolveText(operation, one, read);
    if (typeof text === "object") problems.push(text);
    else given.push({ ...one, text });
  }
  const members = document.ok ? document.value : {};
  return { given: [...given, ...openSecrets(operation, given, members)], document: members, problems };
}

/**
 * Puts a secret wherever a flag stands without one: from its variable, else asked for on the terminal.
 *
 * @throws UsageError where there is neither; what the question throws.
 */
export async function fillSecrets(given: readonly Given[], shell: SecretShell, command: string): Promise<Given[]> {
  const filled: Given[] = [];
  // One question after the other.
  for (const { flag, text } of given) filled.push({ flag, text: text ?? (await findSecret(flag, shell, command)) });
  return filled;
}

/** The text of a file, of stdin for `-`, or why a flag cannot have it. */
export type TextReader = (path: string, flag: string) => Promise<string | Problem>;

/** Reads what flags name. stdin can be read once: a second flag that wants it has a problem. */
function createTextReader(shell: Pick<InputShell, "readText">): TextReader {
  let stdinOwner: string | undefined;
  return async (path, flag) => {
    if (path === "-" && stdinOwner !== undefined) return messages.stdinTwice(stdinOwner, flag);
    if (path === "-") stdinOwner = flag;
    return readNamedText(path, flag, shell);
  };
}

async function resolveDocument(operation: Operation, { options }: ReadLine, read: TextReader): Promise<DocumentRead> {
  const { inputFile, inputJson } = options;
  if (inputFile !== undefined && inputJson !== undefined) return { ok: false, problems: [messages.twoInputs()] };
  const flag = inputFile === undefined ? "--cli-input-json" : "--input";
  const named = inputFile ?? (inputJson === undefined ? undefined : fileOf(inputJson));
  if (named === undefined) {
    return inputJson === undefined ? { ok: true, value: {} } : readDocument(operation, inputJson, flag);
  }
  const text = await read(named, flag);
  return typeof text === "string" ? readDocument(operation, text, flag) : { ok: false, problems: [text] };
}

/** The text that a flag stands for; undefined for a secret that is to be asked for. */
async function resolveText(operation: Operation, { flag, text }: Given, read: TextReader) {
  if (text === undefined || !isNamed(operation, flag, text)) return text;
  const found = await read(text === "-" ? text : (fileOf(text) ?? text), flag.name);
  if (typeof found !== "string") return found;
  if (flag.scope === "input" && flag.field.sensitive === true) return secretFromText(found, flag.name);
  const parsed = await parseDocument(found);
  return parsed.ok ? printJson(parsed.value) : noDocument(flag.name, parsed.position, undefined);
}

/** The secret that stdin holds, without the end of its line. */
function secretFromText(text: string, flag: string): string | Problem {
  const secret = text.replace(/\r?\n$/, "");
  return secret === "" ? messages.emptySecret(flag) : secret;
}

function printJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? member.toString() : member));
}

function openSecrets(operation: Operation, given: readonly Given[], document: Document): Given[] {
  return inputFlags(operation)
    .filter((flag) => flag.scope === "input" && flag.field.required === true && flag.field.sensitive === true)
    .filter((flag) => flag.scope === "input" && document[flag.field.name] === undefined)
    .filter(({ name }) => !given.some(({ flag }) => flag.name === name || flag.name.startsWith(`${name}.`)))
    .map((flag) => ({ flag, text: undefined }));
}

type SecretShell = Pick<Shell, "env" | "askSecret">;

async function findSecret({ name }: Flag, { env, askSecret }: SecretShell, command: string): Promise<string> {
  const variable = secretVariable(name);
  const value = env[variable];
  if (value !== undefined && value !== "") return assertText(value, variable, command);
  if (askSecret === undefined) throw new UsageError([messages.missingSecret(name, variable)], command);
  return assertText(await askSecret(messages.askSecret(name)), name, command);
}

/** What Node puts in place of bytes that are no UTF-8. @throws UsageError for a text with one. */
function assertText(text: string, source: string, command: string): string {
  if (text.includes("\ufffd")) throw new UsageError([messages.noText(source)], command);
  return text;
}

const messages = {
  noText: (source: string): Problem => ({ what: `${source}: expected UTF-8, got other bytes` }),
  twoInputs: (): Problem => ({ what: "--input and --cli-input-json are the same: give one of them" }),
  stdinTwice: (first: string, second: string): Problem => ({ what: `${second}: stdin is read by ${first} already` }),
  missingSecret: (flag: string, variable: string): Problem => ({
    what: `${flag} needs a value`,
    hint: `set ${variable}, or give ${flag} - and the value on stdin; on a terminal it is asked for`,
  }),
  emptySecret: (flag: string): Problem => ({ what: `${flag} -: expected the value on stdin, got nothing` }),
  askSecret: (flag: string): string => `Value of ${flag} (not shown): `,
};
