import { hmac } from "../base/hash.js";
import { nextNumber } from "../state/counters.js";
import { uploadChart } from "./charts.js";
import { pushImage } from "./images/push-image.js";
import { addNamespace } from "./namespaces.js";
import type { Services } from "./services.js";
import { instanceKey, LONG_TERM_MS } from "./tokens.js";

/** The instance on which the examples that work are told, as the members of the tables tell it. */
const EXAMPLE_INSTANCE = "tcr-okmj78";

const NAMESPACES = [
  "team-01",
  "library",
  "develop",
  "release",
  "charts",
  "signed",
  "frozen",
  "archived",
  "retired",
  "sandbox",
] as const;

type NamespaceName = (typeof NAMESPACES)[number];

/** What is pushed, oldest first. Each image that an example deletes is there for it alone. */
const IMAGES: readonly (readonly [namespace: NamespaceName, repository: string, ...tags: readonly string[]])[] = [
  ["team-01", "nginx", "1.0", "1.1"],
  ["library", "nginx", "v1.2.0"],
  ["develop", "app", "stg", "old"],
  ["develop", "demo", "v1.0", "v1.1"],
  ["develop", "legacy", "v1.0"],
];

/** Adds the namespaces, which are numbered from 1 in a fresh instance. The caller commits. */
export function seedExampleNamespaces(services: Services): void {
  for (const name of NAMESPACES) {
    const instance = services.store.instances.get(EXAMPLE_INSTANCE);
    if (instance !== undefined) addNamespace(services, instance, { name, isPublic: false, tags: [] });
  }
}

/**
 * Fills the instance with what the examples of all actions find, change and delete: each action's can be sent to a fresh state, and all
 * of them one after the other. Nothing may be pushed behind it, which would be copied to its replicas. The caller commits.
 */
export function seedExampleRegistry(services: Services, account: string): void {
  const tell = { services, instanceId: EXAMPLE_INSTANCE, account, now: services.clock.now() };
  seedContent(tell);
  seedRules(tell);
  seedTriggers(tell);
  seedAccounts(tell);
  seedAccess(tell);
  seedReplicas(tell);
}

interface Seed {
  readonly services: Services;
  readonly instanceId: string;
  readonly account: string;
  /** Unix milliseconds of the emulated clock. */
  readonly now: number;
}

/** Before rules and triggers, which would sign and tell what is pushed. */
function seedContent({ services, instanceId, account: operator }: Seed): void {
  for (const [namespace, repository, ...tags] of IMAGES) {
    for (const tag of tags) pushImage(services, { instanceId, namespace, repository, tag, operator });
  }
  const chart = { instanceId, namespace: "charts", name: "redis", version: "1.0" };
  uploadChart(services, { ...chart, content: new Uint8Array(), operator });
}

function seedRules({ services: { store }, instanceId, now }: Seed): void {
  for (const namespace of ["library", "signed"] satisfies NamespaceName[]) {
    const key = { kmsId: "08408a30-0416-11ed-abdc-52540036b432", kmsRegion: "ap-guangzhou", domain: "" };
    store.signaturePolicies.put({ instanceId, namespace, name: `${namespace} signing`, ...key, isDisabled: false });
  }
  for (const namespace of ["frozen", "archived"] satisfies NamespaceName[]) {
    const id = nextNumber(store, instanceId, "immutableTagRules");
    const patterns = { repositoryPattern: "**", tagPattern: "v*" };
    const decorations = { repositoryDecoration: "repoMatches", tagDecoration: "matches" };
    store.immutableTagRules.put({ instanceId, namespace, id, ...patterns, ...decorations, isDisabled: false });
  }
  for (const namespace of ["team-01", "sandbox"] satisfies NamespaceName[]) {
    const id = nextNumber(store, instanceId, "retentionRules");
    const setting = { key: "latestPushedK", value: 20, cronSetting: "manual", isDisabled: false };
    store.retentionRules.put({ instanceId, namespace, id, ...setting });
  }
  const execution = nextNumber(store, instanceId, "retentionExecutions");
  store.retentionExecutions.put({
    instanceId,
    retentionId: 1,
    id: execution,
    isDryRun: false,
    status: "Succeed",
    reads: 0,
    startedAtMs: now,
  });
  const id = nextNumber(store, instanceId, "retentionTasks");
  store.retentionTasks.put({ instanceId, executionId: execution, id, repository: "nginx", total: 2, retained: 2 });
  const job = nextNumber(store, instanceId, "gcJobs");
  store.gcJobs.put({ instanceId, id: job, status: "finished", reads: 0, schedule: "Manual", createdAtMs: now });
}

/** In a namespace to which no example uploads: nothing is sent. */
function seedTriggers({ services: { store }, instanceId, now }: Seed): void {
  const namespace: NamespaceName = "charts";
  for (const name of ["chart-uploads", "former-hook"]) {
    store.webhookTriggers.put({
      instanceId,
      namespace,
      id: nextNumber(store, instanceId, "webhook-trigger"),
      name,
      description: "",
      targets: [{ address: "https://hooks.example.com/charts", headers: [] }],
      eventTypes: ["uploadChart"],
      condition: ".*",
      isEnabled: true,
    });
  }
  store.webhookLogs.put({
    instanceId,
    namespace,
    triggerId: 1,
    id: nextNumber(store, instanceId, "webhook-call"),
    eventType: "uploadChart",
    detail: "{}",
    status: "finished",
    createdAtMs: now,
    updatedAtMs: now,
  });
}

function seedAccounts({ services, instanceId, now }: Seed): void {
  const { store, ids } = services;
  const key = instanceKey(services, instanceId);
  for (const name of ["robot", "former-robot"]) {
    store.serviceAccounts.put({
      instanceId,
      name,
      description: "pulls for the cluster",
      isDisabled: false,
      createdAtMs: now,
      updatedAtMs: now,
      expiresAtMs: 0,
      permissions: [{ resource: "team-01", actions: ["tcr:PullRepository"] }],
      passwordHash: hmac(key, ids.secret("password")),
    });
  }
  for (const id of ["2ab3af0d-893d-423f-91b1-27713566f95f", "b671eee3-a58d-4704-b4d2-a84b6361ff0c"]) {
    const times = { createdAtMs: now, expiresAtMs: now + LONG_TERM_MS };
    store.tokens.put({ instanceId, id, description: "for-tke-cluster", isEnabled: true, ...times });
  }
}

function seedAccess({ services: { store, ids }, instanceId }: Seed): void {
  store.publicAccesses.put({ instanceId, status: "Opened", reads: 0 });
  const ranges = ["192.168.0.0/24", "192.168.1.0/24", "192.168.2.0/24", "192.168.3.0/24"];
  const policies = ranges.map((cidrBlock, index) => ({ cidrBlock, description: `office ${index + 1}` }));
  store.allowlists.put({ instanceId, version: 1, policies });
  const network = { vpcId: "vpc-3kxp7mzq", subnetId: "subnet-9wq2e1rt" };
  const link = { instanceId, ...network, region: "ap-guangzhou", address: ids.privateAddress() };
  store.vpcLinks.put({ ...link, status: "Running", reads: 0 });
  for (const name of ["hub.example.com", "former.example.com"]) {
    store.customDomains.put({ instanceId, name, certificateId: "kWGTVuU3", status: "SUCCESS", reads: 0 });
  }
  store.imageAccelerations.put({
    instanceId,
    ...network,
    storageType: "SD",
    permissionGroupId: "pgroupbasic",
    zone: "ap-guangzhou-1",
    tags: [],
    address: ids.privateAddress(),
    status: "Completed",
    reads: 0,
  });
}

function seedReplicas({ services: { store, ids }, instanceId, now }: Seed): void {
  for (const [region, regionId] of [
    ["ap-hongkong", 5],
    ["ap-singapore", 9],
  ] as const) {
    const id = `${instanceId}-${regionId}`;
    const tasks = ["SyncMasterDBTask", "SyncMasterBucketTask", "CreateTcrCrdTask"];
    store.replicas.put({
      id,
      masterId: instanceId,
      region,
      regionId,
      createdAtMs: now,
      hasSyncedTags: false,
      tasks: tasks.map((name) => ({ name, id: ids.replicaTaskId(), endedAtMs: now })),
      status: "Running",
      reads: 0,
    });
    const copied = nextNumber(store, instanceId, "replication-copy");
    const sync = { sourceId: instanceId, destinationId: id };
    store.replicationSyncs.put({ ...sync, status: "Succeed", reads: 0, endedAtMs: now, settledCopy: copied });
    store.replicationCopies.put({
      ...sync,
      id: copied,
      resource: "image",
      source: "team-01/nginx:1.1",
      destination: "team-01/nginx:1.1",
      isOk: true,
      startedAtMs: now,
      endedAtMs: now,
    });
  }
}
