import {
  type AnswerEvent,
  type AttemptEvent,
  type CallEvent,
  type EndEvent,
  type ObserverSource,
  type RetryEvent,
  redactRequest,
  redactResponse,
  type ThrottleEvent,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "@tcrkit/client/core";
import type { Operation } from "@tcrkit/client/schema";
import { findCommand, loadOperation } from "../parse/find-command.js";
import { printable } from "../shell/printable.js";
import type { Reporter } from "../shell/reporter.js";

/** What shows a call on its way: an observer of its events, and a layer around the transport. */
export interface DebugHooks {
  readonly observer: ObserverSource;
  readonly wrapTransport: (transport: Transport) => Transport;
}

/** Writes requests and answers to stderr, without secrets, with the attempts, pauses and waits around them. */
export function createDebug(reporter: Reporter): DebugHooks {
  return {
    observer: () => (event) => writeEvent(event, reporter),
    wrapTransport: (transport) => shown(transport, reporter),
  };
}

function writeEvent(event: CallEvent, reporter: Reporter): void {
  const line = lineOf(event);
  if (line !== undefined) reporter.line(line);
}

function lineOf(event: CallEvent): string | undefined {
  switch (event.type) {
    case "attempt":
      return messages.attempt(event);
    case "throttle":
      return event.waitedMs > 0 ? messages.throttle(event) : undefined;
    case "answer":
      return messages.answer(event);
    case "retry":
      return messages.retry(event);
    case "end":
      return messages.end(event);
    case "request":
      return undefined;
  }
}

function shown(transport: Transport, reporter: Reporter): Transport {
  return {
    ...transport,
    send: async (request) => {
      const operation = await operationOf(request);
      tellRequest(operation, request, reporter);
      const response = await transport.send(request);
      tellResponse(operation, response, reporter);
      return response;
    },
  };
}

/** None where something else is asked on the way, such as a role's credentials: its body is not ours to show. */
async function operationOf({ headers }: TransportRequest): Promise<Operation | undefined> {
  const command = findCommand(headers["X-TC-Action"] ?? "");
  return command === undefined ? undefined : loadOperation(command);
}

function tellRequest(operation: Operation | undefined, request: TransportRequest, reporter: Reporter): void {
  for (const line of requestLines(operation, request)) reporter.line(messages.sent(printable(line)));
}

function requestLines(operation: Operation | undefined, request: TransportRequest): string[] {
  if (operation === undefined) return [`${request.method} ${request.url.split("?")[0]}`];
  const { method, url, headers, body } = redactRequest(operation, request);
  return [`${method} ${url}`, ...headerLines(headers), "", String(body ?? "")];
}

function tellResponse(operation: Operation | undefined, response: TransportResponse, reporter: Reporter): void {
  for (const line of responseLines(operation, response)) reporter.line(messages.received(printable(line)));
}

function responseLines(operation: Operation | undefined, response: TransportResponse): string[] {
  if (operation === undefined) return [String(response.status)];
  const { status, headers, body } = redactResponse(operation, response);
  return [String(status), ...headerLines(headers ?? {}), "", body];
}

function headerLines(headers: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

const messages = {
  attempt: ({ operation, attempt, host }: AttemptEvent): string =>
    `* ${operation.name}: attempt ${attempt} at ${printable(host)}`,
  throttle: ({ operation, waitedMs }: ThrottleEvent): string =>
    `* ${operation.name}: waited ${waitedMs} ms for its turn under the frequency limit of ${operation.rateLimit} a second`,
  answer: ({ operation, durationMs, status, requestId, error }: AnswerEvent): string => {
    const code = error === undefined ? "" : `, ${printable(error.code)}`;
    const id = requestId === undefined ? "" : `, RequestId ${printable(requestId)}`;
    return `* ${operation.name}: ${status === undefined ? "no answer" : `HTTP ${status}`} after ${durationMs} ms${code}${id}`;
  },
  retry: ({ operation, attempt, delayMs, error }: RetryEvent): string =>
    `* ${operation.name}: attempt ${attempt} failed (${printable(error.code)}); again in ${Math.ceil(delayMs)} ms`,
  end: ({ operation, attempts, durationMs, error }: EndEvent): string =>
    `* ${operation.name}: ${error === undefined ? "done" : "failed"} after ${attempts} ${attempts === 1 ? "attempt" : "attempts"}, ${durationMs} ms`,
  sent: (line: string): string => `> ${line}`.trimEnd(),
  received: (line: string): string => `< ${line}`.trimEnd(),
};
