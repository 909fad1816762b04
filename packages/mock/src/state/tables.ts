import type { Allowlist, PublicAccess, VpcLink } from "./entities/access-control.js";
import type { InstanceSecret, InstanceToken, ServiceAccount } from "./entities/accounts.js";
import type { CustomDomain, ImageAcceleration } from "./entities/instances.js";
import type { Replica, ReplicationCopy, ReplicationRule, ReplicationSync } from "./entities/replication.js";
import type { WebhookDelivery, WebhookLog, WebhookTrigger } from "./entities/webhooks.js";
import { copyKey, partKey, replicationRuleKey, syncKey, triggerKey, vpcLinkName, webhookCallKey } from "./keys.js";
import { type Change, Table } from "./table.js";

/** The tables whose rows hang on an instance and on nothing else: they go with it. */
export type InstanceTables = ReturnType<typeof createInstanceTables>;

export function createInstanceTables(onChange: (change: Change) => void) {
  /** Some rows an instance, each with a name of its own. */
  const manyOf = <Row extends OfInstance>(name: string, nameOf: (row: Row) => string) =>
    new Table<Row>({
      name,
      keyOf: (row) => partKey(row.instanceId, nameOf(row)),
      parentOf: (row) => row.instanceId,
      onChange,
    });
  /** At most one row an instance, found by its id. */
  const oneOf = <Row extends OfInstance>(name: string) =>
    new Table<Row>({ name, keyOf: (row) => row.instanceId, parentOf: (row) => row.instanceId, onChange });
  return {
    secrets: oneOf<InstanceSecret>("secrets"),
    tokens: manyOf<InstanceToken>("tokens", (token) => token.id),
    serviceAccounts: manyOf<ServiceAccount>("serviceAccounts", (account) => account.name),
    customDomains: manyOf<CustomDomain>("customDomains", (domain) => domain.name),
    imageAccelerations: oneOf<ImageAcceleration>("imageAccelerations"),
    publicAccesses: oneOf<PublicAccess>("publicAccesses"),
    allowlists: oneOf<Allowlist>("allowlists"),
    vpcLinks: manyOf<VpcLink>("vpcLinks", (link) => vpcLinkName(link.vpcId, link.subnetId, link.region)),
  };
}

interface OfInstance {
  readonly instanceId: string;
}

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

/** What belongs to webhooks. All of it goes with its namespace. */
export type WebhookTables = ReturnType<typeof createWebhookTables>;

export function createWebhookTables(onChange: (change: Change) => void) {
  return {
    /** Below their namespace. */
    triggers: new Table<WebhookTrigger>({
      name: "webhookTriggers",
      keyOf: ({ instanceId, namespace, id }) => triggerKey(instanceId, namespace, id),
      parentOf: ({ instanceId, namespace }) => `${instanceId}/${namespace}`,
      onChange,
    }),
    /** Below their trigger and below its namespace, the latest first. */
    logs: new Table<WebhookLog>({
      name: "webhookLogs",
      keyOf: webhookCallKey,
      parentOf: ({ instanceId, namespace, triggerId }) => [
        triggerKey(instanceId, namespace, triggerId),
        `${instanceId}/${namespace}`,
      ],
      compare: (left, right) => right.id - left.id,
      onChange,
    }),
    /** The calls of the log that are still to be made. */
    deliveries: new Table<WebhookDelivery>({
      name: "webhookDeliveries",
      keyOf: webhookCallKey,
      parentOf: ({ instanceId, namespace, triggerId }) => triggerKey(instanceId, namespace, triggerId),
      onChange,
    }),
  };
}
