import type { Replica } from "./entities/replica.js";
import {
  type ReplicationCopy,
  type ReplicationRule,
  type ReplicationSync,
  replicationRuleKey,
  syncKey,
} from "./entities/replication.js";
import { type Change, Table } from "./table.js";

/** What belongs to replication. */
export type ReplicationTables = ReturnType<typeof createReplicationTables>;

export function createReplicationTables(onChange: (change: Change) => void) {
  return {
    /** Below their master. */
    replicas: new Table<Replica>({
      name: "replicas",
      keyOf: (replica) => replica.id,
      parentOf: (replica) => replica.masterId,
      onChange,
    }),
    /** Below their source and below their destination. */
    rules: new Table<ReplicationRule>({
      name: "replicationRules",
      keyOf: (rule) => replicationRuleKey(rule.sourceId, rule.name),
      parentOf: (rule) => [`from ${rule.sourceId}`, `to ${rule.destinationId}`],
      onChange,
    }),
    /** Below what goes from one instance to another, the latest first. */
    copies: new Table<ReplicationCopy>({
      name: "replicationCopies",
      keyOf: copyKey,
      parentOf: (copy) => syncKey(copy.sourceId, copy.destinationId),
      compare: (left, right) => right.id - left.id,
      onChange,
    }),
    /** Below their source and below their destination. */
    syncs: new Table<ReplicationSync>({
      name: "replicationSyncs",
      keyOf: (sync) => syncKey(sync.sourceId, sync.destinationId),
      parentOf: (sync) => [`from ${sync.sourceId}`, `to ${sync.destinationId}`],
      onChange,
    }),
  };
}

/** The key of a copy. */
export function copyKey({ sourceId, destinationId, id }: ReplicationCopy): string {
  return `${syncKey(sourceId, destinationId)}#${id}`;
}

/** Removes a replica with its log. */
export function removeReplica(tables: ReplicationTables, { id, masterId }: Replica): void {
  removeSync(tables, masterId, id);
  tables.replicas.delete(id);
}

/** Removes all replication from an instance and to it. */
export function removeReplicationOf(tables: ReplicationTables, instanceId: string): void {
  for (const replica of tables.replicas.childrenOf(instanceId)) removeReplica(tables, replica);
  for (const side of [`from ${instanceId}`, `to ${instanceId}`]) {
    for (const { sourceId, destinationId } of tables.syncs.childrenOf(side))
      removeSync(tables, sourceId, destinationId);
    tables.rules.deleteBelow(side);
  }
}

function removeSync(tables: ReplicationTables, sourceId: string, destinationId: string): void {
  const key = syncKey(sourceId, destinationId);
  tables.copies.deleteBelow(key);
  tables.syncs.delete(key);
}
