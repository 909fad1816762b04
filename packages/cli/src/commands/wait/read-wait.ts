import type { Operation, Waiter } from "@tcrkit/client/schema";
import { fillTemplate, namesIn } from "../../api/wait/template.js";
import type { WatchedWork } from "../../api/wait/watch-work.js";
import { flagsFromInput } from "../../parse/command-line.js";
import { flagOf } from "../../parse/names.js";
import type { Options } from "../../parse/options.js";
import { parseCall } from "../../parse/parse-call.js";
import type { Members } from "../../parse/value.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type StartedWork, waiterFlags } from "./waiters.js";

/** A wait that a command line asks for. */
export interface ReadWait {
  readonly work: WatchedWork;
  /** The action that is polled. */
  readonly poll: Operation;
  readonly options: Options;
}

/**
 * Reads the flags of a wait: the values that the waiter needs of the call that started the work, and the parameters of the action that is
 * polled. Undefined where help is asked for.
 *
 * @throws UsageError with everything that is wrong or missing.
 */
export async function readWait(started: StartedWork, argv: readonly string[]): Promise<ReadWait | undefined> {
  const { waiter } = started;
  const { poll, fields } = await waiterFlags(started);
  const flags = { ...poll, input: fields, waiters: [waiter] };
  // Its flags are those of a command that waits.
  const { input: given, options } = parseCall(flags, ["--wait", ...argv], "wait");
  if (options.help === true) return undefined;
  const work = { waiter, input: inputOf(waiter, poll, given), match: matchOf(waiter, given) };
  return { work: { ...work, flags: flagsFromInput(flags, given) }, poll, options };
}

function inputOf(waiter: Waiter, { input: fields }: Operation, given: Members): Members {
  const own = Object.entries(given).filter(([name]) => fields.some((field) => field.name === name));
  const open = Object.entries(waiter.input).filter(([name]) => given[name] === undefined);
  const missing = namesIn(open).filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new UsageError(missing.map(messages.missing), "wait");
  return { ...fillTemplate(Object.fromEntries(open), { input: given, output: given }), ...Object.fromEntries(own) };
}

/** Without the values by which one item is picked, all that the action lists are watched. */
function matchOf({ match = {} }: Waiter, given: Members): Members | undefined {
  const known = Object.entries(match).filter(([, value]) => namesIn(value).every((name) => given[name] !== undefined));
  return known.length === 0 ? undefined : fillTemplate(Object.fromEntries(known), { input: given, output: given });
}

const messages = {
  missing: (name: string): Problem => ({ what: `${flagOf(name)} is required` }),
};
