import { expect, test } from "vitest";
import { printEmitted, smallFiles } from "../../test/printed-files.js";
import { smallApi } from "../../test/small-spec.js";
import { waitersEmitter } from "./waiters.js";

const path = "packages/client/src/gen/waiters.ts";

test("a waiter is a method that polls one action until a state is there", () => {
  expect(smallFiles.declaration(path, "Waiters")).toEqual([
    "/** What to wait for after an action whose work goes on after its answer. */",
    "export interface Waiters {",
    "  /**",
    "   * After TerminateInstances: polls DescribeInstances until `InstanceState` is `TERMINATED` or gone.",
    "   *",
    "   * @throws CvmWaitError for a state that cannot recover, CvmTimeoutError, and what a call throws.",
    "   */",
    "  readonly instancesTerminated: (",
    "    input: DescribeInstancesRequest,",
    "    options?: WaitOptions,",
    "  ) => Promise<DescribeInstancesResponse>;",
    "}",
  ]);
  expect(smallFiles.declaration(path, "createWaiters").slice(0, 9)).toEqual([
    "/** Makes all waiters by one function that polls. */",
    "export function createWaiters(wait: WaitCaller): Waiters {",
    "  return {",
    "    instancesTerminated: (input, options) =>",
    "      wait(",
    "        {",
    '          name: "instancesTerminated",',
    '          poll: "DescribeInstances",',
    '          items: "InstanceSet",',
  ]);
});

test("actions that wait for the same share a waiter, which names them both and what fails it", async () => {
  const api = smallApi(({ inquiry, terminate }) => {
    const [waiter] = Array.isArray(terminate.waiters) ? terminate.waiters : [];
    if (waiter === undefined) return;
    Object.assign(waiter, { success: [""], failure: ["BROKEN"], absent: "pending" });
    inquiry.waiters = [waiter];
  });
  const files = await printEmitted([waitersEmitter], api);
  expect(files.declaration(path, "Waiters")[3]).toBe(
    "   * After InquiryPriceRunInstances or TerminateInstances: polls DescribeInstances until `InstanceState` is empty; `BROKEN` is a failure.",
  );
});
