import type { Talk } from "../../shell/reporter.js";

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
export function createListingProgress(talk: Talk, now: () => number): ListingProgress {
  let rows = 0;
  let nextMs = now() + firstAfterMs;
  let isShown = false;
  return {
    add: (more) => {
      rows += more;
      if (!talk.isTTY || now() < nextMs) return;
      talk.write(clearLine + messages.progress(rows).slice(0, Math.max(1, (talk.columns ?? 80) - 1)));
      nextMs = now() + againAfterMs;
      isShown = true;
    },
    end: () => {
      if (isShown) talk.write(clearLine);
    },
  };
}

const messages = {
  progress: (rows: number): string => `Listing: ${rows} found so far`,
};
