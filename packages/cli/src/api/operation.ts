import type { Operation } from "@tcrkit/client/schema";
import type { Command } from "../contract.js";
import { loadOperation } from "../parse/find-command.js";
import type { Options } from "../parse/options.js";
import { readCall } from "../parse/read-call.js";
import { sensitiveTexts } from "../parse/sensitive.js";
import type { Members } from "../parse/value.js";
import { unknownOutcome } from "../present/errors/own-error.js";
import { createPrinter } from "../present/forms/printer.js";
import type { Printer } from "../present/forms/printing.js";
import { Interrupted, type Problem, UsageError } from "../shell/errors.js";
import { type ExitCode, exitCodes } from "../shell/exit-codes.js";
import type { Reporter } from "../shell/reporter.js";
import type { Shell } from "../shell/shell.js";
import { confirmCall } from "./confirm.js";
import { callSettings, connect, type ReadyCall, resolveConnection } from "./connect.js";
import { namedRegistries } from "./registry-fields.js";
import { rememberIds } from "./remembered-ids.js";
import type { ValueDeps } from "./wait/wait-for-value.js";

/** One action of the API from its flags: flags -> input -> client -> output, and with `--wait` on to the end of its work. */
export async function runOperation(
  command: Command,
  argv: readonly string[],
  shell: Shell,
  reporter: Reporter,
): Promise<ExitCode> {
  const operation = await loadOperation(command);
  const { input, options, notes } = await readCall(operation, argv, command.name, shell, async (given) => {
    const { usualRegistry } = await import("./registry-names.js");
    return usualRegistry(command, operation, given, shell);
  });
  if (options.help === true) return (await import("../present/help/command-help.js")).showCommandHelp(command, shell);
  if (options.skeleton === true) {
    return (await import("../present/help/skeleton.js")).showSkeleton(command, operation, options, shell);
  }
  assertFits(operation, options, command);
  for (const secret of sensitiveTexts(operation, input)) reporter.keepSecret(secret);
  for (const note of notes) reporter.line(note);
  const caller = { name: operation.name, command: command.name, region: operation.region };
  const connection = await resolveConnection(caller, options, shell, reporter);
  const form = connection.output === undefined ? {} : { output: connection.output };
  const call = { operation, input, options: { ...options, ...form }, connection };
  return prepareCall(command, await withIds(call, command, shell), shell, reporter);
}

/** An instance may be given by its name; most are given by their ids, for which nothing more is loaded. */
async function withIds(call: ReadyCall, command: Command, shell: Shell): Promise<ReadyCall> {
  if (namedRegistries(call).length === 0) return call;
  return (await import("./registry-names.js")).withRegistryIds(call, command, shell);
}

/** Prints the request instead of the call, or asks first where the call destroys. */
async function prepareCall(command: Command, call: ReadyCall, shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operation, options } = call;
  if (options.printRequest !== undefined) {
    const { printRequest } = await import("./print-request.js");
    return printRequest(options.printRequest, call, shell, reporter);
  }
  // Made first, so that a wrong query neither asks nor sends.
  const printer = await createPrinter(operation, options, shell, reporter);
  await confirmCall(command, call, shell, reporter);
  return makeCall(call, printer, shell, reporter);
}

async function makeCall(call: ReadyCall, printer: Printer, shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operation, input, options, connection } = call;
  const api = await connect(connection.settings, connection.credentials, shell, await callSettings(options, reporter));
  const deps = { api, shell, reporter };
  if (options.allPages === true || options.maxItems !== undefined) {
    const { printPages } = await import("./pages.js");
    const remember = (page: Members) => rememberIds(operation, page, shell, connection.rememberIds);
    await printPages(call, options, { api, printer, reporter, remember });
    return exitCodes.ok;
  }
  const output = await callOnce(call, deps);
  // Before the wait: what was created has an id now, whatever becomes of the wait.
  await printer.page(output);
  await printer.end();
  await rememberIds(operation, output, shell, connection.rememberIds);
  if (options.wait === true) {
    const { waitForEnd } = await import("./wait/watch-work.js");
    await waitForEnd(operation, { input, output }, options, deps);
  }
  return exitCodes.ok;
}

async function callOnce({ operation, input, options }: ReadyCall, deps: ValueDeps): Promise<Members> {
  try {
    if (options.waiter === undefined) return await deps.api.call(operation, input);
    const { waitForValue } = await import("./wait/wait-for-value.js");
    return await waitForValue(operation, input, options.waiter, deps);
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
  showSecretsAlone: (): Problem => ({ what: "--show-secrets needs --print-request" }),
  noPages: (flag: string, { name }: Operation): Problem => ({ what: `${flag}: the answer of ${name} has no pages` }),
};
