import { TcrTimeoutError, TcrWaitError, type WaitOptions } from "@tcrkit/client";
import type { Mock } from "@tcrkit/mock";
import { describe, expect, it } from "vitest";
import {
  createInstance,
  createPlace,
  createReplica,
  minuteMs,
  type Place,
  pushImage,
  replicaId,
  type Waiting,
  waitings,
} from "../support/waitings.js";

async function startedPlace({ prepare, start }: Waiting, fault?: Parameters<Mock["faults"]["add"]>[0]): Promise<Place> {
  const place = await createPlace();
  await place.tcr.createNamespace({ RegistryId: place.RegistryId, NamespaceName: "team", IsPublic: false });
  await prepare?.(place);
  if (fault !== undefined) place.mock.faults.add(fault);
  await start(place);
  return place;
}

/** The error that a wait ends with, and the states on the way. */
async function failingWait({ wait }: Waiting, place: Place, options: WaitOptions = {}) {
  const seen: (readonly string[])[] = [];
  const everyMinute = place.everyMinute({ ...options, onProgress: ({ states }) => seen.push(states) });
  const error = await wait(place, everyMinute).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, seen };
}

it("covers every waiter", async () => {
  const { tcr } = await createPlace();
  expect(waitings.map(({ name }) => name).toSorted()).toEqual(Object.keys(tcr.waitFor).toSorted());
});

describe("against the mock", () => {
  it.each(waitings)("$name waits to the end, telling the states, and only reads", async (waiting) => {
    const place = await startedPlace(waiting);
    const before = place.mock.requests.length;
    const seen: (readonly string[])[] = [];
    const output = await waiting.wait(place, place.everyMinute({ onProgress: ({ states }) => seen.push(states) }));
    expect(output).toHaveProperty("RequestId");
    expect(seen).toEqual(waiting.states);
    expect(place.mock.requests.slice(before).filter(({ action }) => !action?.startsWith("Describe"))).toEqual([]);
  });

  // A push is no request of the API, so that no fault makes slow what it starts.
  it.each(waitings.filter(({ name }) => name !== "replicationSyncFinished"))(
    "$name gives up in time and says what it saw",
    async (waiting) => {
      const place = await startedPlace(waiting, { kind: "speed", lifecycle: { clockMs: 1000 * minuteMs } });
      const { error, seen } = await failingWait(waiting, place, { timeoutMs: 5 * minuteMs });
      const first = waiting.states[0] ?? [];
      expect(error).toBeInstanceOf(TcrTimeoutError);
      expect(seen).toEqual(Array(5).fill(first));
      expect(String(error)).toContain(`${waiting.name} not reached within 300000 ms: state ${first.join()}`);
    },
  );

  it.each(waitings)("$name ends at once when it is aborted", async (waiting) => {
    const place = await startedPlace(waiting);
    const controller = new AbortController();
    const polls: number[] = [];
    const wait = waiting.wait(place, {
      signal: controller.signal,
      onProgress: (progress) => {
        polls.push(progress.polls);
        controller.abort(new Error("enough"));
      },
    });
    await expect(wait).rejects.toThrow("enough");
    expect(polls).toEqual([1]);
  });

  it.each(waitings.filter(({ failure }) => failure !== undefined))(
    "$name fails with the state $failure",
    async (waiting) => {
      const place = await startedPlace(waiting, { kind: "failNextTransition" });
      const { error, seen } = await failingWait(waiting, place);
      expect(error).toBeInstanceOf(TcrWaitError);
      expect(error).toMatchObject({ waiter: waiting.name, states: [waiting.failure] });
      expect(seen).toEqual([waiting.states[0], [waiting.failure]]);
    },
  );

  it("replicationSyncFinished fails when a copy did", async () => {
    const place = await createPlace();
    const { tcr, mock, RegistryId } = place;
    const ReplicationRegistryId = await createInstance(place, "copies");
    await tcr.createNamespace({ RegistryId, NamespaceName: "team", IsPublic: false });
    await tcr.manageReplication({
      SourceRegistryId: RegistryId,
      DestinationRegistryId: ReplicationRegistryId,
      Rule: { Name: "all", DestNamespace: "team", Override: true, Filters: [] },
    });
    await tcr.deleteInstance({ RegistryId: ReplicationRegistryId });
    await pushImage(mock, RegistryId);
    const wait = tcr.waitFor.replicationSyncFinished({ RegistryId, ReplicationRegistryId }, place.everyMinute());
    await expect(wait).rejects.toThrow("replicationSyncFinished failed: state Failed");
  });

  it("replicationSyncFinished gives up in time and says what it saw", async () => {
    const place = await createPlace();
    await createReplica(place);
    const input = { RegistryId: place.RegistryId, ReplicationRegistryId: replicaId(place) };
    // The copying to a replica that nobody has seen come up goes on.
    const wait = place.tcr.waitFor.replicationSyncFinished(input, place.everyMinute({ timeoutMs: 5 * minuteMs }));
    await expect(wait).rejects.toThrow("replicationSyncFinished not reached within 300000 ms: state Running");
  });

  it("goes on through polls that fail, without repeating the call that started the work", async () => {
    const waiting = waitings.find(({ name }) => name === "externalEndpointOpened");
    if (waiting === undefined) throw new Error("no such waiter");
    const place = await startedPlace(waiting);
    place.mock.faults.add({ kind: "throttle", action: "DescribeExternalEndpointStatus", times: 1 });
    place.mock.faults.add({ kind: "reset", action: "DescribeExternalEndpointStatus", after: 1, times: 1 });
    const seen: (string | undefined)[] = [];
    await waiting.wait(
      place,
      place.everyMinute({
        onProgress: ({ error, states }) => seen.push((error as Error | undefined)?.name ?? states.join()),
      }),
    );
    expect(seen).toEqual(["TcrApiError", "TcrTransportError", "Opening", "Opened"]);
    expect(place.mock.requests.filter(({ action }) => action === "ManageExternalEndpoint")).toHaveLength(1);
  });
});
