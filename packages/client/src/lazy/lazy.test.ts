import { expect, it, vi } from "vitest";
import { describeRegions } from "../gen/operations/index.js";
import { createLazyObserver } from "./lazy.js";

const base = { callId: 1, operation: describeRegions, region: undefined } as const;

it("writes what happened before the writer was there, in order, and drops what a logger throws", async () => {
  const lines: string[] = [];
  const warn = (line: string) => {
    lines.push(line);
    throw new Error("disk full");
  };
  const observe = createLazyObserver({ debug: warn, warn })();
  observe?.({ ...base, type: "request", input: {} });
  observe?.({ ...base, type: "throttle", waitedMs: 5 });
  expect(lines).toEqual([]);
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  observe?.({ ...base, type: "end", attempts: 1, durationMs: 7, error: new Error("refused") });
  expect(lines).toEqual([
    "DescribeRegions: begins",
    "DescribeRegions: waited 5 ms for its turn",
    "DescribeRegions: failed after 7 ms",
  ]);
});

it("has nobody to tell without a logger", () => {
  expect(createLazyObserver(undefined)()).toBeUndefined();
});
