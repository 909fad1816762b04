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

interface Line {
  readonly level: "debug" | "info" | "warn";
  readonly text: string;
  readonly details: object;
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
      return [debug("begins", { input: event.input })];
    case "throttle": {
      const { waitedMs } = event;
      return [debug(`waited ${waitedMs} ms for its turn`, { waitedMs })];
    }
    case "attempt": {
      const { attempt, method, host } = event;
      return [debug(`attempt ${attempt}, ${method} to ${host}`, { attempt, method, host })];
    }
    case "answer": {
      const { attempt, durationMs, status, requestId, error } = event;
      const what = error === undefined ? "answered" : "failed";
      const details = { attempt, durationMs, status, requestId, ...errorDetails(error) };
      return [debug(`attempt ${attempt} ${what} after ${durationMs} ms`, details)];
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
  const details = { attempts, durationMs, ...errorDetails(error) };
  if (output === undefined) return [{ level: "warn", text: `failed after ${durationMs} ms`, details }];
  return [debug("output", { output }), { level: "info", text: `succeeded after ${durationMs} ms`, details }];
}

function debug(text: string, details: object): Line {
  return { level: "debug", text, details };
}

/** What an error says in words. Its cause stays out: nobody knows what that holds. */
function errorDetails(error: unknown): { readonly error?: object } {
  if (error === undefined) return {};
  const { name, code, message = String(error), requestId } = Object(error) as Partial<TcrError>;
  return { error: { name, code, message: redactText(message), requestId } };
}
