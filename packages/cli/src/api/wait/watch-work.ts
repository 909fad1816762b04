import type { Operation, Waiter } from "@tcrkit/client/schema";
import { commandLine } from "../../parse/command-line.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";
import { flagOf, kebabCase } from "../../parse/names.js";
import type { Options } from "../../parse/options.js";
import { type Members, meetsValues } from "../../parse/value.js";
import { createProgress, every } from "../../present/progress.js";
import { knowsUnicode } from "../../present/terminal.js";
import { durationText } from "../../present/units.js";
import { Interrupted } from "../../shell/errors.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import type { Api } from "../connect.js";
import { type CallValues, fillTemplate, templateNames, templateValue } from "./template.js";

/** What to poll, and which item of the answer to watch. */
export interface WatchedWork {
  readonly waiter: Waiter;
  /** Input of the action that is polled. */
  readonly input: Members;
  /** Members that pick the item to watch. */
  readonly match: Members | undefined;
  /** The flags of `tcr wait` by which the same is watched again. */
  readonly flags: readonly (readonly string[])[];
}

export interface WatchDeps {
  readonly api: Pick<Api, "wait">;
  readonly shell: Pick<Shell, "now" | "env">;
  readonly reporter: Reporter;
}

/**
 * Waits until the work that a call started has ended, and shows its states on stderr.
 *
 * @throws what `watchWork` throws.
 */
export async function waitForEnd(
  operation: Operation,
  values: CallValues,
  options: Options,
  deps: WatchDeps,
): Promise<void> {
  const waiter = chooseWaiter(operation, values.input);
  if (waiter === undefined) return deps.reporter.line(messages.nothing(operation.name));
  const input = fillTemplate(waiter.input, values);
  const match = waiter.match === undefined ? undefined : fillTemplate(waiter.match, values);
  const flags = templateNames(waiter).map((name) => [flagOf(name), String(templateValue(name, waiter, values))]);
  await watchWork({ waiter, input, match, flags }, options, deps);
}

const defaultTimeoutMs = 600_000;

/**
 * Polls until work has ended, and shows its states on stderr.
 *
 * @throws Interrupted with the command that goes on watching; what a wait of the client throws.
 */
export async function watchWork(
  { waiter, input, match, flags }: WatchedWork,
  { waitTimeoutMs = defaultTimeoutMs, waitIntervalMs, region }: Options,
  { api, shell, reporter }: WatchDeps,
): Promise<void> {
  const command = findCommand(waiter.poll);
  if (command === undefined) throw new Error(`${waiter.poll}, by which ${waiter.name} polls, is no action`);
  const poll = await loadOperation(command);
  const name = kebabCase(waiter.name);
  const startMs = shell.now();
  const goal = { text: messages.goal(name), limitMs: waitTimeoutMs };
  const progress = createProgress(goal, reporter, {
    now: shell.now,
    hasUnicode: knowsUnicode(shell.env),
    every,
  });
  try {
    await api.wait(waiter, poll, input, {
      timeoutMs: waitTimeoutMs,
      intervalMs: waitIntervalMs,
      match,
      onProgress: ({ states, reasons }) => progress.seen(states, reasons),
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const again = commandLine(`wait ${name}`, region === undefined ? flags : [...flags, ["--region", region]]);
    throw new Interrupted(messages.goesOn(name, shell.now() - startMs), messages.again(again));
  } finally {
    progress.end();
  }
}

/** The waiter that fits a call: the one whose `when` the input meets. */
export function chooseWaiter(operation: Operation, input: Members): Waiter | undefined {
  return operation.waiters?.find(({ when = {} }) => meetsValues(operation, input, when));
}

const messages = {
  goal: (waiter: string): string => `Waiting for ${waiter}`,
  nothing: (action: string): string => `Nothing to wait for: ${action} starts no work with this input.`,
  goesOn: (waiter: string, ms: number): string =>
    `It waited ${durationText(ms)} for ${waiter}. The work goes on at the server.`,
  again: (command: string): string => `To wait for it again: ${command}`,
};
