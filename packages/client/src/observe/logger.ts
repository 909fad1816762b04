import type { TcrError } from "../errors/errors.js";
import type { CallEvent, CallObserver, EndEvent } from "./events.js";
import { redactEvent, redactText } from "./redact.js";

/**
 * Where a client writes what happens. `console` is one, and so is every logger with these methods.
 *
 * @example
 * // pino takes the details first.
 * const logger: Logger = {
 *   debug: (message, details) => log.debug(details, message),
 *   info: (message, details) => log.info(details, message),
 *   warn: (message, details) => log.warn(details, message),
 * };
 */
export interface Logger {
  /** Each step of a call; inputs and outputs, redacted, here alone. */
  readonly debug: (message: string, details: object) => void;
  /** Each call that succeeded. Default: `debug`. */
  readonly info?: ((message: string, details: object) => void) | undefined;
  /** Each attempt that is repeated, each call that failed. */
  readonly warn: (message: string, details: object) => void;
}

/** Writes one line for each event, and one more for an output. Secrets are masked by the schema. */
export function createLogObserver(logger: Logger): CallObserver {
  return (event) => {
    const { type: _type, callId, operation, region, error, output, ...facts } = redactEvent(event) as AnyEvent;
    const call = { callId, action: operation.name, region };
    const write = (level: keyof Logger, text: string, details: object) =>
      logger[level]?.(`${operation.name}: ${text}`, { ...call, ...details });
    if (output !== undefined) write("debug", "output", { output });
    write(levelOf(event, logger), textOf(event), { ...facts, ...errorDetails(error) });
  };
}

/** The members that only some events have are their details. */
type AnyEvent = CallEvent & Partial<Pick<EndEvent, "error" | "output">>;

function levelOf(event: CallEvent, { info }: Logger): keyof Logger {
  if (event.type === "retry" || hasFailed(event)) return "warn";
  return event.type === "end" && info !== undefined ? "info" : "debug";
}

function hasFailed(event: CallEvent): boolean {
  return event.type === "end" && event.output === undefined;
}

function textOf(event: CallEvent): string {
  switch (event.type) {
    case "request":
      return "begins";
    case "throttle":
      return `waited ${event.waitedMs} ms for its turn`;
    case "attempt":
      return `attempt ${event.attempt}, ${event.method} to ${event.host}`;
    case "answer":
      return `attempt ${event.attempt} ${event.error === undefined ? "answered" : "failed"} after ${event.durationMs} ms`;
    case "retry":
      return `attempt ${event.attempt} failed, the next in ${event.delayMs} ms`;
    case "end":
      return `${hasFailed(event) ? "failed" : "succeeded"} after ${event.durationMs} ms`;
  }
}

/** What an error says in words. Its cause stays out: nobody knows what that holds. */
function errorDetails(error: unknown): { readonly error?: object } {
  if (error === undefined) return {};
  const { name, code, message = String(error), requestId } = Object(error) as Partial<TcrError>;
  return { error: { name, code, message: redactText(message), requestId } };
}
