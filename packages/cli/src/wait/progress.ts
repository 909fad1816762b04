import type { Talk } from "../talk.js";
import { waitText } from "../text/wait.js";

/** Shows how a wait goes on. */
export interface Progress {
  /** Tells the states that were just seen. */
  readonly seen: (states: readonly string[]) => void;
  /** Leaves the last state on a line of its own. */
  readonly end: () => void;
}

/** What the progress needs of the world. */
export interface ProgressClock {
  readonly now: () => number;
  /** Calls again and again, until the function that it gives back is called. */
  readonly every: (ms: number, tick: () => void) => () => void;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const frameMs = 100;
const clearLine = "\r\u001b[2K";

/** On a terminal one line that turns, elsewhere a line for each new state. */
export function createProgress(waiter: string, talk: Talk, clock: ProgressClock): Progress {
  const start = clock.now();
  const lineOf = (states: readonly string[]) => waitText.state(waiter, states, clock.now() - start);
  return talk.isTTY ? spinner(lineOf, talk, clock) : plainLines(lineOf, talk);
}

function plainLines(lineOf: (states: readonly string[]) => string, talk: Talk): Progress {
  let last: string | undefined;
  return {
    seen: (states) => {
      const key = states.join();
      if (key !== last) talk.line(lineOf(states));
      last = key;
    },
    end: () => {},
  };
}

function spinner(lineOf: (states: readonly string[]) => string, talk: Talk, clock: ProgressClock): Progress {
  let current: readonly string[] | undefined;
  let frame = 0;
  const draw = () => {
    if (current === undefined) return;
    const line = `${frames[frame++ % frames.length]} ${lineOf(current)}`;
    talk.write(clearLine + line.slice(0, Math.max(1, (talk.columns ?? 80) - 1)));
  };
  const stop = clock.every(frameMs, draw);
  return {
    seen: (states) => {
      current = states;
      draw();
    },
    end: () => {
      stop();
      if (current !== undefined) talk.write(`${clearLine}${lineOf(current)}\n`);
    },
  };
}
