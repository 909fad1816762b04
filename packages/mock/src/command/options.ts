import { parseArgs } from "node:util";
import type { Edition } from "../settings.js";
import type { Lifecycle } from "../store/lifecycle.js";

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
