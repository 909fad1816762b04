import type { Operation, Waiter } from "@tcrkit/client/schema";
import { commandGroups, commands } from "../../gen/commands.js";
import { loadOperation } from "../find-command.js";

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
