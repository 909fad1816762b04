import { randomUUID } from "node:crypto";

/** What the emulator's command works with. */
export interface MockContext {
  readonly stdout: (text: string) => unknown;
  readonly stderr: (text: string) => unknown;
  readonly readFile: (path: string) => Promise<string>;
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** Ends it when it is aborted. */
  readonly stop: AbortSignal;
}

/** The emulator's command. */
export interface MockCommand {
  readonly run: (args: readonly string[], context: MockContext) => Promise<number>;
  readonly randomSeed: () => string;
}

/** Not a literal in the import: a bundle must not take it along, and it need not be there. */
const entry: string = "@tcrkit/mock/command";

/** Loads the emulator from where it is installed. Rejects with Node's error where it is not. */
export async function loadMock(): Promise<MockCommand> {
  const { run } = (await import(entry)) as Pick<MockCommand, "run">;
  return { run, randomSeed: randomUUID };
}
