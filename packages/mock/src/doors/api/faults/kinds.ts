import { byteLength } from "../../../base/bytes.js";
import { commonErrors, serviceErrors } from "../../../gen/errors/codes.js";
import { checkLifecycle, type Lifecycle } from "../../../state/lifecycle.js";
import { ApiError, type ErrorCode } from "../errors.js";
import { nullOutput } from "../nulls.js";
import type { Check, FaultHooks, FaultKind, MemberCheck } from "./kind.js";

/** The action answers an error, and nothing is done. */
interface ErrorFault {
  readonly kind: "error";
  readonly code: ErrorCode;
  readonly message?: string | undefined;
}

const error: FaultKind<ErrorFault> = {
  kind: "error",
  words: "the action answers an error, and nothing is done",
  members: {
    code: (value) =>
      isErrorCode(value) ? undefined : "expected an error code that the API documents, such as InternalError",
    message: { optional: (value) => (typeof value === "string" ? undefined : "expected a string") },
  },
  beforeHandler: ({ code, message = "A fault of the mock, on demand." }) => {
    throw new ApiError(code, message);
  },
};

/** `RequestLimitExceeded`, and nothing is done. */
interface ThrottleFault {
  readonly kind: "throttle";
}

const throttle: FaultKind<ThrottleFault> = {
  kind: "throttle",
  words: "`RequestLimitExceeded`, and nothing is done",
  members: {},
  beforeHandler: () => {
    throw new ApiError("RequestLimitExceeded", "The number of requests exceeds the frequency limit.");
  },
};

/** The answer takes longer, in real milliseconds. */
interface LatencyFault {
  readonly kind: "latency";
  readonly ms: number;
}

const latency: FaultKind<LatencyFault> = {
  kind: "latency",
  words: "the answer takes longer",
  members: { ms: upTo2To31 },
  delayMs: ({ ms }) => ms,
};

/** The connection is reset, before anything is done (the default) or, with `at: "answer"`, once all is done. */
interface ResetFault {
  readonly kind: "reset";
  readonly at?: "request" | "answer" | undefined;
}

const reset: FaultKind<ResetFault> = {
  kind: "reset",
  words: 'the connection is reset before anything is done, or, with `at: "answer"`, once all is done',
  members: {
    at: { optional: (value) => (value === "request" || value === "answer" ? undefined : "expected request or answer") },
  },
  beforeHandler: ({ at }) => {
    if (at === "answer") return;
    throw new ApiError("InternalError", "The connection was reset by a fault of the mock, on demand.");
  },
  onResponse: (_, response) => ({ ...response, breakAfterBytes: -1 }),
};

/** All is done, and the connection ends in the middle of the answer. Default: after half of it. */
interface CutFault {
  readonly kind: "cut";
  readonly afterBytes?: number | undefined;
}

const cut: FaultKind<CutFault> = {
  kind: "cut",
  words: "all is done, and the connection ends in the middle of the answer",
  members: { afterBytes: { optional: upTo2To31 } },
  onResponse: (fault, response) => {
    const bytes = byteLength(response.body);
    const afterBytes = Math.min(fault.afterBytes ?? Math.floor(bytes / 2), bytes - 1);
    return response.breakAfterBytes === undefined ? { ...response, breakAfterBytes: afterBytes } : response;
  },
};

/** All is done, and the answer's JSON does not parse. */
interface MalformedFault {
  readonly kind: "malformed";
}

const malformed: FaultKind<MalformedFault> = {
  kind: "malformed",
  words: "all is done, and the answer's JSON does not parse",
  members: {},
  onResponse: (_, response) => ({ ...response, body: response.body.replace(/\}\s*$/, "") }),
};

/** The server's clock is wrong, in its Date header and where it judges a signature. Positive: it is fast. */
interface ClockFault {
  readonly kind: "clock";
  readonly offsetMs: number;
}

const clock: FaultKind<ClockFault> = {
  kind: "clock",
  words: "the server's clock is wrong, in its Date header and where it judges a signature",
  members: {
    offsetMs: (value) =>
      Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e12 ? undefined : "expected whole milliseconds",
  },
  clockOffsetMs: ({ offsetMs }) => offsetMs,
};

/** What the request starts passes its transient states at its own speed. */
interface SpeedFault {
  readonly kind: "speed";
  readonly lifecycle: Lifecycle;
}

const speed: FaultKind<SpeedFault> = {
  kind: "speed",
  words: "what the request starts passes its transient states at its own speed",
  members: { lifecycle: checkLifecycle },
  transition: ({ lifecycle }) => ({ speed: lifecycle }),
};

/** What the request starts fails at its next transition. */
interface FailNextTransitionFault {
  readonly kind: "failNextTransition";
}

const failNextTransition: FaultKind<FailNextTransitionFault> = {
  kind: "failNextTransition",
  words: "what the request starts fails at its next transition",
  members: {},
  transition: () => ({ failsNextTransition: true }),
};

/** Every value that the manual allows to be null is null. `spareStructures` keeps lists of structures, for the nulls within. */
interface NullsFault {
  readonly kind: "nulls";
  readonly spareStructures?: boolean | undefined;
}

const nulls: FaultKind<NullsFault> = {
  kind: "nulls",
  words: "every value that the manual allows to be null is null; `spareStructures: true` keeps lists of structures",
  members: {
    spareStructures: { optional: (value) => (typeof value === "boolean" ? undefined : "expected true or false") },
  },
  afterHandler: ({ spareStructures = false }, output, operation) =>
    nullOutput(output, operation, { structures: spareStructures }),
};

/** Every kind of fault. The types, the check and the README follow from this list. */
const kinds = [error, throttle, latency, reset, cut, malformed, clock, speed, failNextTransition, nulls] as const;

/** The effect of a fault: one of the kinds with its members. */
export type FaultEffect = EffectOf<(typeof kinds)[number]>;

type EffectOf<Kind> = Kind extends FaultKind<infer Effect> ? Effect : never;

/** Any kind of fault. */
export interface AnyFaultKind extends FaultHooks<FaultEffect> {
  readonly kind: FaultEffect["kind"];
  readonly words: string;
  readonly members: Readonly<Record<string, MemberCheck>>;
}

/** The kinds of fault, by name. */
export const faultKinds: ReadonlyMap<string, AnyFaultKind> = new Map(
  kinds.map((kind: AnyFaultKind) => [kind.kind, kind]),
);

/** Timers and buffers take no larger number. */
function upTo2To31(value: unknown): ReturnType<Check> {
  const isInOrder = Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
  return isInOrder ? undefined : "expected a whole number from 0 up to 2147483647";
}

function isErrorCode(value: unknown): boolean {
  return typeof value === "string" && (Object.hasOwn(commonErrors, value) || Object.hasOwn(serviceErrors, value));
}
