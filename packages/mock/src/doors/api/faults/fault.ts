import { commonErrors, serviceErrors } from "../../../gen/errors/codes.js";
import { operations } from "../../../gen/operations/index.js";
import { checkLifecycle, type Lifecycle } from "../../../state/lifecycle.js";
import type { ErrorCode } from "../errors.js";

/** What goes wrong. */
export type FaultEffect =
  /** The action answers an error, and nothing is done. */
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message?: string | undefined }
  /** `RequestLimitExceeded`, and nothing is done. */
  | { readonly kind: "throttle" }
  /** The answer takes longer, in real milliseconds. */
  | { readonly kind: "latency"; readonly ms: number }
  /** The connection is reset: before anything is done (the default), or once all is done and only the answer is missing. */
  | { readonly kind: "reset"; readonly at?: "request" | "answer" | undefined }
  /** All is done, and the connection ends amid the answer. Default: after half of it. */
  | { readonly kind: "cut"; readonly afterBytes?: number | undefined }
  /** All is done, and the answer's JSON does not parse. */
  | { readonly kind: "malformed" }
  /** The server's clock is wrong, in its Date header and where it judges a signature. Positive: it is fast. */
  | { readonly kind: "clock"; readonly offsetMs: number }
  /** What the request starts passes its states at its own speed. */
  | { readonly kind: "slow"; readonly lifecycle: Lifecycle }
  /** What the request starts fails at its next step. */
  | { readonly kind: "doomed" }
  /** Each value that the manual allows to be null is null; lists of structures may be spared, for the nulls within. */
  | { readonly kind: "nulls"; readonly spareStructures?: boolean | undefined };

/** Which requests it meets. All that is said must hold. */
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

/** Checks one member of a fault; undefined when it is in order. */
type Check = (value: unknown) => string | undefined;

const wholeFrom0: Check = (value) => (isWhole(value) ? undefined : "expected a whole number from 0");

/** Timers and buffers take no more. */
const upTo2To31: Check = (value) =>
  isWhole(value) && value < 2 ** 31 ? undefined : "expected a whole number from 0 up to 2147483647";

const SCOPE: Readonly<Record<string, Check>> = {
  action: (value) =>
    typeof value === "string" && Object.hasOwn(operations, value) ? undefined : "expected the name of an action",
  after: wholeFrom0,
  times: (value) => (isWhole(value) && value > 0 ? undefined : "expected a whole number from 1"),
  probability: (value) =>
    typeof value === "number" && value >= 0 && value <= 1 ? undefined : "expected a number from 0 to 1",
};

/** What each kind says beside its scope; a member with a question mark may be left out. */
const KINDS: Readonly<Record<Fault["kind"], Readonly<Record<string, Check>>>> = {
  error: {
    code: (value) => (isErrorCode(value) ? undefined : "expected an error code that the API documents"),
    "message?": (value) => (typeof value === "string" ? undefined : "expected a text"),
  },
  throttle: {},
  latency: { ms: upTo2To31 },
  reset: { "at?": (value) => (value === "request" || value === "answer" ? undefined : "expected request or answer") },
  cut: { "afterBytes?": upTo2To31 },
  malformed: {},
  clock: {
    offsetMs: (value) =>
      Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e12 ? undefined : "expected whole milliseconds",
  },
  slow: { lifecycle: checkLifecycle },
  doomed: {},
  nulls: { "spareStructures?": (value) => (typeof value === "boolean" ? undefined : "expected true or false") },
};

/**
 * Takes what a caller gave for a fault, which may be anything.
 *
 * @throws TypeError that names the member: `fault.times: expected a whole number from 1`.
 */
export function checkFault(value: unknown): Fault {
  if (typeof value !== "object" || value === null) throw new TypeError("fault: expected an object");
  const members: Readonly<Record<string, unknown>> = { ...value };
  const { kind } = members;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) {
    throw new TypeError(`fault.kind: expected one of ${Object.keys(KINDS).join(", ")}`);
  }
  const own = KINDS[kind as Fault["kind"]];
  for (const [name, member] of Object.entries(members)) {
    const check = own[name] ?? own[`${name}?`] ?? (Object.hasOwn(SCOPE, name) ? SCOPE[name] : undefined);
    if (name === "kind" || (member === undefined && own[name] === undefined)) continue;
    if (check === undefined) {
      throw new TypeError(`fault.${excerpt(name)}: a fault of the kind ${kind} has no such member`);
    }
    const fault = check(member);
    if (fault !== undefined) throw new TypeError(`fault.${name}: ${fault}`);
  }
  for (const name of Object.keys(own)) {
    if (!name.endsWith("?") && !Object.hasOwn(members, name)) throw new TypeError(`fault.${name}: is missing`);
  }
  return members as unknown as Fault;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isErrorCode(value: unknown): boolean {
  return typeof value === "string" && (Object.hasOwn(commonErrors, value) || Object.hasOwn(serviceErrors, value));
}

function excerpt(name: string): string {
  return name.slice(0, 50);
}
