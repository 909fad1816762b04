import type { Field, Operation } from "@tcrkit/client/schema";
import type { Problem } from "../shell/errors.js";
import { quote } from "../shell/printable.js";
import { looksTooDeep } from "./bounds.js";
import type { Flag } from "./flags.js";

/** An object of an input or an answer. */
export type Members = Readonly<Record<string, unknown>>;

/** What an answer is made of, be it one of the API or of our own making. */
export type Answer = Pick<Operation, "name" | "output" | "shapes" | "paging">;

/** Whether a value has members; an array has none. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an input has such values; a member left out counts with its default. */
export function meetsValues({ input: fields }: Operation, input: Members, wanted: Members): boolean {
  const inputValue = (name: string) => input[name] ?? fields.find((field) => field.name === name)?.default;
  return Object.entries(wanted).every(([name, value]) => inputValue(name) === value);
}

/** The value of a text of JSON; undefined for what is none, and for what nests deeper than any that is expected. */
export function parseJson(text: string): unknown {
  try {
    return looksTooDeep(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A parameter's value, or what its flag expects instead. */
export type ValueRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly expected: string; readonly text: string };

/** The value of a parameter from what its flag was given: once, or once an item for an array. An array may be JSON, too. */
export function readValue(operation: Operation, field: Field, texts: readonly string[]): ValueRead {
  const depth = field.list ?? 0;
  if (depth === 1 && isScalar(operation, field)) return flatten(readAll(texts, (text) => readItems(field, text)));
  if (depth > 0) return flatten(readAll(texts, readJsonItems));
  const last = texts.at(-1) ?? "";
  return isScalar(operation, field) ? readScalar(field, last) : readJsonObject(last);
}

/** Whether a value is written plainly, and not as JSON. */
export function isScalar({ shapes }: Pick<Operation, "shapes">, { type }: Field): boolean {
  return type !== "Object" && shapes[type] === undefined;
}

/** Whether a value only says where the value is: stdin for a secret; a file or stdin for what is written as JSON. */
export function isNamed(operation: Operation, flag: Flag, text: string): boolean {
  if (flag.scope !== "input") return false;
  if (text === "-") return flag.field.sensitive === true || !isScalar(operation, flag.field);
  return !isScalar(operation, flag.field) && fileOf(text) !== undefined;
}

/** `@rule.json` or `file://rule.json` -> `rule.json` */
export function fileOf(text: string): string | undefined {
  return /^(?:@|file:\/\/)(.+)$/s.exec(text)?.[1];
}

/** What is said of a value that its flag does not take; `text` is left out where it must not be shown. */
export function wrongValue(flag: string, expected: string, text: string | undefined): Problem {
  return {
    what: `${flag}: expected ${expected}${text === undefined ? "" : `, got ${quote(text)}`}`,
    hint: expected.includes("JSON") ? "in a shell, put JSON between single quotes" : undefined,
  };
}

function readAll(texts: readonly string[], read: (text: string) => ValueRead): ValueRead {
  const items = texts.map(read);
  return items.find((item) => !item.ok) ?? { ok: true, value: items.map((item) => (item.ok ? item.value : undefined)) };
}

/** One item, or a JSON array of them; the client checks what is in it. */
function readItems(field: Field, text: string): ValueRead {
  const array = /^\s*\[/.test(text) ? parseJson(text) : undefined;
  if (Array.isArray(array)) return { ok: true, value: array };
  const item = readScalar(field, text);
  return item.ok ? { ok: true, value: [item.value] } : item;
}

function readScalar({ type }: Field, text: string): ValueRead {
  switch (type) {
    case "Integer":
      return /^-?\d+$/.test(text)
        ? { ok: true, value: integerFrom(text) }
        : { ok: false, expected: "an integer", text };
    case "Float":
      return /\d/.test(text) && Number.isFinite(Number(text))
        ? { ok: true, value: Number(text) }
        : { ok: false, expected: "a number", text };
    case "Boolean":
      return /^(true|false)$/i.test(text)
        ? { ok: true, value: text.toLowerCase() === "true" }
        : { ok: false, expected: "true or false", text };
    default:
      return { ok: true, value: text };
  }
}

/** Digits over 2^53 stay as they are. */
function integerFrom(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function readJsonObject(text: string): ValueRead {
  const value = parseJson(text);
  return isMembers(value) ? { ok: true, value } : { ok: false, expected: "a JSON object", text };
}

/** An array, or one item of it. */
function readJsonItems(text: string): ValueRead {
  const value = parseJson(text);
  if (Array.isArray(value)) return { ok: true, value };
  return isMembers(value)
    ? { ok: true, value: [value] }
    : { ok: false, expected: "a JSON array, or one item of it", text };
}

function flatten(read: ValueRead): ValueRead {
  return read.ok && Array.isArray(read.value) ? { ok: true, value: read.value.flat() } : read;
}
