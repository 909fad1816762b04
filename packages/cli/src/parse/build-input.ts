import type { Field, Operation } from "@tcrkit/client/schema";
import type { Problem } from "../shell/errors.js";
import { type Flag, flagTopic, type InputPath } from "./flags.js";
import type { Given } from "./read-flags.js";
import { isMembers, isScalar, readValue, wrongValue } from "./value.js";

/** The input of a call, or what is wrong with its flags. */
export interface InputRead {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Parameters that were given and could not be read. */
  readonly failed: ReadonlySet<string | number | undefined>;
}

/** Lays what flags say over the members of a document. A whole parameter goes before its members: `--rule` before `--rule.id`. */
export function buildInput(
  operation: Operation,
  given: readonly Given[],
  document: Readonly<Record<string, unknown>>,
): InputRead {
  const values: Record<string, unknown> = structuredClone(document);
  const problems: Problem[] = [];
  const failed = new Set<string | number | undefined>();
  for (const group of groupByFlag(given)) {
    const problem = apply(operation, group, values);
    if (problem === undefined) continue;
    problems.push({ ...problem, topic: flagTopic(operation.name, group.flag, !isScalar(operation, group.field)) });
    failed.add(group.path[0]);
  }
  return { values, problems, failed };
}

/** All that was given of one flag. */
interface Group {
  readonly flag: Flag;
  readonly field: Field;
  readonly path: InputPath;
  readonly texts: string[];
}

function groupByFlag(given: readonly Given[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { flag, text } of given) {
    if (flag.scope !== "input" || text === undefined) continue;
    const { field, path } = flag;
    const group = groups.get(flag.name) ?? { flag, field, path, texts: [] };
    group.texts.push(text);
    groups.set(flag.name, group);
  }
  return [...groups.values()].sort((a, b) => comparePaths(a.path, b.path));
}

/** A whole before its parts, and the items of a list by their numbers; else as they were given. */
function comparePaths(a: InputPath, b: InputPath): number {
  const rank = (segment: string | number) => (typeof segment === "number" ? segment : 0);
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (rank(segment) !== rank(other)) return rank(segment) - rank(other);
  }
  return a.length - b.length;
}

function apply(operation: Operation, { flag, field, path, texts }: Group, values: Record<string, unknown>) {
  if (texts.length > 1 && field.list === undefined) return messages.givenTwice(flag.name);
  const read = readValue(operation, field, texts);
  if (!read.ok) return wrongValue(flag.name, read.expected, mayShowValue(operation, field) ? read.text : undefined);
  const missing = setMember(values, path, read.value);
  return missing === undefined ? undefined : messages.gap(flag.name, missing);
}

/** JSON may hold sensitive members, and is too long for a message anyway. */
function mayShowValue(operation: Operation, field: Field): boolean {
  return field.sensitive !== true && isScalar(operation, field);
}

/**
 * Sets a member of an input, and makes what it stands in. A list grows by one item at a time: where an item before it is missing, nothing
 * is set, and the number of that item comes back.
 */
function setMember(root: Record<string, unknown>, path: InputPath, value: unknown): number | undefined {
  const [head, next, ...rest] = path;
  if (head === undefined) return undefined;
  if (next === undefined) {
    root[head] = value;
    return undefined;
  }
  const held = containerFor(root[head], next);
  if (Array.isArray(held) && typeof next === "number" && next > held.length) return held.length;
  root[head] = held;
  return setMember(held as Record<string, unknown>, [next, ...rest], value);
}

/** What is there, if it can hold such a member. */
function containerFor(value: unknown, member: string | number): unknown {
  if (typeof member === "number") return Array.isArray(value) ? value : [];
  return isMembers(value) ? value : {};
}

const messages = {
  givenTwice: (flag: string): Problem => ({ what: `${flag} was given more than once, and takes one value` }),
  gap: (flag: string, missing: number): Problem => ({
    what: `${flag}: item ${missing} of the list is missing`,
    hint: "items are numbered from 0, without gaps",
  }),
};
