import { TcrClient, type WaitOptions } from "@tcrkit/client";
import { createMock, type Mock } from "@tcrkit/mock";

export const minuteMs = 60_000;

/** A mock whose states last a minute each, a client with the same clock, and an instance that runs. */
export interface Place {
  readonly mock: Mock;
  readonly tcr: TcrClient;
  readonly RegistryId: string;
  /** Options by which every poll comes a minute after the one before. */
  readonly everyMinute: (options?: WaitOptions) => WaitOptions;
}

export async function createPlace(): Promise<Place> {
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

export async function createInstance({ tcr, everyMinute }: Place, RegistryName: string): Promise<string> {
  const { RegistryId } = await tcr.createInstance({ RegistryName, RegistryType: "premium" });
  await tcr.waitFor.instanceRunning({ RegistryIds: [RegistryId] }, everyMinute());
  return RegistryId;
}

/** One waiter: what comes before, the call that it waits for, and what it sees. */
export interface Waiting {
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

export const replicaId = ({ RegistryId }: Place) => `${RegistryId}-5`;
export const createReplica = ({ tcr, RegistryId }: Place) =>
  tcr.createReplicationInstance({ RegistryId, ReplicationRegionId: 5 });
const endpoint = ({ tcr, RegistryId }: Place, Operation: "Create" | "Delete") =>
  tcr.manageExternalEndpoint({ RegistryId, Operation });
const link = ({ tcr, RegistryId }: Place, Operation: "Create" | "Delete") =>
  tcr.manageInternalEndpoint({ RegistryId, Operation, ...vpc });

export const waitings: readonly Waiting[] = [
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

export async function pushImage(mock: Mock, RegistryId: string): Promise<void> {
  await mock.pushImage({ RegistryId, NamespaceName: "team", RepositoryName: "app", Tag: "v1" });
}
