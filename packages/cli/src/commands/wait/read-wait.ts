import type { Operation, Waiter } from "@tcrkit/client/schema";
import { fillTemplate, namesIn } from "../../api/wait/template.js";
import type { WatchedWork } from "../../api/wait/watch-work.js";
import { flagsFromInput } from "../../parse/command-line.js";
import { flagOf } from "../../parse/names.js";
import { finishCall, type ParsedCall, readLine } from "../../parse/parse-call.js";
import { idleFlags } from "../../parse/read-words.js";
import type { Members } from "../../parse/value.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { declaration } from "./declaration.js";
import { type StartedWork, waiterFlags } from "./waiters.js";

/** A wait that a command line asks for. */
export interface ReadWait extends ParsedCall {
  readonly waiter: Waiter;
  /** The action that is polled. */
  readonly poll: Operation;
  /** The same with the flags of the wait as its parameters. */
  readonly flags: Operation;
}

/**
 * Reads the flags of a wait: the values that the waiter needs of the call that started the work, and the parameters of the action that is
 * polled.
 *
 * @throws UsageError with everything that is wrong.
 */
export async function readWait(started: StartedWork, argv: readonly string[]): Promise<ReadWait> {
  const { waiter } = started;
  const { poll, fields } = await waiterFlags(started);
  const flags = { ...poll, input: fields, waiters: [waiter] };
  // Its flags are those of a command that waits.
  const line = readLine(flags, ["--wait=true", ...argv]);
  const read = { waiter, poll, flags };
  if (line.options.help === true) return { ...read, input: {}, options: line.options };
  const [, ...typed] = line.given;
  const problems = [...line.problems, ...idleFlags(declaration, typed)];
  return { ...read, ...finishCall(flags, { ...line, problems }, {}, "wait") };
}

/**
 * The work that a wait watches, by the values that were given for its flags.
 *
 * @throws UsageError for a value that is missing.
 */
export function workOf({ waiter, poll, flags, input: typed }: ReadWait, given: Members): WatchedWork {
  const work = { waiter, input: inputOf(waiter, poll, given), match: matchOf(waiter, given) };
  return { ...work, flags: flagsFromInput(flags, typed) };
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
