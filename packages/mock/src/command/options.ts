import { parseArgs } from "node:util";
import type { Edition } from "../settings.js";

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
  readonly reads: number;
  readonly isThrottled: boolean;
  readonly isStrict: boolean;
  readonly isQuiet: boolean;
}

export const DEFAULT_PORT = 5301;

const OPTIONS = {
  port: { type: "string" },
  seed: { type: "string" },
  edition: { type: "string" },
  credentials: { type: "string" },
  reads: { type: "string" },
  "no-throttle": { type: "boolean" },
  strict: { type: "boolean" },
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
    reads: wholeNumber("--reads", values.reads, 1, 1, 1_000_000),
    isThrottled: values["no-throttle"] !== true,
    isStrict: values.strict === true,
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

function wholeNumber(option: string, text: string | undefined, byDefault: number, min: number, max: number): number {
  if (text === undefined) return byDefault;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number >= min && number <= max) return number;
  throw new UsageError(`${option}: expected a whole number from ${min} to ${max}`);
}
