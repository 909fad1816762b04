import { expect, it } from "vitest";
import { createReporter } from "../shell/reporter.js";
import { createProgress } from "./progress.js";

it("turns on one line of a terminal, and leaves the last state there", () => {
  const written: string[] = [];
  const ticks: (() => void)[] = [];
  let nowMs = 0;
  let isStopped = false;
  const reporter = createReporter({ write: (text) => written.push(text), isTTY: true, columns: 31 });
  const progress = createProgress("instance running", reporter, {
    now: () => nowMs,
    every: (_ms, tick) => {
      ticks.push(tick);
      return () => {
        isStopped = true;
      };
    },
  });
  progress.seen(["Pending"]);
  nowMs = 1000;
  ticks[0]?.();
  progress.seen(["Running"]);
  progress.end();
  const clear = "\r\u001b[2K";
  expect(written).toEqual([
    `${clear}⠋ instance running: Pending (0`,
    `${clear}⠙ instance running: Pending (1`,
    `${clear}⠹ instance running: Running (1`,
    `${clear}instance running: Running (1 s)\n`,
  ]);
  expect(isStopped).toBe(true);
});
