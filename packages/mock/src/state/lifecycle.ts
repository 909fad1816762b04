/** How passing states pass. They are always seen: callers wait for them. */
export type Lifecycle = LifecycleByReads | LifecycleByClock;

/** A state passes once it was seen so often. */
export interface LifecycleByReads {
  /** How many reads see each passing state before the next one comes, at least one. */
  readonly reads: number;
}

/** A state passes once it was seen and the emulated clock has moved on so far since it began. */
export interface LifecycleByClock {
  /** Milliseconds of the emulated clock, from 0. */
  readonly clockMs: number;
}

/** A row whose state may be a passing one. */
export interface Transient<Status extends string = string> {
  readonly status: Status;
  /** How often the present state was seen. */
  readonly reads: number;
  /** When the present state began; where it is left out, the first read counts. */
  readonly sinceMs?: number | undefined;
  /** The speed of this row alone, which a fault gave it. */
  readonly speed?: Lifecycle | undefined;
  /** A fault makes its next step fail. */
  readonly failsNextTransition?: boolean | undefined;
}

/** What comes after each passing state of a kind of row. A state that is not named stays. */
export interface Transitions<Status extends string = string> {
  readonly next: Readonly<Partial<Record<Status, Status | "gone">>>;
  /** Where a step that fails ends, unless it was a deletion; where it is left out, the state stays as it is. */
  readonly failed?: Status | undefined;
}

/**
 * A row as time has left it, before anybody looks: by the clock a state passes that was seen. Undefined when the row is gone.
 * One step at most, so that no passing state is skipped.
 */
export function beforeRead<Status extends string, Row extends Transient<Status>>(
  row: Row,
  transitions: Transitions<Status>,
  lifecycle: Lifecycle,
  nowMs: number,
): Row | undefined {
  const speed = row.speed ?? lifecycle;
  if ("reads" in speed || row.reads === 0 || nowMs - (row.sinceMs ?? nowMs) < speed.clockMs) return row;
  return step(row, transitions, nowMs);
}

/** A row after somebody has seen its present state; undefined when it is gone then. */
export function afterRead<Status extends string, Row extends Transient<Status>>(
  row: Row,
  transitions: Transitions<Status>,
  lifecycle: Lifecycle,
  nowMs: number,
): Row | undefined {
  if (transitions.next[row.status] === undefined) return row;
  const speed = row.speed ?? lifecycle;
  if ("reads" in speed && row.reads + 1 >= speed.reads) return step(row, transitions, nowMs);
  if ("clockMs" in speed && row.reads > 0) return row;
  return { ...row, reads: row.reads + 1, sinceMs: row.sinceMs ?? nowMs };
}

/** What a row gets that comes into a state by somebody's request: what a fault did to an earlier one is over. */
export function enter<Status extends string>(status: Status, nowMs: number): Transient<Status> {
  return { status, reads: 0, sinceMs: nowMs, speed: undefined, failsNextTransition: undefined };
}

function step<Status extends string, Row extends Transient<Status>>(
  row: Row,
  transitions: Transitions<Status>,
  nowMs: number,
): Row | undefined {
  const planned = transitions.next[row.status];
  // A deletion that fails never ends.
  const next =
    row.failsNextTransition !== true ? planned : planned === "gone" ? row.status : (transitions.failed ?? row.status);
  if (next === "gone") return undefined;
  if (next === undefined || next === row.status) return row;
  const isOnItsWay = Object.hasOwn(transitions.next, next);
  return { ...row, ...enter(next, nowMs), speed: isOnItsWay ? row.speed : undefined };
}

/** What is wrong with a lifecycle that somebody gave; undefined when nothing is. */
export function checkLifecycle(value: unknown): string | undefined {
  const expected = "expected { reads: a whole number from 1 } or { clockMs: milliseconds from 0 }";
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return expected;
  if ("reads" in value) return Number.isSafeInteger(value.reads) && Number(value.reads) >= 1 ? undefined : expected;
  return "clockMs" in value && Number.isFinite(value.clockMs) && Number(value.clockMs) >= 0 ? undefined : expected;
}
