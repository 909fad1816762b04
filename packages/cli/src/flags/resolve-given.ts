import type { Operation } from "@tcrkit/client/schema";
import type { Problem } from "../errors.js";
import { flagText } from "../text/flags.js";
import { inputFlags } from "./flags.js";
import type { InputContext } from "./input-context.js";
import { fileOf, isNamed } from "./named-value.js";
import type { ReadLine } from "./parse-call.js";
import { type Document, type DocumentRead, parseDocument, readDocument } from "./read-document.js";
import type { Given } from "./read-flags.js";
import { secretFromText } from "./secret-source.js";
import { createTextReader, type TextReader } from "./text-reader.js";

/** A command line with everything in it that it only named, but for secrets. */
export interface Resolved {
  readonly given: readonly Given[];
  /** The input's file; empty where there is none. */
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** Reads the files and stdin that a line names. A required secret that is nowhere stands among what was given, without a text. */
export async function resolveGiven(operation: Operation, line: ReadLine, context: InputContext): Promise<Resolved> {
  const read = createTextReader(context);
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

async function resolveDocument(operation: Operation, { options }: ReadLine, read: TextReader): Promise<DocumentRead> {
  const { inputFile, inputJson } = options;
  if (inputFile !== undefined && inputJson !== undefined) return { ok: false, problems: [flagText.twoInputs()] };
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
  return parsed.ok ? printJson(parsed.value) : flagText.noDocument(flag.name, parsed.place, undefined);
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
