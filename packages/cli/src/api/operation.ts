import type { Operation } from "@tcrkit/client/schema";
import type { Command } from "../contract.js";
import { loadOperation } from "../parse/find-command.js";
import type { Options } from "../parse/options.js";
import { readCall } from "../parse/read-call.js";
import { sensitiveTexts } from "../parse/sensitive.js";
import { unknownOutcome } from "../present/errors/own-error.js";
import { createPrinter, type Printer } from "../present/forms/printer.js";
import type { Problem } from "../shell/errors.js";
import { Interrupted, UsageError } from "../shell/errors.js";
import { type ExitCode, exitCodes } from "../shell/exit-codes.js";
import type { Talk } from "../shell/reporter.js";
import type { Context } from "../shell/shell.js";
import { callWays } from "./call-settings.js";
import { confirmCall } from "./confirm.js";
import { type CallInput, connect, type ReadyCall, resolveAccess } from "./connect.js";
import { rememberIds } from "./remembered-ids.js";
import type { ValueWait } from "./wait/wait-for-value.js";

/** One action of the API from its flags: flags -> input -> client -> output, and with `--wait` on to the end of its work. */
export async function runOperation(
  command: Command,
  argv: readonly string[],
  context: Context,
  talk: Talk,
): Promise<ExitCode> {
  const operation = await loadOperation(command);
  const { input, options, notes } = await readCall(operation, argv, command.name, context);
  if (options.help === true) return (await import("../present/help/command-help.js")).showCommandHelp(command, context);
  if (options.skeleton === true) {
    return (await import("../present/help/skeleton.js")).showSkeleton(command, operation, options, context);
  }
  assertFits(operation, options, command);
  for (const secret of sensitiveTexts(operation, input)) talk.keepSecret(secret);
  for (const note of notes) talk.line(note);
  const access = await resolveAccess({ ...operation, command: command.name }, options, context, talk);
  const form = access.output === undefined ? {} : { output: access.output };
  return prepareCall({ operation, input, options: { ...options, ...form }, access }, context, talk);
}

/** Prints the request instead of the call, or asks first where the call deletes. */
async function prepareCall(call: ReadyCall, context: Context, talk: Talk): Promise<ExitCode> {
  const { operation, input, options } = call;
  if (options.printRequest !== undefined) {
    const { printRequest } = await import("./print-request.js");
    return printRequest(options.printRequest, call, context, talk);
  }
  // Made first, so that a wrong query neither asks nor sends.
  const printer = await createPrinter(operation, options, context, talk);
  await confirmCall(operation, input, call.access.settings.region, options, context);
  return makeCall(call, printer, context, talk);
}

async function makeCall(call: ReadyCall, printer: Printer, context: Context, talk: Talk): Promise<ExitCode> {
  const { operation, input, options, access } = call;
  const api = await connect(access.settings, access.credentials, context, await callWays(options, talk));
  const world = { api, context, talk };
  try {
    if (options.allPages === true || options.maxItems !== undefined) {
      const { printPages } = await import("./pages.js");
      const remember = (page: CallInput) => rememberIds(operation, page, context, access.rememberIds);
      await printPages(call, options, { api, printer, talk, remember });
      return exitCodes.ok;
    }
    const output = await callOnce(call, world);
    // Before the wait: what was created has an id now, whatever becomes of the wait.
    await printer.page(output);
    await printer.end();
    await rememberIds(operation, output, context, access.rememberIds);
    if (options.wait === true) {
      const { waitForEnd } = await import("./wait/watch-work.js");
      await waitForEnd(operation, { input, output }, options, world);
    }
    return exitCodes.ok;
  } finally {
    await api.close();
  }
}

async function callOnce({ operation, input, options }: ReadyCall, world: ValueWait): Promise<CallInput> {
  try {
    if (options.waiter === undefined) return await world.api.call(operation, input);
    const { waitForValue } = await import("./wait/wait-for-value.js");
    return await waitForValue(operation, input, options.waiter, world);
  } catch (error) {
    if (!(error instanceof Interrupted) || operation.kind === "read") throw error;
    throw new Interrupted(unknownOutcome);
  }
}

/** @throws UsageError for flags that do not go with the action or with one another. */
function assertFits(
  operation: Operation,
  { allPages, maxItems, printRequest, showSecrets }: Options,
  command: Command,
) {
  const paged = maxItems !== undefined ? "--max-items" : allPages === true ? "--all-pages" : undefined;
  const problems = [
    ...(paged !== undefined && operation.paging === undefined ? [messages.noPages(paged, operation)] : []),
    ...(showSecrets === true && printRequest === undefined ? [messages.showSecretsAlone()] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems, command.name);
}

const messages = {
  showSecretsAlone: (): Problem => ({ what: "--show-secrets goes with --print-request" }),
  noPages: (flag: string, { name }: Operation): Problem => ({ what: `${flag}: the answer of ${name} has no pages` }),
};
