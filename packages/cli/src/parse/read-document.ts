import type { Operation } from "@tcrkit/client/schema";
import type { Problem } from "../shell/errors.js";
import { printable } from "../shell/printable.js";
import { boundsProblem, looksTooDeep } from "./bounds.js";
import { hasSensitiveInput } from "./sensitive.js";
import { didYouMean } from "./suggest.js";
import { type WalkedMember, walkMembers } from "./walk-members.js";

export type Document = Readonly<Record<string, unknown>>;

export type DocumentRead =
  | { readonly ok: true; readonly value: Document }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly position: string | undefined; readonly reason: string };

/** Reads an input from JSON or YAML; a member that the operation does not have is a problem. `flag` is where the text came from. */
export async function readDocument(operation: Operation, text: string, flag: string): Promise<DocumentRead> {
  const parsed = await parseDocument(text);
  if (!parsed.ok) {
    // What a parser says may quote the text.
    const reason = hasSensitiveInput(operation) ? undefined : parsed.reason;
    return { ok: false, problems: [noDocument(flag, parsed.position, reason)] };
  }
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, problems: [messages.noMembers(flag)] };
  const problems = listUnknownMembers(operation, value).map((member) => messages.unknownMember(flag, member));
  return problems.length === 0 ? { ok: true, value: value as Document } : { ok: false, problems };
}

/** Parses JSON or YAML. Integers beyond 2^53 become a bigint with all their digits; dates stay texts. */
export async function parseDocument(text: string): Promise<Parsed> {
  if (hasOnlyComments(text)) return { ok: true, value: {} };
  const json = /\d{16}/.test(text) || looksTooDeep(text) ? undefined : parseJson(text);
  const parsed = json ?? (await parseYaml(text));
  const problem = parsed.ok ? boundsProblem(parsed.value) : undefined;
  return problem === undefined ? parsed : { ok: false, position: undefined, reason: problem };
}

/** What is said of a text that is neither JSON nor YAML. `reason` is left out where it may quote a secret. */
export function noDocument(flag: string, position: string | undefined, reason: string | undefined): Problem {
  return {
    what: `${flag}: expected JSON or YAML${reason === undefined ? "" : `: ${printable(reason)}`}${position === undefined ? "" : ` (${position})`}`,
  };
}

/** As in a template of which nothing was chosen. A text with nothing in it at all is rather a pipe that broke. */
function hasOnlyComments(text: string): boolean {
  return text.includes("#") && text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
}

function parseJson(text: string): Parsed | undefined {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function parseYaml(text: string): Promise<Parsed> {
  const { CORE_SCHEMA, intCoreTag, load, NOT_RESOLVED, YAMLException } = await import("js-yaml");
  const exactInteger = {
    ...intCoreTag,
    resolve: (source: string, isExplicit: boolean, tagName: string) => {
      const value = intCoreTag.resolve(source, isExplicit, tagName);
      const isExact = value === NOT_RESOLVED || Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(source);
      return isExact ? value : BigInt(source.replace("+", ""));
    },
  };
  try {
    return { ok: true, value: load(text, { schema: CORE_SCHEMA.withTags(exactInteger) }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    return { ok: false, position: mark && `line ${mark.line + 1}, column ${mark.column + 1}`, reason };
  }
}

function listUnknownMembers(operation: Operation, document: object): WalkedMember[] {
  const unknown: WalkedMember[] = [];
  walkMembers(operation, operation.input, document, (member) => {
    if (member.field === undefined) unknown.push(member);
  });
  return unknown;
}

/** `Filters[0].Nam` */
function pathText(path: WalkedMember["path"]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");
}

const messages = {
  noMembers: (flag: string): Problem => ({
    what: `${flag}: expected an object with the parameters as its members`,
    hint: "--skeleton prints a template",
  }),
  unknownMember: (flag: string, { name, path, owner }: WalkedMember): Problem => ({
    what: `${flag}: ${printable(pathText(path))} is no member of the input`,
    hint: didYouMean(
      name,
      owner.shape.map((field) => field.name),
    ),
  }),
};
