import { TcrClient, TcrTimeoutError, TcrWaitError, type WaitOptions } from "@tcrkit/client";
import { createMock, type Mock } from "@tcrkit/mock";
import { describe, expect, it } from "vitest";

const minuteMs = 60_000;

/** A mock whose states last a minute each, a client with the same clock, and an instance that runs. */
interface Place {
  readonly mock: Mock;
  readonly tcr: TcrClient;
  readonly RegistryId: string;
  /** Options by which every poll comes a minute after the one before. */
  readonly everyMinute: (options?: WaitOptions) => WaitOptions;
}

async function createPlace(): Promise<Place> {
  let nowMs = Date.UTC(2024, 3, 1);
  const now = () => nowMs;
  const mock = await createMock({ now, lifecycle: { clockMs: minuteMs } });
  const { transport, credentials } = mock;
  const tcr = new TcrClient({ transport, credentials, region: "ap-guangzhou", now, rateLimit: false, retry: false });
  const everyMinute = (options: WaitOptions = {}): WaitOptions => ({
    intervalMs: 0,
    ...options,
    onProgress: (progress) => {
      options.onProgress?.(progress);
      nowMs += minuteMs;
      mock.clock.advance(minuteMs);
    },
  });
  const RegistryId = await createInstance({ mock, tcr, RegistryId: "", everyMinute }, "tools");
  return { mock, tcr, RegistryId, everyMinute };
}

async function createInstance({ tcr, everyMinute }: Place, RegistryName: string): Promise<string> {
  const { RegistryId } = await tcr.createInstance({ RegistryName, RegistryType: "premium" });
  await tcr.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, everyMinute());
  return RegistryId;
}

/** One waiter: what comes before, the call that it waits for, and what it sees. */
interface Waiting {
  readonly name: keyof TcrClient["waitFor"];
  readonly prepare?: (place: Place) => Promise<unknown>;
  readonly start: (place: Place) => Promise<unknown>;
  readonly wait: (place: Place, options: WaitOptions) => Promise<object>;
  /** The states on the way, one a poll; an empty list where nothing is found. */
  readonly states: readonly (readonly string[])[];
  /** The state that it ends with when what was started fails. Undefined where that shows in no state. */
  readonly failure?: string;
}

const vpc = { VpcId: "vpc-8kf2m1qd", SubnetId: "subnet-1" };
const DomainName = "registry.test.com";
const domain = ({ RegistryId }: Place, name = DomainName) => ({
  RegistryId,
  DomainName: name,
  CertificateId: "kWGTVuU3",
});

const acceleration = ({ RegistryId }: Place) => ({
  RegistryId,
  VpcId: vpc.VpcId,
  SubnetId: vpc.SubnetId,
  StorageType: "SD",
  PGroupId: "pgroup-1",
  Zone: "ap-guangzhou-3",
});

const replicaId = ({ RegistryId }: Place) => `${RegistryId}-5`;
const createReplica = ({ tcr, RegistryId }: Place) =>
  tcr.createReplicationInstance({ RegistryId, ReplicationRegionId: 5 });
const endpoint = ({ tcr, RegistryId }: Place, Operation: "Create" | "Delete") =>
  tcr.manageExternalEndpoint({ RegistryId, Operation });
const link = ({ tcr, RegistryId }: Place, Operation: "Create" | "Delete") =>
  tcr.manageInternalEndpoint({ RegistryId, Operation, ...vpc });

const waitings: readonly Waiting[] = [
  {
    name: "instanceRunning",
    start: ({ tcr }) => tcr.createInstance({ RegistryName: "other", RegistryType: "basic" }),
    wait: async ({ tcr, RegistryId }, options) => {
      const { Registries } = await tcr.describeInstances({});
      const other = Registries?.find((registry) => registry.RegistryId !== RegistryId)?.RegistryId ?? "";
      return tcr.waitFor.instanceRunning(
        { RegistryIds: [RegistryId, other] },
        { match: { RegistryId: other }, ...options },
      );
    },
    states: [["Pending"], ["Deploying"], ["Running"]],
    failure: "FailedCreated",
  },
  {
    name: "instanceDeleted",
    start: ({ tcr, RegistryId }) => tcr.deleteInstance({ RegistryId }),
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.instanceDeleted({ Registryids: [RegistryId] }, options),
    states: [["Deleting"], []],
  },
  {
    name: "externalEndpointOpened",
    start: (place) => endpoint(place, "Create"),
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.externalEndpointOpened({ RegistryId }, options),
    states: [["Opening"], ["Opened"]],
  },
  {
    name: "externalEndpointClosed",
    prepare: async (place) => {
      await endpoint(place, "Create");
      await place.tcr.waitFor.externalEndpointOpened({ RegistryId: place.RegistryId }, place.everyMinute());
    },
    start: (place) => endpoint(place, "Delete"),
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.externalEndpointClosed({ RegistryId }, options),
    states: [["Deleting"], ["Closed"]],
  },
  {
    name: "internalEndpointRunning",
    start: (place) => link(place, "Create"),
    wait: ({ tcr, RegistryId }, options) =>
      tcr.waitFor.internalEndpointRunning({ RegistryId }, { match: vpc, ...options }),
    states: [["Pending"], ["Running"]],
  },
  {
    name: "internalEndpointDeleted",
    prepare: async (place) => {
      await link(place, "Create");
      await place.tcr.waitFor.internalEndpointRunning({ RegistryId: place.RegistryId }, place.everyMinute());
    },
    start: (place) => link(place, "Delete"),
    wait: ({ tcr, RegistryId }, options) =>
      tcr.waitFor.internalEndpointDeleted({ RegistryId }, { match: vpc, ...options }),
    states: [["Deleting"], []],
  },
  {
    name: "replicationInstanceRunning",
    start: createReplica,
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.replicationInstanceRunning({ RegistryId }, options),
    states: [["Pending"], ["Deploying"], ["Running"]],
    failure: "FailedCreated",
  },
  {
    name: "replicationInstanceDeleted",
    prepare: async (place) => {
      await createReplica(place);
      await place.tcr.waitFor.replicationInstanceRunning({ RegistryId: place.RegistryId }, place.everyMinute());
    },
    start: (place) =>
      place.tcr.deleteReplicationInstance({
        RegistryId: place.RegistryId,
        ReplicationRegistryId: replicaId(place),
        ReplicationRegionId: 5,
      }),
    wait: (place, options) =>
      place.tcr.waitFor.replicationInstanceDeleted(
        { RegistryId: place.RegistryId },
        { match: { ReplicationRegistryId: replicaId(place) }, ...options },
      ),
    states: [["Deleting"], []],
  },
  {
    name: "replicationSyncFinished",
    prepare: async (place) => {
      await createReplica(place);
      await place.tcr.waitFor.replicationInstanceRunning({ RegistryId: place.RegistryId }, place.everyMinute());
    },
    start: ({ mock, RegistryId }) => pushImage(mock, RegistryId),
    wait: (place, options) =>
      place.tcr.waitFor.replicationSyncFinished(
        { RegistryId: place.RegistryId, ReplicationRegistryId: replicaId(place) },
        options,
      ),
    states: [["Running"], ["Succeed"]],
  },
  {
    name: "customizedDomainReady",
    start: (place) => place.tcr.createInstanceCustomizedDomain(domain(place)),
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.customizedDomainReady({ RegistryId }, options),
    states: [["CREATING"], ["SUCCESS"]],
    failure: "FAILURE",
  },
  {
    name: "customizedDomainDeleted",
    prepare: async (place) => {
      await place.tcr.createInstanceCustomizedDomain(domain(place));
      await place.tcr.waitFor.customizedDomainReady({ RegistryId: place.RegistryId }, place.everyMinute());
    },
    start: (place) => place.tcr.deleteInstanceCustomizedDomain(domain(place)),
    wait: ({ tcr, RegistryId }, options) =>
      tcr.waitFor.customizedDomainDeleted({ RegistryId }, { match: { DomainName }, ...options }),
    states: [["DELETING"], []],
  },
  {
    name: "imageAccelerationCompleted",
    start: (place) => place.tcr.createImageAccelerationService(acceleration(place)),
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.imageAccelerationCompleted({ RegistryId }, options),
    states: [["Creating"], ["Completed"]],
  },
  {
    name: "imageAccelerationDeleted",
    prepare: async (place) => {
      await place.tcr.createImageAccelerationService(acceleration(place));
      await place.tcr.waitFor.imageAccelerationCompleted({ RegistryId: place.RegistryId }, place.everyMinute());
    },
    start: ({ tcr, RegistryId }) => tcr.deleteImageAccelerateService({ RegistryId }),
    wait: ({ tcr, RegistryId }, options) => tcr.waitFor.imageAccelerationDeleted({ RegistryId }, options),
    states: [["Deleting"], [""]],
  },
  {
    name: "tagRetentionExecutionFinished",
    prepare: async ({ tcr, mock, RegistryId, everyMinute }) => {
      await pushImage(mock, RegistryId);
      const RetentionRule = { Key: "latestPushedK", Value: 1 };
      await tcr.createTagRetentionRule({ RegistryId, NamespaceId: 1, RetentionRule, CronSetting: "manual" });
      // An older run that failed says nothing of the new one.
      mock.faults.add({ kind: "failNextTransition", action: "CreateTagRetentionExecution", times: 1 });
      await tcr.createTagRetentionExecution({ RegistryId, RetentionId: 1 });
      await tcr.waitFor.tagRetentionExecutionFinished({ RegistryId, RetentionId: 1 }, everyMinute()).catch(() => {});
    },
    start: ({ tcr, RegistryId }) => tcr.createTagRetentionExecution({ RegistryId, RetentionId: 1 }),
    wait: ({ tcr, RegistryId }, options) =>
      tcr.waitFor.tagRetentionExecutionFinished({ RegistryId, RetentionId: 1 }, options),
    states: [["InProgress"], ["Succeed"]],
    failure: "Failed",
  },
];

async function pushImage(mock: Mock, RegistryId: string): Promise<void> {
  await mock.pushImage({ RegistryId, NamespaceName: "team", RepositoryName: "app", Tag: "v1" });
}

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
