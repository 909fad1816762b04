import type { Field, Operation, Waiter } from "@tcrkit/client/schema";
import { templateNames } from "../../api/wait/template.js";
import { commandGroups, commands } from "../../gen/commands.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";
import { kebabCase } from "../../parse/names.js";

/** A waiter, and the action that starts the work. */
export interface StartedWork {
  readonly waiter: Waiter;
  readonly operation: Operation;
}

/** Every waiter of the API, in the order of its actions; where several actions have one of a name, the first. */
export async function findWaiters(): Promise<readonly StartedWork[]> {
  const inOrder = commandGroups.flatMap(({ name }) => commands.filter(({ group }) => group === name));
  const operations = await Promise.all(inOrder.map(loadOperation));
  const all = operations.flatMap((operation) => (operation.waiters ?? []).map((waiter) => ({ waiter, operation })));
  return all.filter(({ waiter }, index) => all.findIndex((other) => other.waiter.name === waiter.name) === index);
}

/** Whether somebody means a waiter by a name. */
export function isNamed({ waiter }: StartedWork, name: string | undefined): boolean {
  return name === waiter.name || name === kebabCase(waiter.name);
}

/** The action that a wait polls, and the flags of the wait: what the waiter needs of the call that started the work, then its parameters. */
export async function waiterFlags({
  waiter,
  operation,
}: StartedWork): Promise<{ readonly poll: Operation; readonly fields: readonly Field[] }> {
  const command = findCommand(waiter.poll);
  if (command === undefined) throw new Error(`${waiter.poll}, by which ${waiter.name} polls, is no action`);
  const poll = await loadOperation(command);
  const names = templateNames(waiter);
  const known = [...operation.input, ...operation.output];
  const own = names.flatMap((name) => known.find((field) => field.name === name) ?? []);
  const polled = poll.input.filter(({ name }) => !names.includes(name));
  return { poll, fields: [...own, ...polled].map((field) => ({ ...field, required: false })) };
}
