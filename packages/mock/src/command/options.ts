import { parseArgs } from "node:util";
import type { Edition } from "../domain/services.js";
import type { Lifecycle } from "../state/lifecycle.js";

/** A command line that makes no sense. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the command line says. */
export interface CommandOptions {
  readonly command: "serve" | "env" | "help";
  readonly port: number;
  readonly seed: string | undefined;
  readonly edition: Edition;
  readonly credentialsFile: string | undefined;
  readonly lifecycle: Lifecycle;
  readonly dataDir: string | undefined;
  readonly snapshotFile: string | undefined;
  readonly seedsExamples: boolean;
  readonly isThrottled: boolean;
  readonly isStrict: boolean;
  readonly allowsAnyWebhookHost: boolean;
  readonly isQuiet: boolean;
}

const DEFAULT_PORT = 5301;

const OPTIONS = {
  port: { type: "string" },
  seed: { type: "string" },
  edition: { type: "string" },
  credentials: { type: "string" },
  reads: { type: "string" },
  lifecycle: { type: "string" },
  data: { type: "string" },
  snapshot: { type: "string" },
  "seed-examples": { type: "boolean" },
  "no-throttle": { type: "boolean" },
  strict: { type: "boolean" },
  "webhooks-any-host": { type: "boolean" },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What `--help` says. */
export const help = `tcr-mock: a Tencent Container Registry API on this computer, for tests and offline work.

Usage
  tcr-mock [options]        serve until it is stopped (SIGTERM, Ctrl+C)
  tcr-mock env [options]    print the variables that point other tools at it

Options
  --port N             port on 127.0.0.1; 0 takes a free one (default 5301)
  --seed TEXT          same seed, same requests: same answers (default: another one each time, dated by the real clock)
  --edition NAME       intl (default) or lenient, for clients of the domestic edition
  --credentials FILE   JSON: {"secretId", "secretKey", "token"?, "account"?}, or a list of these
                       (default: the public example key)
  --lifecycle HOW      how passing states pass, such as Deploying, none of which is skipped:
                       reads:N, after so many reads, or clock:SECONDS on the mock's clock (default reads:1)
  --reads N            the same as --lifecycle reads:N
  --data DIR           keep the state in this folder: a restart goes on where the last one stood (default: memory)
  --snapshot FILE      start with the state of a snapshot (GET /_tcrkit/snapshot); a filled --data goes before it
  --seed-examples      start with what the manual's examples name
  --no-throttle        without the API's frequency limits
  --strict             refuse what the manual does not allow and official clients do all the same
  --webhooks-any-host  call webhooks on other computers too, not on this one alone
  --quiet              no line on stderr for each request
  --help               this text

GET /healthz answers once it is ready. Below /_tcrkit/, for callers on this computer: state, requests, diagnoses, faults, clock,
reset, snapshot, images, charts, gc, webhooks.
`;

/** Reads the command line. @throws UsageError */
export function parseOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (rest.length > 0 || (name !== undefined && name !== "env")) {
    throw new UsageError(`unknown command: ${positionals.join(" ")}`);
  }
  return {
    command: values.help === true ? "help" : name === "env" ? "env" : "serve",
    port: wholeNumber("--port", values.port, DEFAULT_PORT, 0, 65_535),
    seed: values.seed,
    edition: editionOf(values.edition),
    credentialsFile: values.credentials,
    lifecycle: lifecycleOf(values.lifecycle, values.reads),
    dataDir: values.data,
    snapshotFile: values.snapshot,
    seedsExamples: values["seed-examples"] === true,
    isThrottled: values["no-throttle"] !== true,
    isStrict: values.strict === true,
    allowsAnyWebhookHost: values["webhooks-any-host"] === true,
    isQuiet: values.quiet === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function editionOf(text = "intl"): Edition {
  if (text === "intl" || text === "lenient") return text;
  throw new UsageError("--edition: expected intl or lenient");
}

/** `--reads N` is short for `--lifecycle reads:N`. */
function lifecycleOf(text: string | undefined, reads: string | undefined): Lifecycle {
  if (text === undefined) return { reads: wholeNumber("--reads", reads, 1, 1, 1_000_000) };
  if (reads !== undefined) throw new UsageError("--lifecycle and --reads say the same: give one of them");
  const [, kind, count] = /^(reads|clock):(.*)$/.exec(text) ?? [];
  if (kind === "reads") return { reads: wholeNumber("--lifecycle reads", count, 1, 1, 1_000_000) };
  if (kind === "clock") return { clockMs: 1000 * wholeNumber("--lifecycle clock", count, 0, 0, 999_999_999) };
  throw new UsageError("--lifecycle: expected reads:N or clock:SECONDS");
}

function wholeNumber(option: string, text: string | undefined, byDefault: number, min: number, max: number): number {
  if (text === undefined) return byDefault;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number >= min && number <= max) return number;
  throw new UsageError(`${option}: expected a whole number from ${min} to ${max}`);
}
