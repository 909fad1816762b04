import type { Operation } from "@tcrkit/client/schema";
import { resolveAccess } from "./access.js";
import { connect } from "./api.js";
import { rememberIds } from "./commands/completion/remember-ids.js";
import { loadOperation } from "./commands/find-command.js";
import type { Context } from "./context.js";
import type { Command } from "./contract.js";
import { Interrupted, UsageError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { Options } from "./flags/global-options.js";
import { readCall } from "./flags/read-call.js";
import { sensitiveTexts } from "./flags/sensitive.js";
import { createPrinter, type Printer } from "./output/printer.js";
import { callWays } from "./request/call-ways.js";
import { confirmCall } from "./request/confirm.js";
import type { CallInput, ReadyCall } from "./request/ready-call.js";
import type { Talk } from "./talk.js";
import { errorText } from "./text/errors.js";
import { requestText } from "./text/request.js";
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
  if (options.help === true) return (await import("./help/command-help.js")).showCommandHelp(command, context);
  if (options.skeleton === true) {
    return (await import("./help/show-skeleton.js")).showSkeleton(command, operation, options, context);
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
    const { printRequest } = await import("./request/print-request.js");
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
      const { printPages } = await import("./paging/print-pages.js");
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
      const { waitForEnd } = await import("./wait/wait-for-end.js");
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
    throw new Interrupted(errorText.unknownOutcome);
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
    ...(paged !== undefined && operation.paging === undefined ? [requestText.noPages(paged, operation)] : []),
    ...(showSecrets === true && printRequest === undefined ? [requestText.showSecretsAlone()] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems, command.name);
}
