import type { Operation } from "@tcrkit/client/schema";
import type { Command, CommandHelp } from "../contract.js";
import { commands } from "../gen/commands.js";
import { loadHelp, loadOperations } from "../gen/loaders.js";

/** A command by its name, or by its action's name on the wire. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name || command.action === name);
}

/** The operation of a command; its group alone is loaded. */
export async function loadOperation({ group, localName }: Command): Promise<Operation> {
  const operations = await loadOperations[group]?.();
  const operation = operations?.[localName];
  if (operation === undefined) throw new Error(`${localName} is not in the operation table`);
  return operation as Operation;
}

/** What help says of a command; its group alone is loaded. */
export async function loadCommandHelp({ group, action }: Command): Promise<CommandHelp> {
  const help = (await loadHelp[group]?.())?.help[action];
  if (help === undefined) throw new Error(`${action} has no help`);
  return help;
}
