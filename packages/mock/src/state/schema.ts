import type { Counter } from "./counters.js";
import type { Allowlist, PublicAccess, VpcLink } from "./entities/access-control.js";
import type { InstanceSecret, InstanceToken, ServiceAccount } from "./entities/accounts.js";
import type { Artifact, Chart, ImageTag, Repository } from "./entities/images.js";
import type { CustomDomain, GcJob, ImageAcceleration, Instance } from "./entities/instances.js";
import type { ImmutableTagRule, Namespace, SignaturePolicy } from "./entities/namespaces.js";
import type { Replica, ReplicationCopy, ReplicationRule, ReplicationSync } from "./entities/replication.js";
import type { RetentionExecution, RetentionRule, RetentionTask } from "./entities/retention.js";
import type { WebhookDelivery, WebhookLog, WebhookTrigger } from "./entities/webhooks.js";
import {
  artifactKey,
  chartKey,
  copyKey,
  countedRepository,
  counterKey,
  destinationKey,
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
import type { TableOptions } from "./table.js";

/** What a table is: how its rows are kept, and what they go with. */
export interface TableDeclaration<Row extends object>
  extends Pick<TableOptions<Row>, "keyOf" | "parentOf" | "compare"> {
  /** The tables that own rows of this one: when a row of theirs is deleted, the rows below it go too. */
  readonly owners: readonly string[];
  /** The parents below which the rows stand that a row owns. Default: its key. */
  readonly parentsFor?: (row: Row) => readonly string[];
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
  }),

  secrets: onePerInstance<InstanceSecret>(),
  tokens: manyPerInstance<InstanceToken>(({ id }) => id),
  serviceAccounts: manyPerInstance<ServiceAccount>(({ name }) => name),
  customDomains: manyPerInstance<CustomDomain>(({ name }) => name),
  imageAccelerations: onePerInstance<ImageAcceleration>(),
  publicAccesses: onePerInstance<PublicAccess>(),
  allowlists: onePerInstance<Allowlist>(),
  /** Below their instance, and below the replica of its region where that is another one. */
  vpcLinks: table<VpcLink>({
    keyOf: ({ instanceId, vpcId, subnetId, region }) => partKey(instanceId, vpcLinkName(vpcId, subnetId, region)),
    parentOf: ({ instanceId, region }) => [instanceId, regionKey(instanceId, region)],
    owners: ["instances", "replicas"],
  }),

  charts: table<Chart>({
    keyOf: (chart) => chartKey(namespaceOf(chart), chart.name, chart.version),
    parentOf: namespaceOf,
    owners: ["namespaces"],
  }),
  namespaces: table<Namespace>({
    keyOf: ({ instanceId, name }) => namespaceKey(instanceId, name),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
  }),
  repositories: table<Repository>({
    keyOf: ({ instanceId, namespace, name }) => repositoryKey(instanceId, namespace, name),
    parentOf: namespaceOf,
    owners: ["namespaces"],
  }),
  artifacts: table<Artifact>({
    keyOf: (artifact) => artifactKey(repositoryOf(artifact), artifact.digest),
    parentOf: repositoryOf,
    owners: ["repositories"],
  }),
  /** Below their repository and below their artifact, the tag that was pushed last first. */
  imageTags: table<ImageTag>({
    keyOf: (tag) => tagKey(repositoryOf(tag), tag.name),
    parentOf: (tag) => [repositoryOf(tag), artifactKey(repositoryOf(tag), tag.digest)],
    compare: (left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id,
    owners: ["repositories"],
  }),
  /** Below the repository that they count the images of; the others below their instance. */
  counters: table<Counter>({
    keyOf: ({ instanceId, name }) => counterKey(instanceId, name),
    parentOf: ({ instanceId, name }) => countedRepository(instanceId, name) ?? instanceId,
    owners: ["instances", "repositories"],
  }),

  signaturePolicies: onePerNamespace<SignaturePolicy>(),
  immutableTagRules: onePerNamespace<ImmutableTagRule>(),
  /** Their runs know them by number. */
  retentionRules: table<RetentionRule>({
    ...onePerNamespace(),
    parentsFor: ({ instanceId, id }) => [numberedKey(instanceId, id)],
  }),
  /** The latest first. */
  retentionExecutions: table<RetentionExecution>({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId, retentionId }) => numberedKey(instanceId, retentionId),
    compare: (left, right) => right.id - left.id,
    owners: ["retentionRules"],
  }),
  /** In the order of their numbers. */
  retentionTasks: table<RetentionTask>({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId, executionId }) => numberedKey(instanceId, executionId),
    compare: (left, right) => left.id - right.id,
    owners: ["retentionExecutions"],
  }),
  /** The latest first. */
  gcJobs: table<GcJob>({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId }) => instanceId,
    compare: (left, right) => right.id - left.id,
    owners: ["instances"],
  }),

  webhookTriggers: table<WebhookTrigger>({
    keyOf: ({ instanceId, namespace, id }) => triggerKey(instanceId, namespace, id),
    parentOf: namespaceOf,
    owners: ["namespaces"],
  }),
  /** Below their trigger and below its namespace, the latest first. */
  webhookLogs: table<WebhookLog>({
    keyOf: webhookCallKey,
    parentOf: (log) => [triggerKey(log.instanceId, log.namespace, log.triggerId), namespaceOf(log)],
    compare: (left, right) => right.id - left.id,
    owners: ["webhookTriggers"],
  }),
  /** Below their entry in the log, whose key is theirs: a call whose entry is gone is not made. */
  webhookDeliveries: table<WebhookDelivery>({
    keyOf: webhookCallKey,
    parentOf: webhookCallKey,
    owners: ["webhookLogs"],
  }),

  replicas: table<Replica>({
    keyOf: ({ id }) => id,
    parentOf: ({ masterId }) => masterId,
    owners: ["instances"],
    parentsFor: ({ id, masterId, region }) => [destinationKey(id), regionKey(masterId, region)],
  }),
  /** Below their source, and below their destination as such. */
  replicationRules: table<ReplicationRule>({
    keyOf: ({ sourceId, name }) => replicationRuleKey(sourceId, name),
    parentOf: ({ sourceId, destinationId }) => [sourceId, destinationKey(destinationId)],
    owners: ["instances"],
  }),
  /** Below what goes from one instance to another, the latest first. */
  replicationCopies: table<ReplicationCopy>({
    keyOf: copyKey,
    parentOf: ({ sourceId, destinationId }) => syncKey(sourceId, destinationId),
    compare: (left, right) => right.id - left.id,
    owners: ["replicationSyncs"],
  }),
  /** Below their source, and below their destination as such, which is an instance or a replica. */
  replicationSyncs: table<ReplicationSync>({
    keyOf: ({ sourceId, destinationId }) => syncKey(sourceId, destinationId),
    parentOf: ({ sourceId, destinationId }) => [sourceId, destinationKey(destinationId)],
    owners: ["instances", "replicas"],
  }),
};

export type TableName = keyof typeof schema;

/** The row of a table. */
export type RowOf<Name extends TableName> = (typeof schema)[Name] extends TableDeclaration<infer Row> ? Row : never;

function table<Row extends object>(declaration: TableDeclaration<Row>): TableDeclaration<Row> {
  return declaration;
}

/** At most one row an instance, found by its id. */
function onePerInstance<Row extends { readonly instanceId: string }>(): TableDeclaration<Row> {
  const instanceOf = ({ instanceId }: Row): string => instanceId;
  return { keyOf: instanceOf, parentOf: instanceOf, owners: ["instances"] };
}

/** Some rows an instance, each with a name of its own. */
function manyPerInstance<Row extends { readonly instanceId: string }>(
  nameOf: (row: Row) => string,
): TableDeclaration<Row> {
  return {
    keyOf: (row) => partKey(row.instanceId, nameOf(row)),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
  };
}

/** At most one row a namespace, found by its key, and listed below the instance as well. */
function onePerNamespace<Row extends OfNamespace>(): TableDeclaration<Row> {
  return { keyOf: namespaceOf, parentOf: (row) => [row.instanceId, namespaceOf(row)], owners: ["namespaces"] };
}

interface OfNamespace {
  readonly instanceId: string;
  readonly namespace: string;
}

function namespaceOf({ instanceId, namespace }: OfNamespace): string {
  return namespaceKey(instanceId, namespace);
}

function repositoryOf(row: OfNamespace & { readonly repository: string }): string {
  return repositoryKey(row.instanceId, row.namespace, row.repository);
}
