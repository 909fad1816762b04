import { operations } from "../../../gen/operations/index.js";
import type { FaultKind, MemberCheck } from "./kind.js";
import { type FaultEffect, faultKinds } from "./kinds.js";

/** Which requests a fault meets: those that fit every member. */
export interface FaultScope {
  /** The action. Default: every action. */
  readonly action?: string | undefined;
  /** Skips so many requests first. Default 0. */
  readonly after?: number | undefined;
  /** Ends after so many requests. Default: never. */
  readonly times?: number | undefined;
  /** Meets a request with this probability, from 0 to 1, drawn from the mock's seed. Default 1. */
  readonly probability?: number | undefined;
}

/** A fault: an error, a delay or a broken answer on demand. */
export type Fault = FaultEffect & FaultScope;

/** A fault that was added and has not ended. */
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
 * Checks a value that should be a fault.
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
