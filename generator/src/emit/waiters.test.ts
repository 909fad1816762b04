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

test("a waiter says by what the newest of several runs is told", async () => {
  const api = smallApi(({ terminate }) => {
    const [waiter] = Array.isArray(terminate.waiters) ? terminate.waiters : [];
    if (waiter !== undefined) Object.assign(waiter, { newestBy: "Number" });
  });
  const files = await printEmitted([waitersEmitter], api);
  expect(files.declaration(path, "Waiters").slice(3, 6)).toEqual([
    "   * After TerminateInstances: polls DescribeInstances until `InstanceState` is `TERMINATED` or gone.",
    "   *",
    "   * Of several items it watches the one with the greatest `Number`.",
  ]);
});

test("a waiter says what leads nowhere, unless it only shows late", async () => {
  const api = smallApi(({ terminate }) => {
    const [waiter] = Array.isArray(terminate.waiters) ? terminate.waiters : [];
    const hopeless = { states: ["", "STOPPED"], codes: ["ResourceNotFound"] };
    if (waiter !== undefined) Object.assign(waiter, { success: ["RUNNING"], absent: "hopeless", hopeless });
  });
  const files = await printEmitted([waitersEmitter], api);
  expect(files.declaration(path, "Waiters")[5]).toBe(
    "   * Also a failure, unless it passes within the `graceMs` at the start: an empty state, `STOPPED`, nothing found, the error `ResourceNotFound`.",
  );
});
