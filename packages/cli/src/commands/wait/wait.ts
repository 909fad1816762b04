import type { Waiter } from "@tcrkit/client/schema";
import { type Connection, callSettings, connect, type ReadyCall, resolveConnection } from "../../api/connect.js";
import { namedRegistries } from "../../api/registry-fields.js";
import { templateNames } from "../../api/wait/template.js";
import { watchWork } from "../../api/wait/watch-work.js";
import { flagOf, kebabCase } from "../../parse/names.js";
import { splitCommand } from "../../parse/split-command.js";
import { suggest } from "../../parse/suggest.js";
import { renderBuiltinHelp } from "../../present/help/builtin-help.js";
import { waiterGoal } from "../../present/help/waiter-lines.js";
import { helpWidth, wrapPairs } from "../../present/help/wrap.js";
import { wrap } from "../../present/wrap.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration } from "./declaration.js";
import { type ReadWait, readWait, workOf } from "./read-wait.js";
import { findWaiters, isNamed, type StartedWork } from "./waiters.js";

/** `tcr wait WAITER [--flag value ...]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { name, rest } = splitCommand(argv);
  const waiters = await findWaiters();
  const found = waiters.find((started) => isNamed(started, name));
  if (found === undefined) return listWaiters(name, rest, waiters, shell);
  const wait = await readWait(found, rest);
  const { waiter, poll, options } = wait;
  if (options.help === true) return write(messages.help(waiter, templateNames(waiter), widthOf(shell)), shell);
  const caller = { name: poll.name, command: "wait", region: poll.region };
  const { input, connection } = await withIds(wait, await resolveConnection(caller, options, shell, reporter), shell);
  const { settings, credentials } = connection;
  const work = workOf(wait, input);
  const api = await connect(settings, credentials, shell, await callSettings(options, reporter));
  await watchWork(work, options, { api, shell, reporter });
  return exitCodes.ok;
}

/** The values of a wait with the usual instance where none is named, and ids in the place of names. */
async function withIds(
  { waiter, flags, input, options }: ReadWait,
  connection: Connection,
  shell: Shell,
): Promise<ReadyCall> {
  const needed = new Set(templateNames(waiter).filter((name) => input[name] === undefined));
  const open = flags.input.filter(({ name }) => needed.has(name)).map((field) => ({ ...field, required: true }));
  const isNamed = namedRegistries({ operation: flags, input }).length > 0;
  const call = { operation: flags, input, options, connection };
  if (open.length === 0 && !isNamed) return call;
  const { usualRegistry, withRegistryIds } = await import("../../api/registry-names.js");
  const usual = await usualRegistry({ group: "" }, { kind: "read", input: open }, options, shell);
  return withRegistryIds({ ...call, input: { ...usual, ...input } }, { name: "wait" }, shell);
}

/** @throws UsageError unless help was asked for. */
function listWaiters(
  name: string | undefined,
  rest: readonly string[],
  waiters: readonly StartedWork[],
  shell: Shell,
): ExitCode {
  const names = waiters.map(({ waiter }) => kebabCase(waiter.name));
  const isHelp = name === undefined && rest.some((word) => word === "--help" || word === "-h");
  if (!isHelp) throw new UsageError([messages.unknown(name, names)], "wait");
  const lines = waiters.map(({ waiter }) => [kebabCase(waiter.name), waiterGoal(waiter)] as const);
  const width = widthOf(shell);
  return write([...renderBuiltinHelp(declaration, width), "", messages.waiters, ...wrapPairs(lines, width)], shell);
}

function widthOf({ stdout }: Shell): number {
  return helpWidth(stdout);
}

function write(lines: readonly string[], { stdout }: Shell): ExitCode {
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

const messages = {
  unknown: (typed: string | undefined, names: readonly string[]): Problem => {
    const near = typed === undefined ? [] : suggest(kebabCase(typed), names);
    return {
      what: typed === undefined ? "a waiter is missing" : `"${printable(typed)}" is no waiter`,
      hint: near.length > 0 ? `did you mean ${near.join(", ")}?` : "`tcr wait --help` lists what there is",
    };
  },
  waiters: "Waiters:",
  help: (waiter: Waiter, names: readonly string[], width: number): string[] => [
    `tcr wait ${kebabCase(waiter.name)}: Wait until ${waiterGoal(waiter)}.`,
    "",
    `Usage: tcr wait ${kebabCase(waiter.name)}${names.map((name) => ` ${flagOf(name)} ${kebabCase(name).toUpperCase()}`).join("")}`,
    "",
    ...wrap(
      `The flags of tcr ${kebabCase(waiter.poll)}, which is polled, are taken, too. --wait-timeout is the time for all (default 10m), --wait-interval that between two polls.`,
      width,
    ),
  ],
};
