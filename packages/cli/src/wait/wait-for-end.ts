import type { Operation } from "@tcrkit/client/schema";
import type { Api } from "../api.js";
import { findCommand, loadOperation } from "../commands/find-command.js";
import type { Context } from "../context.js";
import { Interrupted } from "../errors.js";
import { commandLine, flagsFromInput } from "../flags/command-line.js";
import type { Options } from "../flags/global-options.js";
import type { Talk } from "../talk.js";
import { waitText } from "../text/wait.js";
import { chooseWaiter } from "./choose-waiter.js";
import { type CallValues, fillTemplate } from "./fill-template.js";
import { createProgress } from "./progress.js";

/**
 * Waits until the work that a call started has ended, and shows its states on stderr.
 *
 * @throws Interrupted with the command that looks at the work; what a wait of the client throws.
 */
export async function waitForEnd(
  operation: Operation,
  values: CallValues,
  options: Options,
  { api, context, talk }: { readonly api: Api; readonly context: Context; readonly talk: Talk },
): Promise<void> {
  const waiter = chooseWaiter(operation, values.input);
  if (waiter === undefined) return talk.line(waitText.nothing(operation.name));
  const command = findCommand(waiter.poll);
  if (command === undefined) throw new Error(`${waiter.poll}, by which ${waiter.name} polls, is no action`);
  const poll = await loadOperation(command);
  const input = fillTemplate(waiter.input, values);
  const progress = createProgress(waiter.name, talk, { now: context.now, every });
  try {
    await api.wait(waiter, poll, input, {
      timeoutMs: options.waitTimeoutMs,
      intervalMs: options.waitIntervalMs,
      match: waiter.match === undefined ? undefined : fillTemplate(waiter.match, values),
      onProgress: ({ states }) => progress.seen(states),
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new Interrupted(waitText.goesOn(commandLine(command.name, flagsFromInput(poll, input))));
  } finally {
    progress.end();
  }
}

function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}
