import { expect, it } from "vitest";
import { createReporter } from "../shell/reporter.js";
import { createProgress } from "./progress.js";

it.each([
  [true, ["⠋", "⠙", "⠹"]],
  [false, ["|", "/", "-"]],
])(
  "turns on one line of a terminal, and leaves the last state there; with more than ASCII: %s",
  (hasUnicode, frames) => {
    const written: string[] = [];
    const ticks: (() => void)[] = [];
    let nowMs = 0;
    let isStopped = false;
    const reporter = createReporter({ write: (text) => written.push(text), isTTY: true, columns: 53 });
    const progress = createProgress({ text: "Waiting for instance-running", limitMs: 600_000 }, reporter, {
      hasUnicode,
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
      `${clear}${frames[0]} Waiting for instance-running: Pending (0 s)`,
      `${clear}${frames[1]} Waiting for instance-running: Pending (1 s)`,
      `${clear}${frames[2]} Waiting for instance-running: Running (1 s)`,
      `${clear}Waiting for instance-running: Running (1 s of at most 10 min)\n`,
    ]);
    expect(isStopped).toBe(true);
  },
);
