import { digestOf } from "../base/hash.js";
import { type Counter, counterShape } from "./counters.js";
import * as accessRows from "./entities/access-control.js";
import * as accountRows from "./entities/accounts.js";
import * as imageRows from "./entities/images.js";
import * as instanceRows from "./entities/instances.js";
import * as namespaceRows from "./entities/namespaces.js";
import * as replicationRows from "./entities/replication.js";
import * as tagRows from "./entities/resource-tags.js";
import * as retentionRows from "./entities/retention.js";
import * as webhookRows from "./entities/webhooks.js";
import * as keys from "./keys.js";
import { objectOf } from "./shape.js";
import {
  inInstance,
  inNamespace,
  inRepository,
  manyPerInstance,
  namespaceOf,
  numbered,
  onePerInstance,
  onePerNamespace,
  repositoryOf,
  type TableDeclaration,
  table,
} from "./table-declaration.js";

/**
 * Every table of the state. A new one is declared here and nowhere else: the store has it under its name, snapshots and data folders
 * keep it under its name, and its rows go with their owners.
 */
export const schema = {
  instances: table<instanceRows.Instance>({
    keyOf: ({ id }) => id,
    parentOf: ({ account }) => account,
    owners: [],
    parentsFor: ({ id }) => [id, keys.destinationKey(id)],
    check: objectOf(instanceRows.instanceShape),
    refersTo: () => [],
  }),

  secrets: onePerInstance<accountRows.InstanceSecret>(accountRows.instanceSecretShape),
  tokens: manyPerInstance<accountRows.InstanceToken>(accountRows.instanceTokenShape, ({ id }) => id),
  serviceAccounts: manyPerInstance<accountRows.ServiceAccount>(accountRows.serviceAccountShape, ({ name }) => name),
  customDomains: manyPerInstance<instanceRows.CustomDomain>(instanceRows.customDomainShape, ({ name }) => name),
  imageAccelerations: onePerInstance<instanceRows.ImageAcceleration>(instanceRows.imageAccelerationShape),
  publicAccesses: onePerInstance<accessRows.PublicAccess>(accessRows.publicAccessShape),
  allowlists: onePerInstance<accessRows.Allowlist>(accessRows.allowlistShape),
  /** Below their instance, and below the replica of its region where that is another one. */
  vpcLinks: table<accessRows.VpcLink>({
    keyOf: ({ instanceId, vpcId, subnetId, region }) =>
      keys.partKey(instanceId, keys.vpcLinkName(vpcId, subnetId, region)),
    parentOf: ({ instanceId, region }) => [instanceId, keys.regionKey(instanceId, region)],
    owners: ["instances", "replicas"],
    check: objectOf(accessRows.vpcLinkShape),
    refersTo: inInstance,
  }),

  /** Below what carries them. */
  resourceTags: table<tagRows.ResourceTags>({
    keyOf: ({ instanceId, prefix, part }) => `${prefix} ${instanceId}#${part}`,
    parentOf: keys.taggedKey,
    owners: tagRows.TAGGED,
    check: objectOf(tagRows.resourceTagsShape),
    refersTo: (row) => [{ member: "part", oneOf: tagRows.TAGGED.map((name) => [name, keys.taggedKey(row)]) }],
  }),

  charts: table<imageRows.Chart>({
    keyOf: (chart) => keys.chartKey(namespaceOf(chart), chart.name, chart.version),
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(imageRows.chartShape),
    refersTo: inNamespace,
    computed: ({ content }) => ({ digest: digestOf(content) }),
  }),
  namespaces: table<namespaceRows.Namespace>({
    keyOf: ({ instanceId, name }) => keys.namespaceKey(instanceId, name),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
    check: objectOf(namespaceRows.namespaceShape),
    refersTo: ({ instanceId }) => [
      { member: "instanceId", oneOf: [["instances", instanceId]] },
      { member: "id", oneOf: [["instances", instanceId]], upTo: "nextNamespaceId" },
    ],
    uniqueBy: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
  }),
  repositories: table<imageRows.Repository>({
    keyOf: keys.keyOfRepository,
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(imageRows.repositoryShape),
    refersTo: inNamespace,
  }),
  artifacts: table<imageRows.Artifact>({
    keyOf: (artifact) => keys.artifactKey(repositoryOf(artifact), artifact.digest),
    parentOf: (artifact) => [
      repositoryOf(artifact),
      ...(imageRows.isIndex(artifact) ? [keys.indexesKey(repositoryOf(artifact))] : []),
      ...(artifact.subject === undefined ? [] : [keys.referrersKey(repositoryOf(artifact), artifact.subject)]),
    ],
    owners: ["repositories"],
    check: objectOf(imageRows.artifactShape),
    refersTo: (row) => [...inRepository(row), numbered(row, keys.imageCounter(row.namespace, row.repository))],
    uniqueBy: (row) => keys.numberedKey(repositoryOf(row), row.id),
    computed: ({ manifest, digest }) => ({
      subject: imageRows.subjectOf(manifest),
      ...(digest.startsWith("sha256:") ? { digest: digestOf(manifest) } : {}),
    }),
  }),
  /** Below their repository, and below what tells whether any other has them. */
  blobs: table<imageRows.RepositoryBlob>({
    keyOf: (blob) => keys.artifactKey(repositoryOf(blob), blob.digest),
    parentOf: (blob) => [namespaceOf(blob), repositoryOf(blob), keys.heldKey(blob.digest)],
    owners: ["namespaces", "repositories"],
    check: objectOf(imageRows.repositoryBlobShape),
    refersTo: inNamespace,
  }),
  /** Below their repository and below their artifact, the tag that was pushed last first. */
  imageTags: table<imageRows.ImageTag>({
    keyOf: (tag) => keys.tagKey(repositoryOf(tag), tag.name),
    parentOf: (tag) => [repositoryOf(tag), keys.artifactKey(repositoryOf(tag), tag.digest)],
    compare: (left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id,
    nameOf: ({ name }) => name,
    owners: ["repositories"],
    check: objectOf(imageRows.imageTagShape),
    refersTo: (row) => [
      ...inRepository(row),
      { member: "digest", oneOf: [["artifacts", keys.artifactKey(repositoryOf(row), row.digest)]] },
      numbered(row, keys.imageCounter(row.namespace, row.repository)),
    ],
    uniqueBy: (row) => keys.numberedKey(repositoryOf(row), row.id),
  }),
  /** Below the repository that they count the images of; the others below their instance. */
  counters: table<Counter>({
    keyOf: ({ instanceId, name }) => keys.counterKey(instanceId, name),
    parentOf: ({ instanceId, name }) => keys.countedRepository(instanceId, name) ?? instanceId,
    owners: ["instances", "repositories"],
    check: objectOf(counterShape),
    refersTo: (row) => {
      const repository = keys.countedRepository(row.instanceId, row.name);
      return repository === undefined ? inInstance(row) : [{ member: "name", oneOf: [["repositories", repository]] }];
    },
  }),

  signaturePolicies: onePerNamespace<namespaceRows.SignaturePolicy>(namespaceRows.signaturePolicyShape),
  immutableTagRules: table<namespaceRows.ImmutableTagRule>({
    ...onePerNamespace(namespaceRows.immutableTagRuleShape),
    refersTo: (row) => [...inNamespace(row), numbered(row, "immutableTagRules")],
    uniqueBy: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
  }),
  /** Their runs know them by number. */
  retentionRules: table<retentionRows.RetentionRule>({
    ...onePerNamespace(retentionRows.retentionRuleShape),
    dueAtMs: ({ nextRunAtMs }) => nextRunAtMs,
    parentsFor: ({ instanceId, id }) => [keys.numberedKey(instanceId, id)],
    refersTo: (row) => [...inNamespace(row), numbered(row, "retentionRules")],
    uniqueBy: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
  }),
  /** The latest first. */
  retentionExecutions: table<retentionRows.RetentionExecution>({
    keyOf: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
    parentOf: ({ instanceId, retentionId }) => keys.numberedKey(instanceId, retentionId),
    compare: (left, right) => right.id - left.id,
    owners: ["retentionRules"],
    check: objectOf(retentionRows.retentionExecutionShape),
    refersTo: (row) => [
      { member: "retentionId", oneOf: [["retentionRules", keys.numberedKey(row.instanceId, row.retentionId)]] },
      numbered(row, "retentionExecutions"),
    ],
  }),
  /** In the order of their numbers. */
  retentionTasks: table<retentionRows.RetentionTask>({
    keyOf: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
    parentOf: ({ instanceId, executionId }) => keys.numberedKey(instanceId, executionId),
    compare: (left, right) => left.id - right.id,
    owners: ["retentionExecutions"],
    check: objectOf(retentionRows.retentionTaskShape),
    refersTo: (row) => [
      { member: "executionId", oneOf: [["retentionExecutions", keys.numberedKey(row.instanceId, row.executionId)]] },
      numbered(row, "retentionTasks"),
    ],
  }),
  /** The latest first. */
  gcJobs: table<instanceRows.GcJob>({
    keyOf: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
    parentOf: ({ instanceId }) => instanceId,
    compare: (left, right) => right.id - left.id,
    owners: ["instances"],
    check: objectOf(instanceRows.gcJobShape),
    refersTo: (row) => [...inInstance(row), numbered(row, "gcJobs")],
  }),

  /** Below their namespace and below their instance, in the order of their numbers. */
  webhookTriggers: table<webhookRows.WebhookTrigger>({
    keyOf: ({ instanceId, namespace, id }) => keys.triggerKey(instanceId, namespace, id),
    parentOf: (trigger) => [namespaceOf(trigger), trigger.instanceId],
    compare: (left, right) => left.id - right.id,
    owners: ["namespaces"],
    check: objectOf(webhookRows.webhookTriggerShape),
    refersTo: (row) => [...inNamespace(row), numbered(row, "webhook-trigger")],
    uniqueBy: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
  }),
  /** Below their trigger and below its namespace, the latest first. */
  webhookLogs: table<webhookRows.WebhookLog>({
    keyOf: keys.webhookCallKey,
    parentOf: (log) => [keys.triggerKey(log.instanceId, log.namespace, log.triggerId), namespaceOf(log)],
    compare: (left, right) => right.id - left.id,
    owners: ["webhookTriggers"],
    check: objectOf(webhookRows.webhookLogShape),
    refersTo: (row) => [
      {
        member: "triggerId",
        oneOf: [["webhookTriggers", keys.triggerKey(row.instanceId, row.namespace, row.triggerId)]],
      },
      numbered(row, "webhook-call"),
    ],
    uniqueBy: ({ instanceId, id }) => keys.numberedKey(instanceId, id),
  }),
  /** Below their entry in the log, whose key is theirs: a call whose entry is gone is not made. */
  webhookDeliveries: table<webhookRows.WebhookDelivery>({
    keyOf: keys.webhookCallKey,
    parentOf: keys.webhookCallKey,
    owners: ["webhookLogs"],
    check: objectOf(webhookRows.webhookDeliveryShape),
    refersTo: (row) => [{ member: "id", oneOf: [["webhookLogs", keys.webhookCallKey(row)]] }],
  }),

  replicas: table<replicationRows.Replica>({
    keyOf: ({ id }) => id,
    parentOf: ({ masterId }) => masterId,
    owners: ["instances"],
    parentsFor: ({ id, masterId, region }) => [keys.destinationKey(id), keys.regionKey(masterId, region)],
    check: objectOf(replicationRows.replicaShape),
    refersTo: ({ masterId }) => [{ member: "masterId", oneOf: [["instances", masterId]] }],
    computed: ({ masterId, regionId }) => ({ id: `${masterId}-${regionId}` }),
  }),
  /** Below their source, and below their destination as such. */
  replicationRules: table<replicationRows.ReplicationRule>({
    keyOf: ({ sourceId, name }) => keys.replicationRuleKey(sourceId, name),
    parentOf: ({ sourceId, destinationId }) => [sourceId, keys.destinationKey(destinationId)],
    owners: ["instances"],
    check: objectOf(replicationRows.replicationRuleShape),
    refersTo: ({ sourceId, destinationId, id }) => [
      { member: "sourceId", oneOf: [["instances", sourceId]] },
      { member: "destinationId", oneOf: [["instances", destinationId]] },
      ...(id === undefined ? [] : [numbered({ instanceId: sourceId }, "replicationRules")]),
    ],
  }),
  /** Below what goes from one instance to another, the latest first. */
  replicationCopies: table<replicationRows.ReplicationCopy>({
    keyOf: keys.copyKey,
    parentOf: ({ sourceId, destinationId }) => keys.syncKey(sourceId, destinationId),
    compare: (left, right) => right.id - left.id,
    owners: ["replicationSyncs"],
    check: objectOf(replicationRows.replicationCopyShape),
    refersTo: (row) => [
      { member: "destinationId", oneOf: [["replicationSyncs", keys.syncKey(row.sourceId, row.destinationId)]] },
      { member: "id", oneOf: [["counters", keys.counterKey(row.sourceId, "replication-copy")]], upTo: "last" },
    ],
  }),
  /** Below their source, and below their destination as such, which is an instance or a replica. */
  replicationSyncs: table<replicationRows.ReplicationSync>({
    keyOf: ({ sourceId, destinationId }) => keys.syncKey(sourceId, destinationId),
    parentOf: ({ sourceId, destinationId }) => [sourceId, keys.destinationKey(destinationId)],
    owners: ["instances", "replicas"],
    check: objectOf(replicationRows.replicationSyncShape),
    refersTo: ({ sourceId, destinationId }) => [
      { member: "sourceId", oneOf: [["instances", sourceId]] },
      {
        member: "destinationId",
        oneOf: [
          ["instances", destinationId],
          ["replicas", keys.destinationKey(destinationId)],
        ],
      },
    ],
  }),
};

export type TableName = keyof typeof schema;

/** The row of a table. */
export type RowOf<Name extends TableName> = (typeof schema)[Name] extends TableDeclaration<infer Row> ? Row : never;
