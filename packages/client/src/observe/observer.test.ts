import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, expect, it, vi } from "vitest";
import { createInstanceToken } from "../gen/operations/index.js";
import { addDiagnostics } from "./diagnostics/none.js";
import type { CallEvent } from "./events.js";
import { createObserver } from "./observer.js";

const base = { callId: 1, operation: createInstanceToken, region: "ap-guangzhou" } as const;
const events: readonly CallEvent[] = [
  { ...base, type: "request", input: { RegistryId: "tcr-1", Secret: "x" } },
  { ...base, type: "end", attempts: 1, durationMs: 5, output: { Token: "x" } },
];

const subscriptions: (() => void)[] = [];
afterEach(() => {
  for (const end of subscriptions.splice(0)) end();
});

function listen(channel: string): unknown[] {
  const messages: unknown[] = [];
  const onMessage = (message: unknown) => messages.push(message);
  subscribe(channel, onMessage);
  subscriptions.push(() => unsubscribe(channel, onMessage));
  return messages;
}

it("has nobody to tell without a logger and a subscriber", () => {
  expect(createObserver(undefined)()).toBeUndefined();
  expect(addDiagnostics(undefined)()).toBeUndefined();
});

it("publishes each type of event on its channel, redacted", () => {
  const observer = createObserver(undefined);
  const [requests, ends] = [listen("tcrkit:client:request"), listen("tcrkit:client:end")];
  for (const event of events) observer()?.(event);
  expect(requests).toEqual([{ ...events[0], input: { RegistryId: "tcr-1", Secret: "***" } }]);
  expect(ends).toEqual([{ ...events[1], output: { Token: "***" } }]);
});

it("asks anew at each call whether somebody listens", () => {
  const observer = createObserver(undefined);
  listen("tcrkit:client:retry");
  expect(observer()).toBeDefined();
  subscriptions.splice(0).forEach((end) => {
    end();
  });
  expect(observer()).toBeUndefined();
});

it("tells the logger and the subscribers", () => {
  const logger = { debug: vi.fn(), warn: vi.fn() };
  const messages = listen("tcrkit:client:request");
  createObserver(logger)()?.(events[0] as CallEvent);
  expect(logger.debug).toHaveBeenCalledTimes(1);
  expect(messages).toHaveLength(1);
});

it("drops what a logger throws", () => {
  const logger = {
    debug: () => {
      throw new Error("disk full");
    },
    warn: () => undefined,
  };
  expect(() => createObserver(logger)()?.(events[0] as CallEvent)).not.toThrow();
});
