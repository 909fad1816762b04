import { vi } from "vitest";
import type { Caller, Operation, WaitOptions } from "../src/contract.js";
import { allOperations } from "../src/gen/operations/all.js";
import { createWaiters } from "../src/methods/create-methods.js";
import { createWait } from "../src/waiting/wait.js";

export type Input = Readonly<Record<string, unknown>>;

/** What DescribeInstanceStatus answers. */
export const status = (...states: readonly string[]) => ({
  RegistryStatusSet: states.map((Status, index) => ({ RegistryId: `tcr-${index}`, Status, Conditions: [] })),
});

/** Waiters over a caller that answers, or throws, what a list says; the last one repeats. */
export function waitersOver(...answers: readonly object[]) {
  const asked: Input[] = [];
  const call = (async (_operation: Operation, input: Input) => {
    asked.push(input);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as Caller;
  return {
    asked,
    waiters: createWaiters(createWait(call, { random: () => 0.5, region: "ap-guangzhou" }), allOperations),
  };
}

/** Waits to the end, as fast as the timers can be made to go. */
export async function settle<T>(work: Promise<T>): Promise<T | Error> {
  const settled = work.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return settled;
}

/** Waits until an instance runs. */
export function waitRunning(answers: readonly object[], options: WaitOptions = {}) {
  const { asked, waiters } = waitersOver(...answers);
  const start = Date.now();
  const result = settle(waiters.instanceRunning({ RegistryIds: ["tcr-0"] }, options));
  return { asked, result, elapsedMs: () => Date.now() - start };
}
