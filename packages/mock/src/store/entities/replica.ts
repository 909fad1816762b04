import type { InstanceStatus } from "../entities.js";
import type { Passing } from "../lifecycle.js";

/** A replica of an instance in another region. It can be pulled from alone, and holds what its master holds. */
export interface Replica extends Passing<InstanceStatus> {
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
