import { operations } from "../../../gen/operations/index.js";
import type { TypesByAction } from "../../../gen/types/index.js";
import type { Check, MemberCheck } from "./kind.js";
import { type FaultEffect, faultKinds } from "./kinds.js";

/** The name of an action. */
export type ActionName = keyof TypesByAction;

/** Which requests a fault meets: those that fit every member. */
export interface FaultScope<Action extends ActionName = ActionName> {
  /** The action. Default: every action. */
  readonly action?: Action | undefined;
  /** What its input has, as the client sent it. Default: anything. */
  readonly input?: InputMatch<TypesByAction[Action]["input"]> | undefined;
  /** Skips so many requests first. Default 0. */
  readonly after?: number | undefined;
  /** Ends after so many requests. Default: never. */
  readonly times?: number | undefined;
  /** Meets a request with this probability, from 0 to 1, drawn from the mock's seed. Default 1. */
  readonly probability?: number | undefined;
}

/**
 * Which inputs a fault meets: those that have these members, the members of structures in them too, and lists item by item; or those for
 * which a function gives true. It is given the input as sent, before any check, so that anything may be missing.
 */
export type InputMatch<Input> = PartOfInput<Input> | ((input: PartOfInput<Input>) => boolean);

/** Some members of an input, and of the structures in it. */
export type PartOfInput<Value> = Value extends object
  ? { readonly [Name in keyof Value]?: PartOfInput<Value[Name]> | undefined }
  : Value;

/** A fault: an error, a delay or a broken answer on demand. */
export type Fault<Action extends ActionName = ActionName> = FaultEffect & FaultScope<Action>;

/** A fault that was added and has not ended. */
export type ActiveFault = Fault & {
  /** `fault-1` and so on. */
  readonly id: string;
  /** How many requests it has met. */
  readonly met: number;
};

/** The members that say which requests a fault meets, each with its words for the README. */
export const scopeMembers: {
  readonly [Name in keyof Required<FaultScope>]: { readonly words: string; readonly optional: Check };
} = {
  action: {
    words: "the action that it meets; left out, all",
    optional: (value) =>
      typeof value === "string" && Object.hasOwn(operations, value) ? undefined : "expected the name of an action",
  },
  input: {
    words:
      'members that the input has, those of structures in it too, as `{ ImageVersion: "old" }`; or, in a program, a function that is given the input and says whether it is meant',
    optional: (value) =>
      typeof value === "function" || (typeof value === "object" && value !== null && !Array.isArray(value))
        ? undefined
        : "expected an object of members, or a function",
  },
  after: {
    words: "how many requests are spared first",
    optional: (value) => (isWholeFrom(0, value) ? undefined : "expected a whole number from 0"),
  },
  times: {
    words: "how many requests it meets before it ends",
    optional: (value) => (isWholeFrom(1, value) ? undefined : "expected a whole number from 1"),
  },
  probability: {
    words: "how likely it meets a request, from 0 to 1, drawn from the mock's seed",
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
  const checks = new Map<string, MemberCheck>(Object.entries({ ...scopeMembers, ...members }));
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
  const fault = { kind, ...given } as unknown as Fault;
  assertInputOf(fault);
  return fault;
}

/** A member that the action does not have would never be met. */
function assertInputOf({ action, input }: Fault): void {
  if (action === undefined || input === undefined || typeof input === "function") return;
  const fields = operations[action].input;
  const unknown = Object.keys(input).find((name) => !fields.some((field) => field.name === name));
  if (unknown === undefined) return;
  throw new TypeError(`fault.input.${unknown.slice(0, 50)}: ${action} has no such parameter`);
}

function isWholeFrom(min: number, value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= min;
}
