/** What the calls of one client may spend on repeats, so that they do not multiply the load on a service that is down. */
export interface RetryBudget {
  /** Pays for one repeat; false where nothing is left. */
  readonly take: () => boolean;
  /** A call succeeded after so many attempts. */
  readonly giveBack: (attempts: number) => void;
}

/** What a budget begins with where nobody says otherwise. */
export const defaultRepeats = 100;

/** Repeats are counted in fifths: a success at once gives back one, so the service must be well five times for a repeat. */
const perRepeat = 5;

/** A token bucket that is full at first and never holds more than `repeats`. */
export function createRetryBudget(repeats: number): RetryBudget {
  const capacity = repeats * perRepeat;
  let left = capacity;
  return {
    take: () => {
      if (left < perRepeat) return false;
      left -= perRepeat;
      return true;
    },
    giveBack: (attempts) => {
      left = Math.min(capacity, left + (attempts > 1 ? perRepeat : 1));
    },
  };
}
