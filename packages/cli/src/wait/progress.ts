import type { Talk } from "../talk.js";
import { waitText } from "../text/wait.js";

/** Shows how a wait goes on. */
export interface Progress {
  /** Tells the states that were just seen, and their reasons. */
  readonly seen: (states: readonly string[], reasons?: readonly string[]) => void;
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

/** On a terminal one line that turns, elsewhere a line for each new state. `goal` is what is waited for. */
export function createProgress(goal: string, talk: Talk, clock: ProgressClock): Progress {
  const start = clock.now();
  const lineOf = ({ states, reasons }: Seen) => waitText.state(goal, states, reasons, clock.now() - start);
  return talk.isTTY ? spinner(lineOf, talk, clock) : plainLines(lineOf, talk);
}

/** The timer of this computer. */
export function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

interface Seen {
  readonly states: readonly string[];
  readonly reasons: readonly string[];
}

function plainLines(lineOf: (seen: Seen) => string, talk: Talk): Progress {
  let last: string | undefined;
  return {
    seen: (states, reasons = []) => {
      const key = JSON.stringify([states, reasons]);
      if (key !== last) talk.line(lineOf({ states, reasons }));
      last = key;
    },
    end: () => {},
  };
}

function spinner(lineOf: (seen: Seen) => string, talk: Talk, clock: ProgressClock): Progress {
  let current: Seen | undefined;
  let frame = 0;
  const draw = () => {
    if (current === undefined) return;
    const line = `${frames[frame++ % frames.length]} ${lineOf(current)}`;
    talk.write(clearLine + line.slice(0, Math.max(1, (talk.columns ?? 80) - 1)));
  };
  const stop = clock.every(frameMs, draw);
  return {
    seen: (states, reasons = []) => {
      current = { states, reasons };
      draw();
    },
    end: () => {
      stop();
      if (current !== undefined) talk.write(`${clearLine}${lineOf(current)}\n`);
    },
  };
}
