import type { Transient, Transitions } from "../lifecycle.js";
import {
  count,
  flag,
  listOf,
  name,
  number,
  objectOf,
  oneOf,
  optional,
  type Shape,
  text,
  time,
  transient,
} from "../shape.js";
import type { InstanceStatus } from "./instances.js";

/** A replica of an instance in another region. It can be pulled from alone, and holds what its master holds. */
export interface Replica extends Transient<InstanceStatus> {
  /** `MASTER-REGIONID` */
  readonly id: string;
  readonly masterId: string;
  readonly region: string;
  readonly regionId: number;
  readonly createdAtMs: number;
  /** Whether the cloud tags of the master stand on the replica's storage as well. */
  readonly hasSyncedTags: boolean;
  /** What its creation consists of, in this order. */
  readonly tasks: readonly ReplicaTask[];
}

/** A part of the creation of a replica. */
export interface ReplicaTask {
  readonly name: string;
  readonly id: string;
  readonly endedAtMs?: number | undefined;
}

/** What a rule looks at: `name` is namespace and repository, `resource` is image or chart. */
export interface ReplicationFilter {
  readonly type: string;
  readonly value: string;
}

/** A rule by which pushes are copied from one instance to another. */
export interface ReplicationRule {
  readonly sourceId: string;
  readonly destinationId: string;
  readonly name: string;
  readonly description: string;
  /** Empty: the namespace stays the same. */
  readonly destinationNamespace: string;
  readonly isOverriding: boolean;
  readonly filters: readonly ReplicationFilter[];
  /** Counts up within the source; rules of earlier releases have none. */
  readonly id?: number | undefined;
  /** What is deleted at the source is deleted at the destination. */
  readonly copiesDeletion?: boolean | undefined;
  /** It copies nothing. */
  readonly isDisabled?: boolean | undefined;
  readonly createdAtMs?: number | undefined;
  readonly updatedAtMs?: number | undefined;
}

/** How one copy went. */
export interface ReplicationCopy {
  readonly sourceId: string;
  /** An instance or a replica. */
  readonly destinationId: string;
  readonly id: number;
  readonly resource: "image" | "chart";
  readonly source: string;
  readonly destination: string;
  readonly isOk: boolean;
  /** Name of the rule that made it; left out for copies to a replica. */
  readonly rule?: string | undefined;
  /** Why a copy failed, or left alone what was there. */
  readonly note?: string | undefined;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** What became of a copy. */
export type CopyResult = Pick<ReplicationCopy, "isOk" | "note">;

/** `Running` is transient. */
export type SyncStatus = "Running" | "Succeed" | "Failed";

/** How far a destination has come. While it is `Running`, the copies after `settledCopy` are shown as running too. */
export interface ReplicationSync extends Transient<SyncStatus> {
  readonly sourceId: string;
  readonly destinationId: string;
  readonly endedAtMs: number;
  /** Number of the last copy whose result callers have been shown. */
  readonly settledCopy: number;
}

export const syncTransitions: Transitions<SyncStatus> = { next: { Running: "Succeed" }, failed: "Failed" };

export const replicaShape: Shape<Replica> = {
  id: name,
  masterId: name,
  region: name,
  regionId: number,
  createdAtMs: time,
  hasSyncedTags: flag,
  tasks: listOf(objectOf<ReplicaTask>({ name: text, id: text, endedAtMs: optional(time) })),
  ...transient("Running", "Isolate", "FailedCreated", "Pending", "Deploying", "Deleting"),
};

export const replicationRuleShape: Shape<ReplicationRule> = {
  sourceId: name,
  destinationId: name,
  name: text,
  description: text,
  destinationNamespace: text,
  isOverriding: flag,
  filters: listOf(objectOf<ReplicationFilter>({ type: text, value: text })),
  id: optional(number),
  copiesDeletion: optional(flag),
  isDisabled: optional(flag),
  createdAtMs: optional(time),
  updatedAtMs: optional(time),
};

export const replicationCopyShape: Shape<ReplicationCopy> = {
  sourceId: name,
  destinationId: name,
  id: number,
  resource: oneOf("image", "chart"),
  source: text,
  destination: text,
  isOk: flag,
  rule: optional(text),
  note: optional(text),
  startedAtMs: time,
  endedAtMs: time,
};

export const replicationSyncShape: Shape<ReplicationSync> = {
  sourceId: name,
  destinationId: name,
  endedAtMs: time,
  settledCopy: count,
  ...transient("Running", "Succeed", "Failed"),
};
