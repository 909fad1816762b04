import { EventEmitter, once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { apiError, createFakeTransport, envelope } from "../../test/fake-transport.js";
import { failingWith, region, tryCall } from "../../test/try-call.js";
import type { CallerOptions } from "../caller.js";
import { describeInstances } from "../gen/operations/instance-management.js";
import type { Transport } from "../transports/transport.js";
import { metadataOf } from "./metadata.js";

describe("what is told of an attempt", () => {
  it("is when it goes, where to, and what came", async () => {
    let time = 100;
    const { events } = await tryCall({
      now: () => (time += 10),
      transport: createFakeTransport(envelope({ RequestId: "request-7" })),
    });
    expect(events.map(({ type }) => type)).toEqual(["request", "attempt", "answer", "end"]);
    expect(events[1]).toMatchObject({ attempt: 1, method: "POST", host: "tcr.tencentcloudapi.com", region });
    expect(events[2]).toMatchObject({ attempt: 1, durationMs: 10, status: 200, requestId: "request-7" });
    expect(events[2]).toMatchObject({ error: undefined, operation: describeInstances });
  });

  it("is how long all of it took, and the output", async () => {
    let time = 1_000;
    const transport: Transport = {
      send: async () => {
        time += 250;
        return envelope({ TotalCount: 0 });
      },
    };
    const { events, result } = await tryCall({ now: () => time, transport });
    expect(result).toEqual({ RequestId: "request-1", TotalCount: 0 });
    expect(metadataOf(result as object)).toMatchObject({ durationMs: 250, attempts: 1, status: 200, headers: {} });
    expect(events[2]).toMatchObject({ type: "answer", durationMs: 250 });
    expect(events[3]).toMatchObject({ type: "end", durationMs: 250, attempts: 1, output: result });
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
  });

  it("is no time below nothing, though the clock was set back", async () => {
    let time = 1_000;
    const { events, result } = await tryCall({ now: () => (time -= 100) });
    expect(metadataOf(result as object)?.durationMs).toBe(0);
    expect(events.at(-1)).toMatchObject({ type: "end", durationMs: 0 });
  });

  it("is of the call that it belongs to, of which each is counted", async () => {
    const [first, second] = [(await tryCall({})).events[0], (await tryCall({})).events[0]];
    expect((second?.callId ?? 0) - (first?.callId ?? 0)).toBe(1);
  });

  it("is the error at the end", async () => {
    const { events, result } = await tryCall({ transport: failingWith(new Error("gone")) });
    expect(events.at(-1)).toMatchObject({ type: "end", error: result });
  });

  it("is the error that its answer makes, with the answer's id", async () => {
    const { events, result } = await tryCall({ transport: createFakeTransport(apiError("InternalError")) });
    expect(events[2]).toMatchObject({ type: "answer", status: 200, requestId: "request-1", error: result });
  });

  it("is no status where nothing came, also after an attempt that was answered", async () => {
    const { events } = await tryCall({
      retry: { baseDelayMs: 0, maxAttempts: 2 },
      transport: createFakeTransport(apiError("InternalError"), new Error("gone")),
    });
    const answers = events.filter(({ type }) => type === "answer");
    expect(answers).toMatchObject([
      { attempt: 1, status: 200 },
      { attempt: 2, status: undefined, requestId: undefined },
    ]);
  });

  it.each<[string, string[], (late: Promise<never>) => Partial<CallerOptions>]>([
    ["an answer", ["request", "attempt", "end"], (late) => ({ transport: { send: () => late } })],
    ["a turn", ["request", "end"], (late) => ({ rateLimit: { acquire: () => late } })],
  ])("is nothing after the end, though %s comes late, or none", async (_, types, partsOf) => {
    const outcomes = [() => envelope({}), () => Promise.reject(new Error("gone"))];
    for (const outcome of outcomes) {
      const gate = new EventEmitter();
      const late = once(gate, "open").then(outcome) as Promise<never>;
      const controller = new AbortController();
      const trial = tryCall(partsOf(late), { signal: controller.signal });
      controller.abort(new Error("enough"));
      const { events, result } = await trial;
      gate.emit("open");
      await setImmediate();
      expect(events.map(({ type }) => type)).toEqual(types);
      expect(events.at(-1)).toMatchObject({ error: result });
    }
  });

  it("is how long it waited for its turn, where it waited", async () => {
    let time = 0;
    const acquire = async () => {
      await Promise.resolve();
      time += 250;
    };
    const waited = await tryCall({ now: () => time, rateLimit: { acquire } });
    expect(waited.events[1]).toMatchObject({ type: "throttle", waitedMs: 250, region });
    const passed = await tryCall({ rateLimit: { acquire: () => undefined } });
    expect(passed.events.map(({ type }) => type)).not.toContain("throttle");
  });
});
