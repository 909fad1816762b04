import { expect, it } from "vitest";
import { TcrApiError } from "../errors/errors.js";
import { createInstanceToken } from "../gen/operations/index.js";
import type { CallEvent } from "./events.js";
import { createLogObserver, type Logger } from "./logger.js";

const base = { callId: 7, operation: createInstanceToken, region: "ap-guangzhou" } as const;
const every = { callId: 7, action: "CreateInstanceToken", region: "ap-guangzhou" };
const error = new TcrApiError(
  { code: "InternalError", message: "later", retryable: true },
  { action: "CreateInstanceToken", requestId: "request-1", cause: new Error("of no concern") },
);
const told = {
  name: "TcrApiError",
  code: "InternalError",
  message: "CreateInstanceToken: InternalError: later (RequestId request-1)",
  requestId: "request-1",
};

function recorder(levels: readonly (keyof Logger)[] = ["debug", "info", "warn"]) {
  const lines: unknown[] = [];
  const methods = levels.map((level) => [level, (...line: unknown[]) => lines.push([level, ...line])]);
  return { lines, logger: Object.fromEntries(methods) as Logger };
}

function linesOf(...events: CallEvent[]): unknown[] {
  const { lines, logger } = recorder();
  for (const event of events) createLogObserver(logger)(event);
  return lines;
}

it("writes each event with its level, and inputs and outputs redacted", () => {
  expect(
    linesOf(
      { ...base, type: "request", input: { RegistryId: "tcr-1", Secret: "x" } },
      { ...base, type: "throttle", waitedMs: 12 },
      { ...base, type: "attempt", attempt: 1, method: "POST", host: "example.com" },
      { ...base, type: "answer", attempt: 1, durationMs: 5, status: 200, requestId: "request-1", error },
      { ...base, type: "retry", attempt: 1, delayMs: 100, error },
      { ...base, type: "answer", attempt: 2, durationMs: 5, status: 200, requestId: "request-2" },
      { ...base, type: "end", attempts: 2, durationMs: 110, output: { Token: "x", RequestId: "request-2" } },
    ),
  ).toEqual([
    ["debug", "CreateInstanceToken: begins", { ...every, input: { RegistryId: "tcr-1", Secret: "***" } }],
    ["debug", "CreateInstanceToken: waited 12 ms for its turn", { ...every, waitedMs: 12 }],
    [
      "debug",
      "CreateInstanceToken: attempt 1, POST to example.com",
      { ...every, attempt: 1, method: "POST", host: "example.com" },
    ],
    [
      "debug",
      "CreateInstanceToken: attempt 1 failed after 5 ms",
      { ...every, attempt: 1, durationMs: 5, status: 200, requestId: "request-1", error: told },
    ],
    [
      "warn",
      "CreateInstanceToken: attempt 1 failed, the next in 100 ms",
      { ...every, attempt: 1, delayMs: 100, error: told },
    ],
    [
      "debug",
      "CreateInstanceToken: attempt 2 answered after 5 ms",
      { ...every, attempt: 2, durationMs: 5, status: 200, requestId: "request-2" },
    ],
    ["debug", "CreateInstanceToken: output", { ...every, output: { Token: "***", RequestId: "request-2" } }],
    ["info", "CreateInstanceToken: succeeded after 110 ms", { ...every, attempts: 2, durationMs: 110 }],
  ]);
});

it("warns of a call that failed, whatever was thrown", () => {
  const end = { ...base, type: "end", attempts: 1, durationMs: 5 } as const;
  const line = (shown: object) => [
    "warn",
    "CreateInstanceToken: failed after 5 ms",
    { ...every, attempts: 1, durationMs: 5, error: shown },
  ];
  expect(linesOf({ ...end, error }, { ...end, error: "enough" })).toEqual([line(told), line({ message: "enough" })]);
});

it("writes to debug where a logger has no info", () => {
  const { lines, logger } = recorder(["debug", "warn"]);
  createLogObserver(logger)({ ...base, type: "end", attempts: 1, durationMs: 5, output: {} });
  expect(lines).toEqual([
    ["debug", "CreateInstanceToken: output", { ...every, output: {} }],
    ["debug", "CreateInstanceToken: succeeded after 5 ms", { ...every, attempts: 1, durationMs: 5 }],
  ]);
});

it("calls a logger's methods as its own", () => {
  class OwnLogger {
    readonly lines: string[] = [];
    debug(message: string): void {
      this.lines.push(message);
    }
    warn(message: string): void {
      this.lines.push(message);
    }
  }
  const logger = new OwnLogger();
  createLogObserver(logger)({ ...base, type: "throttle", waitedMs: 1 });
  expect(logger.lines).toEqual(["CreateInstanceToken: waited 1 ms for its turn"]);
});
