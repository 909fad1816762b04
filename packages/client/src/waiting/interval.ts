const firstPauseMs = 2_000;
const maxPauseMs = 15_000;
const growth = 1.5;

/** So long before the end of a wait its last poll starts. */
const lastPollMs = 1_000;

export interface PollCount {
  /** Polls so far, from 1. */
  readonly polls: number;
  /** The caller's own pause. */
  readonly intervalMs: number | undefined;
  /** Time that the wait still has. */
  readonly leftMs: number;
}

/**
 * Milliseconds until the next poll: the caller's own, else two seconds that grow by half each time up to 15, give or take a fifth. What
 * would go beyond the end of the wait is shortened, for one last poll; undefined when that is over.
 */
export function nextPauseMs({ polls, intervalMs, leftMs }: PollCount, random: () => number): number | undefined {
  const plannedMs = intervalMs ?? grownMs(polls) * (0.8 + 0.4 * random());
  const untilLastMs = leftMs - Math.min(lastPollMs, plannedMs);
  if (untilLastMs <= 0) return undefined;
  return Math.min(plannedMs, untilLastMs);
}

function grownMs(polls: number): number {
  return Math.min(firstPauseMs * growth ** (polls - 1), maxPauseMs);
}
