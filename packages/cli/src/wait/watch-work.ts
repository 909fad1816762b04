import type { Waiter } from "@tcrkit/client/schema";
import type { Api } from "../api.js";
import { findCommand, loadOperation } from "../commands/find-command.js";
import type { Context } from "../context.js";
import { Interrupted } from "../errors.js";
import { commandLine } from "../flags/command-line.js";
import type { Options } from "../flags/global-options.js";
import { kebabCase } from "../flags/names.js";
import type { Talk } from "../talk.js";
import { waitText } from "../text/wait.js";
import { createProgress, every } from "./progress.js";

type Members = Readonly<Record<string, unknown>>;

/** What a waiter watches. */
export interface WatchedWork {
  readonly waiter: Waiter;
  /** Input of the action that is polled. */
  readonly input: Members;
  /** Members that pick the item to watch. */
  readonly match: Members | undefined;
  /** The flags of `tcr wait` by which the same is watched again. */
  readonly flags: readonly (readonly string[])[];
}

/** What work is watched with. */
export interface WatchWorld {
  readonly api: Pick<Api, "wait">;
  readonly context: Pick<Context, "now">;
  readonly talk: Talk;
}

/**
 * Polls until work has ended, and shows its states on stderr.
 *
 * @throws Interrupted with the command that goes on watching; what a wait of the client throws.
 */
export async function watchWork(
  { waiter, input, match, flags }: WatchedWork,
  { waitTimeoutMs, waitIntervalMs }: Options,
  { api, context, talk }: WatchWorld,
): Promise<void> {
  const command = findCommand(waiter.poll);
  if (command === undefined) throw new Error(`${waiter.poll}, by which ${waiter.name} polls, is no action`);
  const poll = await loadOperation(command);
  const progress = createProgress(waitText.inWords(waiter.name), talk, { now: context.now, every });
  try {
    await api.wait(waiter, poll, input, {
      timeoutMs: waitTimeoutMs,
      intervalMs: waitIntervalMs,
      match,
      onProgress: ({ states, reasons }) => progress.seen(states, reasons),
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Interrupted(waitText.goesOn(commandLine(`wait ${kebabCase(waiter.name)}`, flags)));
  } finally {
    progress.end();
  }
}
