import type { Console } from "../src/commands/console.js";

/** A console that keeps its lines: results in `out`, everything else in `err`. */
export interface RecordingConsole extends Console {
  readonly out: string[];
  readonly err: string[];
}

export function recordingConsole(): RecordingConsole {
  const out: string[] = [];
  const err: string[] = [];
  return { out, err, log: (line) => out.push(line), error: (line) => err.push(line) };
}
