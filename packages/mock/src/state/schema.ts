import { digestOf } from "../base/hash.js";
import { type Counter, counterShape } from "./counters.js";
import {
  type Allowlist,
  allowlistShape,
  type PublicAccess,
  publicAccessShape,
  type VpcLink,
  vpcLinkShape,
} from "./entities/access-control.js";
import {
  type InstanceSecret,
  type InstanceToken,
  instanceSecretShape,
  instanceTokenShape,
  type ServiceAccount,
  serviceAccountShape,
} from "./entities/accounts.js";
import {
  type Artifact,
  artifactShape,
  type Chart,
  chartShape,
  type ImageTag,
  imageTagShape,
  type Repository,
  repositoryShape,
} from "./entities/images.js";
import {
  type CustomDomain,
  customDomainShape,
  type GcJob,
  gcJobShape,
  type ImageAcceleration,
  type Instance,
  imageAccelerationShape,
  instanceShape,
} from "./entities/instances.js";
import {
  type ImmutableTagRule,
  immutableTagRuleShape,
  type Namespace,
  namespaceShape,
  type SignaturePolicy,
  signaturePolicyShape,
} from "./entities/namespaces.js";
import {
  type Replica,
  type ReplicationCopy,
  type ReplicationRule,
  type ReplicationSync,
  replicaShape,
  replicationCopyShape,
  replicationRuleShape,
  replicationSyncShape,
} from "./entities/replication.js";
import {
  type RetentionExecution,
  type RetentionRule,
  type RetentionTask,
  retentionExecutionShape,
  retentionRuleShape,
  retentionTaskShape,
} from "./entities/retention.js";
import {
  type WebhookDelivery,
  type WebhookLog,
  type WebhookTrigger,
  webhookDeliveryShape,
  webhookLogShape,
  webhookTriggerShape,
} from "./entities/webhooks.js";
import {
  artifactKey,
  chartKey,
  copyKey,
  countedRepository,
  counterKey,
  destinationKey,
  imageCounter,
  namespaceKey,
  numberedKey,
  partKey,
  regionKey,
  replicationRuleKey,
  repositoryKey,
  syncKey,
  tagKey,
  triggerKey,
  vpcLinkName,
  webhookCallKey,
} from "./keys.js";
import { type Check, objectOf, type Shape } from "./shape.js";
import type { TableOptions } from "./table.js";

/** What a table is: how its rows are kept, and what they go with. */
export interface TableDeclaration<Row extends object>
  extends Pick<TableOptions<Row>, "keyOf" | "parentOf" | "compare"> {
  /** The tables that own rows of this one: when a row of theirs is deleted, the rows below it go too. */
  readonly owners: readonly string[];
  /** The parents below which the rows stand that a row owns. Default: its key. */
  readonly parentsFor?: (row: Row) => readonly string[];
  /** What each member of a row has to be. */
  readonly check: Check<unknown>;
  /** The rows of other tables without which there is none of these. */
  readonly refersTo: (row: Row) => readonly Reference[];
  /** What two rows must not have in common besides their key: what they are ordered or numbered by. */
  readonly uniqueBy?: (row: Row) => string;
  /** The members that are computed from others. */
  readonly computed?: (row: Row) => object;
}

/** A row of another table that has to be there. */
export interface Reference {
  /** The member that names it. */
  readonly member: string;
  /** It is in one of these, under its key there, or under one of those that it gives to what it owns. */
  readonly oneOf: readonly (readonly [table: string, key: string])[];
  /** The member is a number that this member of the other row has left behind. */
  readonly upTo?: string;
}

/**
 * Every table of the state. A new one is declared here and nowhere else: the store has it under its name, snapshots and data folders
 * keep it under its name, and its rows go with their owners.
 */
export const schema = {
  instances: table<Instance>({
    keyOf: ({ id }) => id,
    parentOf: ({ account }) => account,
    owners: [],
    parentsFor: ({ id }) => [id, destinationKey(id)],
    check: objectOf(instanceShape),
    refersTo: () => [],
  }),

  secrets: onePerInstance<InstanceSecret>(instanceSecretShape),
  tokens: manyPerInstance<InstanceToken>(instanceTokenShape, ({ id }) => id),
  serviceAccounts: manyPerInstance<ServiceAccount>(serviceAccountShape, ({ name }) => name),
  customDomains: manyPerInstance<CustomDomain>(customDomainShape, ({ name }) => name),
  imageAccelerations: onePerInstance<ImageAcceleration>(imageAccelerationShape),
  publicAccesses: onePerInstance<PublicAccess>(publicAccessShape),
  allowlists: onePerInstance<Allowlist>(allowlistShape),
  /** Below their instance, and below the replica of its region where that is another one. */
  vpcLinks: table<VpcLink>({
    keyOf: ({ instanceId, vpcId, subnetId, region }) => partKey(instanceId, vpcLinkName(vpcId, subnetId, region)),
    parentOf: ({ instanceId, region }) => [instanceId, regionKey(instanceId, region)],
    owners: ["instances", "replicas"],
    check: objectOf(vpcLinkShape),
    refersTo: inInstance,
  }),

  charts: table<Chart>({
    keyOf: (chart) => chartKey(namespaceOf(chart), chart.name, chart.version),
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(chartShape),
    refersTo: inNamespace,
    computed: ({ content }) => ({ digest: digestOf(content) }),
  }),
  namespaces: table<Namespace>({
    keyOf: ({ instanceId, name }) => namespaceKey(instanceId, name),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
    check: objectOf(namespaceShape),
    refersTo: ({ instanceId }) => [
      { member: "instanceId", oneOf: [["instances", instanceId]] },
      { member: "id", oneOf: [["instances", instanceId]], upTo: "nextNamespaceId" },
    ],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id),
  }),
  repositories: table<Repository>({
    keyOf: ({ instanceId, namespace, name }) => repositoryKey(instanceId, namespace, name),
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(repositoryShape),
    refersTo: inNamespace,
  }),
  artifacts: table<Artifact>({
    keyOf: (artifact) => artifactKey(repositoryOf(artifact), artifact.digest),
    parentOf: repositoryOf,
    owners: ["repositories"],
    check: objectOf(artifactShape),
    refersTo: (row) => [...inRepository(row), numbered(row, imageCounter(row.namespace, row.repository))],
    uniqueBy: (row) => numberedKey(repositoryOf(row), row.id),
    computed: ({ manifest }) => ({ digest: digestOf(manifest) }),
  }),
  /** Below their repository and below their artifact, the tag that was pushed last first. */
  imageTags: table<ImageTag>({
    keyOf: (tag) => tagKey(repositoryOf(tag), tag.name),
    parentOf: (tag) => [repositoryOf(tag), artifactKey(repositoryOf(tag), tag.digest)],
    compare: (left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id,
    owners: ["repositories"],
    check: objectOf(imageTagShape),
    refersTo: (row) => [
      ...inRepository(row),
      { member: "digest", oneOf: [["artifacts", artifactKey(repositoryOf(row), row.digest)]] },
      numbered(row, imageCounter(row.namespace, row.repository)),
    ],
    uniqueBy: (row) => numberedKey(repositoryOf(row), row.id),
  }),
  /** Below the repository that they count the images of; the others below their instance. */
  counters: table<Counter>({
    keyOf: ({ instanceId, name }) => counterKey(instanceId, name),
    parentOf: ({ instanceId, name }) => countedRepository(instanceId, name) ?? instanceId,
    owners: ["instances", "repositories"],
    check: objectOf(counterShape),
    refersTo: (row) => {
      const repository = countedRepository(row.instanceId, row.name);
      return repository === undefined ? inInstance(row) : [{ member: "name", oneOf: [["repositories", repository]] }];
    },
  }),

  signaturePolicies: onePerNamespace<SignaturePolicy>(signaturePolicyShape),
  immutableTagRules: table<ImmutableTagRule>({
    ...onePerNamespace(immutableTagRuleShape),
    refersTo: (row) => [...inNamespace(row), numbered(row, "immutableTagRules")],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id),
  }),
  /** Their runs know them by number. */
  retentionRules: table<RetentionRule>({
    ...onePerNamespace(retentionRuleShape),
    parentsFor: ({ instanceId, id }) => [numberedKey(instanceId, id)],
    refersTo: (row) => [...inNamespace(row), numbered(row, "retentionRules")],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id),
  }),
  /** The latest first. */
  retentionExecutions: table<RetentionExecution>({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId, retentionId }) => numberedKey(instanceId, retentionId),
    compare: (left, right) => right.id - left.id,
    owners: ["retentionRules"],
    check: objectOf(retentionExecutionShape),
    refersTo: (row) => [
      { member: "retentionId", oneOf: [["retentionRules", numberedKey(row.instanceId, row.retentionId)]] },
      numbered(row, "retentionExecutions"),
    ],
  }),
  /** In the order of their numbers. */
  retentionTasks: table<RetentionTask>({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId, executionId }) => numberedKey(instanceId, executionId),
    compare: (left, right) => left.id - right.id,
    owners: ["retentionExecutions"],
    check: objectOf(retentionTaskShape),
    refersTo: (row) => [
      { member: "executionId", oneOf: [["retentionExecutions", numberedKey(row.instanceId, row.executionId)]] },
      numbered(row, "retentionTasks"),
    ],
  }),
  /** The latest first. */
  gcJobs: table<GcJob>({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId }) => instanceId,
    compare: (left, right) => right.id - left.id,
    owners: ["instances"],
    check: objectOf(gcJobShape),
    refersTo: (row) => [...inInstance(row), numbered(row, "gcJobs")],
  }),

  webhookTriggers: table<WebhookTrigger>({
    keyOf: ({ instanceId, namespace, id }) => triggerKey(instanceId, namespace, id),
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(webhookTriggerShape),
    refersTo: (row) => [...inNamespace(row), numbered(row, "webhook-trigger")],
  }),
  /** Below their trigger and below its namespace, the latest first. */
  webhookLogs: table<WebhookLog>({
    keyOf: webhookCallKey,
    parentOf: (log) => [triggerKey(log.instanceId, log.namespace, log.triggerId), namespaceOf(log)],
    compare: (left, right) => right.id - left.id,
    owners: ["webhookTriggers"],
    check: objectOf(webhookLogShape),
    refersTo: (row) => [
      { member: "triggerId", oneOf: [["webhookTriggers", triggerKey(row.instanceId, row.namespace, row.triggerId)]] },
      numbered(row, "webhook-call"),
    ],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id),
  }),
  /** Below their entry in the log, whose key is theirs: a call whose entry is gone is not made. */
  webhookDeliveries: table<WebhookDelivery>({
    keyOf: webhookCallKey,
    parentOf: webhookCallKey,
    owners: ["webhookLogs"],
    check: objectOf(webhookDeliveryShape),
    refersTo: (row) => [{ member: "id", oneOf: [["webhookLogs", webhookCallKey(row)]] }],
  }),

  replicas: table<Replica>({
    keyOf: ({ id }) => id,
    parentOf: ({ masterId }) => masterId,
    owners: ["instances"],
    parentsFor: ({ id, masterId, region }) => [destinationKey(id), regionKey(masterId, region)],
    check: objectOf(replicaShape),
    refersTo: ({ masterId }) => [{ member: "masterId", oneOf: [["instances", masterId]] }],
    computed: ({ masterId, regionId }) => ({ id: `${masterId}-${regionId}` }),
  }),
  /** Below their source, and below their destination as such. */
  replicationRules: table<ReplicationRule>({
    keyOf: ({ sourceId, name }) => replicationRuleKey(sourceId, name),
    parentOf: ({ sourceId, destinationId }) => [sourceId, destinationKey(destinationId)],
    owners: ["instances"],
    check: objectOf(replicationRuleShape),
    refersTo: ({ sourceId, destinationId }) => [
      { member: "sourceId", oneOf: [["instances", sourceId]] },
      { member: "destinationId", oneOf: [["instances", destinationId]] },
    ],
  }),
  /** Below what goes from one instance to another, the latest first. */
  replicationCopies: table<ReplicationCopy>({
    keyOf: copyKey,
    parentOf: ({ sourceId, destinationId }) => syncKey(sourceId, destinationId),
    compare: (left, right) => right.id - left.id,
    owners: ["replicationSyncs"],
    check: objectOf(replicationCopyShape),
    refersTo: (row) => [
      { member: "destinationId", oneOf: [["replicationSyncs", syncKey(row.sourceId, row.destinationId)]] },
      { member: "id", oneOf: [["counters", counterKey(row.sourceId, "replication-copy")]], upTo: "last" },
    ],
  }),
  /** Below their source, and below their destination as such, which is an instance or a replica. */
  replicationSyncs: table<ReplicationSync>({
    keyOf: ({ sourceId, destinationId }) => syncKey(sourceId, destinationId),
    parentOf: ({ sourceId, destinationId }) => [sourceId, destinationKey(destinationId)],
    owners: ["instances", "replicas"],
    check: objectOf(replicationSyncShape),
    refersTo: ({ sourceId, destinationId }) => [
      { member: "sourceId", oneOf: [["instances", sourceId]] },
      {
        member: "destinationId",
        oneOf: [
          ["instances", destinationId],
          ["replicas", destinationKey(destinationId)],
        ],
      },
    ],
  }),
};

export type TableName = keyof typeof schema;

/** The row of a table. */
export type RowOf<Name extends TableName> = (typeof schema)[Name] extends TableDeclaration<infer Row> ? Row : never;

function table<Row extends object>(declaration: TableDeclaration<Row>): TableDeclaration<Row> {
  return declaration;
}

/** At most one row an instance, found by its id. */
function onePerInstance<Row extends OfInstance>(shape: Shape<Row>): TableDeclaration<Row> {
  const instanceOf = ({ instanceId }: Row): string => instanceId;
  return {
    keyOf: instanceOf,
    parentOf: instanceOf,
    owners: ["instances"],
    check: objectOf(shape),
    refersTo: inInstance,
  };
}

/** Some rows an instance, each with a name of its own. */
function manyPerInstance<Row extends OfInstance>(
  shape: Shape<Row>,
  nameOf: (row: Row) => string,
): TableDeclaration<Row> {
  return {
    keyOf: (row) => partKey(row.instanceId, nameOf(row)),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
    check: objectOf(shape),
    refersTo: inInstance,
  };
}

/** At most one row a namespace, found by its key, and listed below the instance as well. */
function onePerNamespace<Row extends OfNamespace>(shape: Shape<Row>): TableDeclaration<Row> {
  return {
    keyOf: namespaceOf,
    parentOf: (row) => [row.instanceId, namespaceOf(row)],
    owners: ["namespaces"],
    check: objectOf(shape),
    refersTo: inNamespace,
  };
}

function inInstance({ instanceId }: OfInstance): readonly Reference[] {
  return [{ member: "instanceId", oneOf: [["instances", instanceId]] }];
}

function inNamespace(row: OfNamespace): readonly Reference[] {
  return [{ member: "namespace", oneOf: [["namespaces", namespaceOf(row)]] }];
}

function inRepository(row: OfRepository): readonly Reference[] {
  return [{ member: "repository", oneOf: [["repositories", repositoryOf(row)]] }];
}

/** Its number was counted. */
function numbered({ instanceId }: OfInstance, counter: string): Reference {
  return { member: "id", oneOf: [["counters", counterKey(instanceId, counter)]], upTo: "last" };
}

interface OfInstance {
  readonly instanceId: string;
}

interface OfNamespace extends OfInstance {
  readonly namespace: string;
}

interface OfRepository extends OfNamespace {
  readonly repository: string;
}

function namespaceOf({ instanceId, namespace }: OfNamespace): string {
  return namespaceKey(instanceId, namespace);
}

function repositoryOf(row: OfRepository): string {
  return repositoryKey(row.instanceId, row.namespace, row.repository);
}
