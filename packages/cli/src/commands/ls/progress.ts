import type { Reporter } from "../../shell/reporter.js";

/** Tells on a terminal how far a long listing has come. */
export interface ListingProgress {
  readonly add: (rows: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const firstAfterMs = 1_000;
const againAfterMs = 100;
const clearLine = "\r\u001b[2K";

/** Nothing is said of a listing that takes less than a second, nor where there is no terminal. */
export function createListingProgress(reporter: Reporter, now: () => number): ListingProgress {
  let rows = 0;
  let nextMs = now() + firstAfterMs;
  let isShown = false;
  return {
    add: (more) => {
      rows += more;
      if (!reporter.isTTY || now() < nextMs) return;
      reporter.write(clearLine + messages.progress(rows).slice(0, Math.max(1, (reporter.columns ?? 80) - 1)));
      nextMs = now() + againAfterMs;
      isShown = true;
    },
    end: () => {
      if (isShown) reporter.write(clearLine);
    },
  };
}

const messages = {
  progress: (rows: number): string => `Listing: ${rows} found so far`,
};
