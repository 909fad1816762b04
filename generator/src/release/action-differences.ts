import { isDeepStrictEqual } from "node:util";
import type { Spec } from "../spec.js";
import type { ActionFile, ExampleFile } from "../spec-files.js";
import type { PlainKind } from "./change-kinds.js";
import { type Difference, type PlainDifference, valuesOf } from "./difference.js";
import { memberDifferences } from "./member-differences.js";

type Sourced = Spec["actions"][number];

/** What differs between two states of one action, beyond its structure. */
export function actionDifferences(from: Sourced, to: Sourced): Difference[] {
  const { name } = to.json;
  return [
    ...(from.group === to.group ? [] : [plain("action-moved", `${name}.group`, from.group, to.group)]),
    ...fieldDifferences(from.json, to.json),
    ...successorDifferences(from.json, to.json),
    ...regionDifferences(from.json, to.json),
    ...errorDifferences(from.json, to.json),
    ...pagingDifferences(from.json, to.json),
    ...waiterDifferences(from.json, to.json),
    ...exampleDifferences(from.json, to.json),
    ...memberDifferences({ kind: "action", name, side: "input" }, from.json.input, to.json.input),
    ...memberDifferences({ kind: "action", name, side: "output" }, from.json.output, to.json.output),
  ];
}

const kindsByField = {
  summary: "action-words-changed",
  details: "action-words-changed",
  docs: "action-words-changed",
  kind: "action-kind-changed",
  rateLimit: "action-frequency-changed",
} as const satisfies Partial<Record<keyof ActionFile, PlainKind>>;

function fieldDifferences(from: ActionFile, to: ActionFile): PlainDifference[] {
  const fields = Object.keys(kindsByField) as (keyof typeof kindsByField)[];
  const [wasLong, isLong] = [from.longRunning ?? false, to.longRunning ?? false];
  return [
    ...fields
      .filter((field) => from[field] !== to[field])
      .map((field) => plain(kindsByField[field], `${to.name}.${field}`, from[field], to[field])),
    ...(isDeepStrictEqual(from.destructive || undefined, to.destructive || undefined)
      ? []
      : [plain("action-destructive-changed", `${to.name}.destructive`)]),
    ...(wasLong === isLong ? [] : [plain("action-long-running-changed", `${to.name}.longRunning`, wasLong, isLong)]),
  ];
}

/** That an action is deprecated, or no more, the structure tells. */
function successorDifferences(
  { deprecated: from }: ActionFile,
  { name, deprecated: to }: ActionFile,
): PlainDifference[] {
  if (from === undefined || to === undefined || from === to) return [];
  return [plain("action-words-changed", `${name}.deprecated`, from, to)];
}

function regionDifferences(from: ActionFile, to: ActionFile): PlainDifference[] {
  if (from.region === to.region) return [];
  const kind =
    to.region === "required"
      ? "action-region-required"
      : from.region === "required"
        ? "action-region-optional"
        : "action-region-changed";
  return [plain(kind, `${to.name}.region`, from.region, to.region)];
}

function errorDifferences(from: ActionFile, to: ActionFile): PlainDifference[] {
  const [before, after] = [new Set(from.errors), new Set(to.errors)];
  return [
    ...to.errors
      .filter((code) => !before.has(code))
      .map((code) => plain("action-error-added", `${to.name}.errors.${code}`)),
    ...from.errors
      .filter((code) => !after.has(code))
      .map((code) => plain("action-error-removed", `${to.name}.errors.${code}`)),
  ];
}

function pagingDifferences(from: ActionFile, to: ActionFile): PlainDifference[] {
  const [before, after] = [from, to].map(({ paging }) => (paging?.style === "none" ? undefined : paging));
  if (isDeepStrictEqual(before, after)) return [];
  const place = `${to.name}.paging`;
  if (before === undefined) return [plain("action-paging-added", place)];
  if (after === undefined) return [plain("action-paging-removed", place)];
  return before.items === after.items
    ? [plain("action-paging-changed", place)]
    : [plain("action-paging-items-changed", `${place}.items`, before.items, after.items)];
}

function waiterDifferences(from: ActionFile, to: ActionFile): PlainDifference[] {
  const [before, after] = [waitersOf(from), waitersOf(to)];
  const place = (name: string) => `${to.name}.waiters.${name}`;
  return [
    ...[...after].flatMap(([name, waiter]) => {
      const old = before.get(name);
      if (old === undefined) return [plain("action-waiter-added", place(name))];
      if (old.poll !== waiter.poll)
        return [plain("action-waiter-poll-changed", `${place(name)}.poll`, old.poll, waiter.poll)];
      return isDeepStrictEqual(old, waiter) ? [] : [plain("action-waiter-changed", place(name))];
    }),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => plain("action-waiter-removed", place(name))),
  ];
}

function waitersOf({ waiters }: ActionFile) {
  return new Map((waiters === undefined || "none" in waiters ? [] : waiters).map((waiter) => [waiter.name, waiter]));
}

/** Titles and encodings of the manual's examples reach no package. */
function exampleDifferences(from: ActionFile, to: ActionFile): PlainDifference[] {
  const [before, after] = [from, to].map(({ examples }) => examples.map(inputAndOutput));
  return [
    ...(isDeepStrictEqual(from.example, to.example) ? [] : [plain("action-example-changed", `${to.name}.example`)]),
    ...(isDeepStrictEqual(before, after) ? [] : [plain("action-examples-changed", `${to.name}.examples`)]),
  ];
}

function inputAndOutput({ input, output }: ExampleFile) {
  return { input, output };
}

function plain(kind: PlainKind, place: string, from?: unknown, to?: unknown): PlainDifference {
  return { kind, place, ...valuesOf(from, to) };
}
