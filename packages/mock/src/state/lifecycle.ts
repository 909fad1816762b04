/** When a transient state gives way to the next. None is skipped: callers wait for each. */
export type Lifecycle = LifecycleByReads | LifecycleByClock;

/** After so many reads. */
export interface LifecycleByReads {
  /** How many reads see each transient state, from 1. */
  readonly reads: number;
}

/** After so much emulated time since the state began, and one read that saw it. */
export interface LifecycleByClock {
  /** Milliseconds of the emulated clock, from 0. */
  readonly clockMs: number;
}

/** A row whose state may be transient. */
export interface Transient<Status extends string = string> {
  readonly status: Status;
  /** How many reads have seen the present state. */
  readonly reads: number;
  /** When the present state began; where it is left out, the first read counts. */
  readonly sinceMs?: number | undefined;
  /** The speed of this row alone, which a fault gave it. */
  readonly speed?: Lifecycle | undefined;
  /** A fault makes its next step fail. */
  readonly failsNextTransition?: boolean | undefined;
}

/** What follows each transient state of a kind of row. A state that is not named stays. */
export interface Transitions<Status extends string = string> {
  readonly next: Readonly<Partial<Record<Status, Status | "gone">>>;
  /** What follows where a step fails, unless it was a deletion. Default: the state stays. */
  readonly failed?: Status | undefined;
}

/**
 * A row as time has left it, before a read: by the clock, a state that was seen may be over. Undefined when the row is gone. It takes
 * one step at most, so that no transient state is skipped.
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

/** A row after a read has seen its present state; undefined when it is gone then. */
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

/** What a row gets that a request brings into a state: what a fault did to an earlier one is over. */
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

/** What is wrong with a given lifecycle; undefined when nothing is. */
export function checkLifecycle(value: unknown): string | undefined {
  const expected = "expected { reads: a whole number from 1 } or { clockMs: milliseconds from 0 }";
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return expected;
  if ("reads" in value) return Number.isSafeInteger(value.reads) && Number(value.reads) >= 1 ? undefined : expected;
  return "clockMs" in value && Number.isFinite(value.clockMs) && Number(value.clockMs) >= 0 ? undefined : expected;
}
