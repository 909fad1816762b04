import type { Field, Operation } from "@tcrkit/client/schema";
import { parameterFlag } from "./names.js";
import { isScalar } from "./value.js";

/** The arguments that stand for an input: what `parseCall` reads back. One inner list a flag. */
export function flagsFromInput(operation: Operation, input: Readonly<Record<string, unknown>>): string[][] {
  return Object.entries(input).flatMap(([name, value]) => {
    const field = operation.input.find((candidate) => candidate.name === name);
    if (field === undefined || value === undefined) return [];
    const flag = parameterFlag(operation.name, name);
    if (typeof value === "boolean" && field.list === undefined) return [[value ? flag : `--no-${flag.slice(2)}`]];
    if (!isScalar(operation, field)) return [[flag, JSON.stringify(value)]];
    return (Array.isArray(value) ? value : [value]).map((item) => withValue(flag, itemText(field, item)));
  });
}

/** An item that looks like a JSON array is written as the only item of one. */
function itemText({ list }: Field, item: unknown): string {
  const text = String(item);
  return list !== undefined && /^\s*\[/.test(text) ? JSON.stringify([item]) : text;
}

/** A whole command line, as a shell reads it. */
export function commandLine(command: string, flags: readonly (readonly string[])[]): string {
  return ["tcr", command, ...flags.flat().map(quoteForShell)].join(" ");
}

/** A word as a POSIX shell reads it back. */
export function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function withValue(flag: string, text: string): string[] {
  return text.startsWith("--") ? [`${flag}=${text}`] : [flag, text];
}
