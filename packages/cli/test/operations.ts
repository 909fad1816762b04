import type { Operation } from "@tcrkit/client/schema";
import type { Command, CommandHelp } from "../src/contract.js";
import { commands } from "../src/gen/commands.js";
import { loadCommandHelp, loadOperation } from "../src/parse/find-command.js";

/** Every command with its operation and its help. */
export const everyCommand: readonly (readonly [
  name: string,
  all: { readonly command: Command; readonly operation: Operation; readonly help: CommandHelp },
])[] = await Promise.all(
  commands.map(async (command) => {
    const [operation, help] = await Promise.all([loadOperation(command), loadCommandHelp(command)]);
    return [command.name, { command, operation, help }] as const;
  }),
);

/** The operation of a command. */
export function operationOf(name: string): Operation {
  const found = everyCommand.find(([command]) => command === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found[1].operation;
}
