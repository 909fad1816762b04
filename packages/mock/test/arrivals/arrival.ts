import { expect } from "vitest";
import { run } from "../../src/command/run.js";
import { createMock } from "../../src/mock.js";
import type { MockOptions } from "../../src/options/options.js";
import { terminal } from "../terminal.js";
import type { Served } from "./served.js";

/** How to see that an option has arrived. */
export interface Arrival<Value> {
  readonly value: Value;
  /** Options without which it has no effect. */
  readonly beside?: MockOptions;
  readonly see: (served: Served) => Promise<unknown>;
  /** What is seen with the value; without it, anything else. */
  readonly seen: unknown;
  /** What stands behind each of its flags, what stands beside it, and what is seen with it where that is something else. */
  readonly flags?: Readonly<
    Record<string, { readonly text?: string; readonly seen?: unknown; readonly beside?: readonly string[] }>
  >;
}

/** Of every option its arrival. */
export type Arrivals<Options> = { readonly [Name in keyof Required<Options>]: Arrival<Options[Name]> };

/** What is seen of a mock with some options. */
export async function seenBy(see: Arrival<unknown>["see"], options: MockOptions): Promise<unknown> {
  const mock = await createMock(options);
  const seen = await see({ url: await mock.listen(), fetch: mock.fetch, stderr: () => "" });
  await mock.close();
  return seen;
}

export async function seenByCommand(
  see: Arrival<unknown>["see"],
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { io, ready, stop, printed } = terminal(files);
  const code = run(["--port", "0", ...args], io);
  const seen = await see({ url: await ready, fetch, stderr: () => printed.stderr });
  stop();
  expect(await code).toBe(0);
  return seen;
}
