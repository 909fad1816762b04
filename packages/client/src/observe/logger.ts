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

interface Line {
  readonly level: "debug" | "info" | "warn";
  readonly text: string;
  readonly details?: object;
}

/** Writes one line for each event, and one more for an output. Secrets are masked by the schema. */
export function createLogObserver(logger: Logger): CallObserver {
  return (event) => {
    const { callId, region, operation } = event;
    for (const { level, text, details } of linesOf(redactEvent(event))) {
      const method = level === "info" && logger.info === undefined ? "debug" : level;
      logger[method]?.(`${operation.name}: ${text}`, { callId, action: operation.name, region, ...details });
    }
  };
}

function linesOf(event: CallEvent): Line[] {
  switch (event.type) {
    case "request":
      return [{ level: "debug", text: "begins", details: { input: event.input } }];
    case "throttle":
      return [
        { level: "debug", text: `waited ${event.waitedMs} ms for its turn`, details: { waitedMs: event.waitedMs } },
      ];
    case "attempt": {
      const { attempt, method, host } = event;
      return [{ level: "debug", text: `attempt ${attempt}, ${method} to ${host}`, details: { attempt, method, host } }];
    }
    case "answer": {
      const { attempt, durationMs, status, requestId } = event;
      const what = event.error === undefined ? "answered" : "failed";
      const details = { attempt, durationMs, status, requestId, ...errorDetails(event.error) };
      return [{ level: "debug", text: `attempt ${attempt} ${what} after ${durationMs} ms`, details }];
    }
    case "retry": {
      const { attempt, delayMs, error } = event;
      const text = `attempt ${attempt} failed, the next follows in ${delayMs} ms`;
      return [{ level: "warn", text, details: { attempt, delayMs, ...errorDetails(error) } }];
    }
    case "end":
      return endLines(event);
  }
}

function endLines({ attempts, durationMs, output, error }: EndEvent): Line[] {
  const details = { attempts, durationMs };
  if (output === undefined) {
    return [{ level: "warn", text: `failed after ${durationMs} ms`, details: { ...details, ...errorDetails(error) } }];
  }
  return [
    { level: "debug", text: "output", details: { output } },
    { level: "info", text: `succeeded after ${durationMs} ms`, details },
  ];
}

/** What an error says in words. Its cause stays out: nobody knows what that holds. */
function errorDetails(error: unknown): { readonly error?: object } {
  if (error === undefined) return {};
  if (!(error instanceof Error)) return { error: { message: redactText(String(error)) } };
  const { name, message } = error;
  const [code, requestId] = [textOf(error, "code"), textOf(error, "requestId")];
  return { error: { name, ...code, message: redactText(message), ...requestId } };
}

function textOf(error: object, name: string): Readonly<Record<string, string>> {
  const value = (error as Readonly<Record<string, unknown>>)[name];
  return typeof value === "string" ? { [name]: value } : {};
}
