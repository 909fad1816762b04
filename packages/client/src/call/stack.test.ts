import { expect, it } from "vitest";
import { apiError, createFakeTransport, credentials, silentTransport } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import type { ClientOptions } from "../options.js";
import type { Transport } from "../transports/transport.js";

function client(transport: Transport, options: ClientOptions = {}): TcrClient {
  return new TcrClient({ credentials, region: "ap-guangzhou", retry: false, rateLimit: false, transport, ...options });
}

const refusing = client(createFakeTransport(apiError("ResourceNotFound")));
const silent = client(silentTransport);
const soon = { timeoutMs: 1 };

async function drain(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of list);
}

/** Each in a function of its own, whose name stands in the stack. */
const calls: readonly (() => Promise<unknown>)[] = [
  async function refused() {
    await refusing.describeInstances();
  },
  async function refusedByName() {
    await refusing.call("DescribeInstances");
  },
  async function wrongInput() {
    await refusing.describeInstances({ Wrong: 1 } as object);
  },
  async function late() {
    await silent.describeInstances({}, soon);
  },
  async function abortedByTime() {
    await silent.describeInstances({}, { signal: AbortSignal.timeout(1) });
  },
  async function abortedByHand() {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1);
    await silent.describeInstances({}, { signal: controller.signal });
  },
  async function refusedWalk() {
    for await (const _ of refusing.paginate.describeInstances());
  },
  async function refusedPages() {
    for await (const _ of refusing.paginate.describeInstances().pages());
  },
  async function lateWalk() {
    for await (const _ of silent.paginate.describeInstances({}, soon));
  },
  async function refusedInside() {
    await drain(refusing.paginate.describeInstances());
  },
  async function refusedWait() {
    await refusing.waitFor.instanceRunning({ RegistryIds: ["tcr-1"] });
  },
  async function lateWait() {
    await silent.waitFor.instanceRunning({ RegistryIds: ["tcr-1"] }, soon);
  },
  async function abortedWait() {
    await silent.waitFor.instanceRunning({ RegistryIds: ["tcr-1"] }, { signal: AbortSignal.timeout(1) });
  },
];

it.each(calls.map((call) => [call.name, call] as const))(
  "the stack has the line that made the call: %s",
  async (name, call) => {
    const error = await call().catch((caught: unknown) => caught);
    expect((error as Error).stack).toMatch(new RegExp(`at .*\\b${name} `));
  },
);

it("adds to a reason that many share only once, and leaves what it said", async () => {
  const reason = new Error("enough");
  const before = reason.stack;
  const signal = AbortSignal.abort(reason);
  await expect(silent.describeInstances({}, { signal })).rejects.toBe(reason);
  const after = reason.stack;
  await expect(silent.describeRegions({}, { signal })).rejects.toBe(reason);
  expect(after?.startsWith(String(before))).toBe(true);
  expect(after?.slice(before?.length)).toMatch(/^\n {4}at /);
  expect(reason.stack).toBe(after);
});
