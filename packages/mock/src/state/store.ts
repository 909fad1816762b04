import type { Counter } from "./counters.js";
import type { Artifact, Chart, ImageTag, Repository } from "./entities/images.js";
import type { GcJob, Instance } from "./entities/instances.js";
import type { ImmutableTagRule, Namespace, SignaturePolicy } from "./entities/namespaces.js";
import type { RetentionExecution, RetentionRule, RetentionTask } from "./entities/retention.js";
import { artifactKey, chartKey, counterKey, namespaceKey, numberedKey, repositoryKey, tagKey } from "./keys.js";
import { type AnyTable, type Change, Table } from "./table.js";
import { createInstanceTables, createReplicationTables, createWebhookTables } from "./tables.js";

/**
 * All state, in memory and synchronous. What a request changes is whole or not at all: the changes are collected until they are
 * committed, and can be taken back until then.
 */
export class Store {
  #changes: Change[] = [];
  readonly #onChange = (change: Change): void => {
    this.#changes.push(change);
  };

  /** Below their account. */
  readonly instances = new Table<Instance>({
    name: "instances",
    keyOf: (instance) => instance.id,
    parentOf: (instance) => instance.account,
    onChange: this.#onChange,
  });

  /** Below their instance. */
  readonly namespaces = new Table<Namespace>({
    name: "namespaces",
    keyOf: (namespace) => namespaceKey(namespace.instanceId, namespace.name),
    parentOf: (namespace) => namespace.instanceId,
    onChange: this.#onChange,
  });

  /** Below their namespace. */
  readonly repositories = new Table<Repository>({
    name: "repositories",
    keyOf: (repository) => repositoryKey(repository.instanceId, repository.namespace, repository.name),
    parentOf: (repository) => namespaceKey(repository.instanceId, repository.namespace),
    onChange: this.#onChange,
  });

  /** Below their repository. */
  readonly artifacts = new Table<Artifact>({
    name: "artifacts",
    keyOf: (artifact) => artifactKey(repositoryOf(artifact), artifact.digest),
    parentOf: repositoryOf,
    onChange: this.#onChange,
  });

  /** Below their repository and below their artifact, the tag that was pushed last first. */
  readonly imageTags = new Table<ImageTag>({
    name: "imageTags",
    keyOf: (tag) => tagKey(repositoryOf(tag), tag.name),
    parentOf: (tag) => [repositoryOf(tag), artifactKey(repositoryOf(tag), tag.digest)],
    compare: (left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id,
    onChange: this.#onChange,
  });

  /** Below their instance. */
  readonly counters = new Table<Counter>({
    name: "counters",
    keyOf: (counter) => counterKey(counter.instanceId, counter.name),
    parentOf: (counter) => counter.instanceId,
    onChange: this.#onChange,
  });

  /** By namespace, below their instance. */
  readonly signaturePolicies = new Table<SignaturePolicy>({
    name: "signaturePolicies",
    keyOf: (policy) => namespaceKey(policy.instanceId, policy.namespace),
    parentOf: (policy) => policy.instanceId,
    onChange: this.#onChange,
  });

  /** By namespace, below their instance. */
  readonly immutableTagRules = new Table<ImmutableTagRule>({
    name: "immutableTagRules",
    keyOf: (rule) => namespaceKey(rule.instanceId, rule.namespace),
    parentOf: (rule) => rule.instanceId,
    onChange: this.#onChange,
  });

  /** By namespace, below their instance. */
  readonly retentionRules = new Table<RetentionRule>({
    name: "retentionRules",
    keyOf: (rule) => namespaceKey(rule.instanceId, rule.namespace),
    parentOf: (rule) => rule.instanceId,
    onChange: this.#onChange,
  });

  /** Below their rule, the latest first. */
  readonly retentionExecutions = new Table<RetentionExecution>({
    name: "retentionExecutions",
    keyOf: (execution) => numberedKey(execution.instanceId, execution.id),
    parentOf: (execution) => numberedKey(execution.instanceId, execution.retentionId),
    compare: (left, right) => right.id - left.id,
    onChange: this.#onChange,
  });

  /** Below their execution, in the order of their numbers. */
  readonly retentionTasks = new Table<RetentionTask>({
    name: "retentionTasks",
    keyOf: (task) => numberedKey(task.instanceId, task.id),
    parentOf: (task) => numberedKey(task.instanceId, task.executionId),
    compare: (left, right) => left.id - right.id,
    onChange: this.#onChange,
  });

  /** Below their instance, the latest first. */
  readonly gcJobs = new Table<GcJob>({
    name: "gcJobs",
    keyOf: (job) => numberedKey(job.instanceId, job.id),
    parentOf: (job) => job.instanceId,
    compare: (left, right) => right.id - left.id,
    onChange: this.#onChange,
  });

  /** Below their namespace. */
  readonly charts = new Table<Chart>({
    name: "charts",
    keyOf: (chart) => chartKey(namespaceKey(chart.instanceId, chart.namespace), chart.name, chart.version),
    parentOf: (chart) => namespaceKey(chart.instanceId, chart.namespace),
    onChange: this.#onChange,
  });

  /** What hangs on an instance and on nothing else. */
  readonly ofInstance = createInstanceTables(this.#onChange);

  /** Webhook triggers, their log, and the calls that are still to be made. */
  readonly webhooks = createWebhookTables(this.#onChange);

  /** Replicas, replication rules, and what was copied. */
  readonly replication = createReplicationTables(this.#onChange);

  /** All tables by name, for what treats them alike. */
  readonly tables: Readonly<Record<string, AnyTable>> = {
    instances: this.instances,
    ...this.ofInstance,
    charts: this.charts,
    namespaces: this.namespaces,
    repositories: this.repositories,
    artifacts: this.artifacts,
    imageTags: this.imageTags,
    counters: this.counters,
    signaturePolicies: this.signaturePolicies,
    immutableTagRules: this.immutableTagRules,
    retentionRules: this.retentionRules,
    retentionExecutions: this.retentionExecutions,
    retentionTasks: this.retentionTasks,
    gcJobs: this.gcJobs,
    webhookTriggers: this.webhooks.triggers,
    webhookLogs: this.webhooks.logs,
    webhookDeliveries: this.webhooks.deliveries,
    replicas: this.replication.replicas,
    replicationRules: this.replication.rules,
    replicationCopies: this.replication.copies,
    replicationSyncs: this.replication.syncs,
  };

  readonly #listeners: ((changes: readonly Change[]) => void)[] = [];

  /** Tells of every commit that changed something, at once. */
  onCommit(listener: (changes: readonly Change[]) => void): void {
    this.#listeners.push(listener);
  }

  /** What was changed since the last commit. */
  get pending(): readonly Change[] {
    return this.#changes;
  }

  /** Keeps what was changed, and tells what it was. */
  commit(): readonly Change[] {
    const changes = this.#take();
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
    return changes;
  }

  /** Takes back what was changed since the last commit. */
  rollback(): void {
    for (const change of this.#take().toReversed()) this.tables[change.table]?.undo(change);
  }

  /** Puts other rows in the place of all that there are. It is a change like others: to be committed, and to be taken back until then. */
  replace(rows: Readonly<Record<string, readonly object[]>>): void {
    for (const [name, table] of Object.entries(this.tables)) {
      for (const row of [...table.values()]) table.delete(table.keyOf(row as never));
      for (const row of rows[name] ?? []) table.put(row as never);
    }
  }

  #take(): readonly Change[] {
    const changes = this.#changes;
    if (changes.length > 0) this.#changes = [];
    return changes;
  }
}

function repositoryOf(row: {
  readonly instanceId: string;
  readonly namespace: string;
  readonly repository: string;
}): string {
  return repositoryKey(row.instanceId, row.namespace, row.repository);
}

/** Makes a change of state in a transaction: commits on return, rolls back on throw. */
export function inTransaction<Result>(store: Store, make: () => Result): Result {
  try {
    const result = make();
    store.commit();
    return result;
  } catch (error) {
    store.rollback();
    throw error;
  }
}
