import { operations } from "../../../gen/operations/index.js";
import type { FaultKind, MemberCheck } from "./kind.js";
import { type FaultEffect, faultKinds } from "./kinds.js";

/** Which requests a fault meets. All that is said must hold. */
export interface FaultScope {
  /** An action; default: all. */
  readonly action?: string | undefined;
  /** Spares so many requests first. Default 0. */
  readonly after?: number | undefined;
  /** Meets so many requests, and is gone then. Default: no end. */
  readonly times?: number | undefined;
  /** Meets a request with this probability, from 0 to 1, by the mock's seed. Default 1. */
  readonly probability?: number | undefined;
}

/** Something that goes wrong on demand. */
export type Fault = FaultEffect & FaultScope;

/** A fault that is in force. */
export type ActiveFault = Fault & {
  /** `fault-1` and so on. */
  readonly id: string;
  /** How many requests it has met. */
  readonly met: number;
};

const scope: FaultKind<FaultScope & { readonly kind: string }>["members"] = {
  action: {
    optional: (value) =>
      typeof value === "string" && Object.hasOwn(operations, value) ? undefined : "expected the name of an action",
  },
  after: { optional: (value) => (isWholeFrom(0, value) ? undefined : "expected a whole number from 0") },
  times: { optional: (value) => (isWholeFrom(1, value) ? undefined : "expected a whole number from 1") },
  probability: {
    optional: (value) =>
      typeof value === "number" && value >= 0 && value <= 1 ? undefined : "expected a number from 0 to 1",
  },
};

/**
 * Takes what a caller gave for a fault, which may be anything.
 *
 * @throws TypeError that names the member: `fault.times: expected a whole number from 1`.
 */
export function checkFault(value: unknown): Fault {
  if (typeof value !== "object" || value === null) throw new TypeError("fault: expected an object");
  const { kind, ...given }: Readonly<Record<string, unknown>> = { ...value };
  const members = typeof kind === "string" ? faultKinds.get(kind)?.members : undefined;
  if (members === undefined) throw new TypeError(`fault.kind: expected one of ${[...faultKinds.keys()].join(", ")}`);
  const checks = new Map<string, MemberCheck>(Object.entries({ ...scope, ...members }));
  for (const [name, member] of Object.entries(given)) {
    const check = checks.get(name);
    if (member === undefined && typeof check !== "function") continue;
    if (check === undefined) {
      throw new TypeError(`fault.${name.slice(0, 50)}: a fault of the kind ${kind} has no such member`);
    }
    const problem = typeof check === "function" ? check(member) : check.optional(member);
    if (problem !== undefined) throw new TypeError(`fault.${name}: ${problem}`);
  }
  for (const [name, check] of checks) {
    if (typeof check === "function" && !Object.hasOwn(given, name)) throw new TypeError(`fault.${name}: is missing`);
  }
  return { kind, ...given } as unknown as Fault;
}

function isWholeFrom(min: number, value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= min;
}
