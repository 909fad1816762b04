import type { Waiter } from "@tcrkit/client/schema";
import { resolveAccess } from "../../access.js";
import { connect } from "../../api.js";
import type { Context } from "../../context.js";
import { UsageError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { kebabCase } from "../../flags/names.js";
import { splitCommand } from "../../flags/split-command.js";
import { helpWidth } from "../../help/width.js";
import { callWays } from "../../request/call-ways.js";
import type { Talk } from "../../talk.js";
import { waitText } from "../../text/wait.js";
import { templateNames } from "../../wait/template-names.js";
import { watchWork } from "../../wait/watch-work.js";
import { findWaiters } from "./find-waiters.js";
import { readWait } from "./read-wait.js";

/** `tcr wait WAITER [--flag value ...]` */
export async function run(argv: readonly string[], context: Context, talk: Talk): Promise<ExitCode> {
  const { name, rest } = splitCommand(argv);
  const waiters = await findWaiters();
  const found = waiters.find(({ waiter }) => name === waiter.name || name === kebabCase(waiter.name));
  if (found === undefined) return listWaiters(name, rest, waiters, context);
  const wait = await readWait(found, rest);
  if (wait === undefined)
    return write(waitText.help(found.waiter, templateNames(found.waiter), widthOf(context)), context);
  const { work, poll, options } = wait;
  const caller = { name: poll.name, command: "wait", region: poll.region };
  const { settings, credentials } = await resolveAccess(caller, options, context, talk);
  const api = await connect(settings, credentials, context, await callWays(options, talk));
  try {
    await watchWork(work, options, { api, context, talk });
    return exitCodes.ok;
  } finally {
    await api.close();
  }
}

/** @throws UsageError unless help was asked for. */
function listWaiters(
  name: string | undefined,
  rest: readonly string[],
  waiters: readonly { readonly waiter: Waiter }[],
  context: Context,
): ExitCode {
  const names = waiters.map(({ waiter }) => kebabCase(waiter.name));
  const isHelp = name === undefined && rest.some((word) => word === "--help" || word === "-h");
  if (!isHelp) throw new UsageError([waitText.unknown(name, names)], "wait");
  const lines = waiters.map(({ waiter }) => [kebabCase(waiter.name), waitText.goal("", waiter)] as const);
  return write(waitText.overview(lines, widthOf(context)), context);
}

function widthOf({ stdout }: Context): number {
  return helpWidth(stdout);
}

function write(lines: readonly string[], { stdout }: Context): ExitCode {
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}
