import { printable } from "../shell/printable.js";
import type { Reporter } from "../shell/reporter.js";
import { durationText } from "./units.js";

/** One line of a terminal, written over again and again. Elsewhere nothing is written. */
export interface StatusLine {
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
  /** Puts a whole text in its place, to stay. */
  readonly leave: (text: string) => void;
}

const clearLine = "\r\u001b[2K";

/** Cut to the terminal, since a line that wraps cannot be taken away. */
export function createStatusLine(reporter: Reporter): StatusLine {
  let isShown = false;
  return {
    show: (text) => {
      if (!reporter.isTTY) return;
      reporter.write(clearLine + text.slice(0, Math.max(1, (reporter.columns ?? 80) - 1)));
      isShown = true;
    },
    clear: () => {
      if (isShown) reporter.write(clearLine);
      isShown = false;
    },
    leave: (text) => reporter.write(`${clearLine}${text}\n`),
  };
}

/** Tells how far a long listing has come. */
export interface ListingProgress {
  readonly add: (rows: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const firstAfterMs = 1_000;
const againAfterMs = 100;

/** Nothing is said of a listing that takes less than a second. */
export function createListingProgress(reporter: Reporter, now: () => number): ListingProgress {
  const line = createStatusLine(reporter);
  let rows = 0;
  let nextMs = now() + firstAfterMs;
  return {
    add: (more) => {
      rows += more;
      if (now() < nextMs) return;
      line.show(messages.listing(rows));
      nextMs = now() + againAfterMs;
    },
    end: line.clear,
  };
}

/** Shows how a wait goes on. */
export interface Progress {
  /** Tells the states that were just seen, and their reasons. */
  readonly seen: (states: readonly string[], reasons?: readonly string[]) => void;
  /** Leaves the last state on a line of its own. */
  readonly end: () => void;
}

/** What progress goes by: a clock, and what the terminal can show. */
export interface ProgressDeps {
  readonly now: () => number;
  readonly hasUnicode: boolean;
  /** Calls again and again, until the function that it gives back is called. */
  readonly every: (ms: number, tick: () => void) => () => void;
}

const brailleFrames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const asciiFrames = ["|", "/", "-", "\\"];
const frameMs = 100;

/** What is waited for. */
export interface Goal {
  /** `Waiting for instance-running` */
  readonly text: string;
  /** How long at most. */
  readonly limitMs: number;
}

/** On a terminal one line that turns, elsewhere a line for each new state. */
export function createProgress(goal: Goal, reporter: Reporter, deps: ProgressDeps): Progress {
  const start = deps.now();
  const linesOf = (seen: Seen) => messages.state(goal, seen, deps.now() - start);
  return reporter.isTTY ? spinner(linesOf, reporter, deps) : plainLines(linesOf, reporter);
}

/** What was seen of what is waited for: `Pending, no money`. */
export function seenText(states: readonly string[], reasons: readonly string[]): string {
  const told = reasons.filter((reason) => reason !== "").map(printable);
  const distinct = [...new Set(states)].map((state) => stateText(printable(state)));
  const seen = distinct.length === 0 ? "nothing found" : distinct.join(", ");
  return told.length === 0 ? seen : `${seen}, ${told.join("; ")}`;
}

/** The timer of this computer. */
export function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

/** A state as it is shown: an empty one has a word, too. */
export function stateText(state: string): string {
  return state === "" ? "empty" : state;
}

interface Seen {
  readonly states: readonly string[];
  readonly reasons: readonly string[];
}

/** A line in full, and the same with less where it does not fit. */
type LinesOf = (seen: Seen) => readonly [full: string, ...shorter: string[]];

function plainLines(linesOf: LinesOf, reporter: Reporter): Progress {
  let last: string | undefined;
  return {
    seen: (states, reasons = []) => {
      const key = JSON.stringify([states, reasons]);
      if (key !== last) reporter.line(linesOf({ states, reasons })[0]);
      last = key;
    },
    end: () => {},
  };
}

function spinner(linesOf: LinesOf, reporter: Reporter, { every, hasUnicode }: ProgressDeps): Progress {
  const frames = hasUnicode ? brailleFrames : asciiFrames;
  const line = createStatusLine(reporter);
  let current: Seen | undefined;
  let frame = 0;
  const draw = () => {
    if (current === undefined) return;
    const lines = linesOf(current);
    const fits = lines.find(({ length }) => length + 2 < (reporter.columns ?? 80));
    line.show(`${frames[frame++ % frames.length]} ${fits ?? lines.at(-1)}`);
  };
  const stop = every(frameMs, draw);
  return {
    seen: (states, reasons = []) => {
      current = { states, reasons };
      draw();
    },
    end: () => {
      stop();
      if (current !== undefined) line.leave(linesOf(current)[0]);
    },
  };
}

const messages = {
  listing: (rows: number): string => `Listing: ${rows} found so far`,
  state: ({ text, limitMs }: Goal, { states, reasons }: Seen, elapsedMs: number) => {
    const elapsed = durationText(Math.floor(elapsedMs / 1_000) * 1_000);
    const limited = `${elapsed} of at most ${durationText(limitMs)}`;
    const line = (reasons: readonly string[], time: string) => `${text}: ${seenText(states, reasons)} (${time})`;
    return [
      line(reasons, limited),
      line(reasons, elapsed),
      line([], elapsed),
      `${seenText(states, [])} (${elapsed})`,
    ] as const;
  },
};
