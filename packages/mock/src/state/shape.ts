import { MAX_CLOCK_MS } from "../base/clock.js";
import { checkLifecycle, type Transient } from "./lifecycle.js";

/** Holds a value of any kind against what it has to be: a sentence on the first fault, with its path, or undefined. */
export interface Check<Value> {
  (value: unknown, path: string): string | undefined;
  /** For the types alone: a member takes no check of something else. */
  readonly value?: Value;
}

/** A check for every member of a row. */
export type Shape<Row extends object> = { readonly [Name in keyof Row]-?: Check<Row[Name]> };

const encoder = new TextEncoder();

/** Longer than the largest body that brings one. */
const MAX_TEXT_BYTES = 1 << 26;

/** Dates beyond the clock's last day stand in what runs out later. */
const MAX_TIME_MS = MAX_CLOCK_MS + 100 * 366 * 86_400_000;

export const text: Check<string> = (value, path) =>
  typeof value === "string" && encoder.encode(value).length <= MAX_TEXT_BYTES ? undefined : `${path}: expected a text`;

/** A text that keys are made of: without the characters that part them. */
export const name: Check<string> = matching(/^[^\s/@#>]{1,300}$/, "a name");

/** The name of a repository, which may have slashes. */
export const path: Check<string> = matching(/^[^\s@#>]{1,600}$/, "a name");

export const digest: Check<string> = matching(/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/, "a digest");

export const flag: Check<boolean> = (value, path) =>
  typeof value === "boolean" ? undefined : `${path}: expected true or false`;

/** A number that counts from 1. */
export const number: Check<number> = wholeFrom(1);

/** How many there are of something. */
export const count: Check<number> = wholeFrom(0);

/** Unix milliseconds. */
export const time: Check<number> = (value, path) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < MAX_TIME_MS
    ? undefined
    : `${path}: expected Unix milliseconds`;

export const bytes: Check<Uint8Array<ArrayBuffer>> = (value, path) =>
  value instanceof Uint8Array ? undefined : `${path}: expected bytes`;

export function matching(pattern: RegExp, what: string): Check<string> {
  return (value, path) => (typeof value === "string" && pattern.test(value) ? undefined : `${path}: expected ${what}`);
}

export function oneOf<const Value extends string | number>(...values: readonly Value[]): Check<Value> {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value, path) => (known.has(value) ? undefined : `${path}: expected one of ${values.join(", ")}`);
}

export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

export function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path}: expected a list`;
    for (const [index, entry] of value.entries()) {
      const fault = check(entry, `${path}[${index}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

export function pairOf<Left, Right>(left: Check<Left>, right: Check<Right>): Check<readonly [Left, Right]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== 2) return `${path}: expected a pair`;
    return left(value[0], `${path}[0]`) ?? right(value[1], `${path}[1]`);
  };
}

export function objectOf<Value extends object>(shape: Shape<Value>): Check<Value> {
  const checks: readonly (readonly [string, Check<unknown>])[] = Object.entries(shape);
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path}: expected an object`;
    const members: Readonly<Record<string, unknown>> = { ...value };
    const inside = path === "" ? "" : `${path}.`;
    for (const [member, check] of checks) {
      const fault = check(members[member], `${inside}${member}`);
      if (fault !== undefined) return fault;
    }
    const unknown = Object.keys(members).find((member) => !Object.hasOwn(shape, member));
    return unknown === undefined ? undefined : `${inside}${unknown.slice(0, 50)}: there is no such member`;
  };
}

/** The members of a row whose state may be transient. */
export function transient<const Status extends string>(...states: readonly Status[]): Shape<Transient<Status>> {
  return {
    status: oneOf(...states),
    reads: count,
    sinceMs: optional(time),
    speed: optional((value, path) => {
      const fault = checkLifecycle(value);
      return fault === undefined ? undefined : `${path}: ${fault}`;
    }),
    failsNextTransition: optional(flag),
  };
}

function wholeFrom(min: number): Check<number> {
  return (value, path) =>
    Number.isSafeInteger(value) && Number(value) >= min ? undefined : `${path}: expected a whole number from ${min}`;
}
