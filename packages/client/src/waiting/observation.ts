import type { WaiterSpec } from "../contract.js";
import type { TcrError } from "../errors/errors.js";

/** What one poll showed. `hopeless`: what leads nowhere by itself, unless it only shows late what was just asked for. */
export interface Observation {
  readonly states: readonly string[];
  /** Each once, at most 200 characters. */
  readonly reasons: readonly string[];
  readonly verdict: "success" | "failure" | "hopeless" | "pending";
}

export const nothingSeen: Observation = { states: [], reasons: [], verdict: "pending" };

/** What the watched items say. A listed item without a state is there all the same. */
export function readObservation(waiter: WaiterSpec, items: readonly object[]): Observation {
  const found = items.map((item) => textAt(item, waiter.state));
  const states =
    waiter.items === undefined ? found.flatMap((state) => state ?? []) : found.map((state) => state ?? "unknown");
  const reasons = new Set(items.flatMap((item) => reasonsIn(item, waiter.reason?.split(".") ?? [])));
  return { states, reasons: [...reasons], verdict: verdictOf(waiter, states) };
}

/** Whether an error of a poll says that there is nothing to wait for. */
export function isHopeless({ hopeless }: WaiterSpec, error: TcrError): boolean {
  return hopeless?.codes?.includes(error.code) === true;
}

/** An observation in words, for a message. */
export function describeObservation({ states, reasons }: Observation): string {
  const seen =
    states.length === 0 ? "nothing found" : `state ${[...new Set(states)].map((state) => state || "empty").join(", ")}`;
  return reasons.length === 0 ? seen : `${seen} (${reasons.join("; ")})`;
}

function textAt(item: object, name: string): string | undefined {
  const value: unknown = (item as Readonly<Record<string, unknown>>)[name];
  return value === undefined || value === null ? undefined : String(value);
}

function reasonsIn(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => reasonsIn(inner, path));
  const [name, ...rest] = path;
  if (typeof value === "object" && value !== null) {
    return name === undefined ? [] : reasonsIn((value as Readonly<Record<string, unknown>>)[name], rest);
  }
  return typeof value === "string" && value !== "" && name === undefined ? [value.slice(0, 200)] : [];
}

function verdictOf(
  { success, failure, absent, hopeless }: WaiterSpec,
  states: readonly string[],
): Observation["verdict"] {
  if (states.length === 0) return absent;
  if (states.some((state) => failure.includes(state))) return "failure";
  if (states.every((state) => success.includes(state))) return "success";
  return states.some((state) => hopeless?.states?.includes(state)) ? "hopeless" : "pending";
}
