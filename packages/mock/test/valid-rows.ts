import { digestOf } from "../src/base/hash.js";
import type { RowOf, TableName } from "../src/state/schema.js";

const ofInstance = { instanceId: "tcr-a" };
const ofNamespace = { ...ofInstance, namespace: "team" };
const running = { status: "Running", reads: 0, sinceMs: 0 } as const;
const subject = digestOf("subject");
const manifest = JSON.stringify({ schemaVersion: 2, subject: { digest: subject } });
const image = {
  ...ofNamespace,
  repository: "app/deep",
  digest: digestOf(manifest),
  mediaType: "",
  size: 0,
  pushedAtMs: 0,
};
const chart = new Uint8Array([1, 2, 3]);

const instance: RowOf<"instances"> = {
  id: "tcr-a",
  account: "1",
  name: "first",
  type: "basic",
  region: "ap-guangzhou",
  createdAtMs: 0,
  address: "10.0.0.1",
  tags: [{ Key: "a", Value: "b" }],
  isPrepaid: true,
  expiresAtMs: 1,
  renewFlag: 0,
  isProtected: false,
  nextNamespaceId: 2,
  keepsVersions: true,
  storage: { region: "ap-guangzhou", name: "bucket" },
  ...running,
};

const counted = [
  "gcJobs",
  "immutableTagRules",
  "replication-copy",
  "replicationRules",
  "retentionExecutions",
  "retentionRules",
];
const counters = [...counted, "retentionTasks", "webhook-call", "webhook-trigger", "images/team/app/deep"];

/** Rows of every table, with every member, that make a state together. */
export const validRows: { readonly [Name in TableName]: readonly RowOf<Name>[] } = {
  instances: [instance, { ...instance, id: "tcr-b" }],
  secrets: [{ ...ofInstance, key: "k" }],
  tokens: [{ ...ofInstance, id: "token", description: "", isEnabled: true, createdAtMs: 0, expiresAtMs: 0 }],
  serviceAccounts: [
    {
      ...ofInstance,
      name: "robot",
      description: "",
      isDisabled: false,
      createdAtMs: 0,
      updatedAtMs: 0,
      expiresAtMs: 0,
      permissions: [{ resource: "team", actions: ["tcr:PullRepository"] }],
      passwordHash: "h",
    },
  ],
  customDomains: [{ ...ofInstance, name: "a.example.com", certificateId: "c", ...running, status: "SUCCESS" }],
  imageAccelerations: [
    {
      ...ofInstance,
      vpcId: "vpc",
      subnetId: "subnet",
      storageType: "SD",
      permissionGroupId: "p",
      zone: "z",
      tags: [{ Key: "a", Value: "b" }],
      address: "10.0.0.2",
      ...running,
      status: "Completed",
    },
  ],
  publicAccesses: [{ ...ofInstance, ...running, status: "Opened" }],
  allowlists: [{ ...ofInstance, version: 0, policies: [{ cidrBlock: "10.0.0.0/8", description: "" }] }],
  vpcLinks: [
    {
      ...ofInstance,
      vpcId: "vpc",
      subnetId: "subnet",
      region: "ap-tokyo",
      address: "10.0.0.3",
      domains: ["vpc"],
      ...running,
    },
  ],
  resourceTags: [{ ...ofInstance, prefix: "instance", part: "robot", tags: [{ Key: "a", Value: "b" }] }],
  charts: [{ ...ofNamespace, name: "web", version: "1.0", digest: digestOf(chart), content: chart, uploadedAtMs: 0 }],
  namespaces: [
    {
      ...ofInstance,
      id: 1,
      name: "team",
      isPublic: false,
      createdAtMs: 0,
      tags: [{ Key: "a", Value: "b" }],
      security: { isScanning: true, isBlocking: true, severity: "low", overlooked: ["CVE-1"] },
    },
  ],
  repositories: [
    { ...ofNamespace, name: "app/deep", description: "", briefDescription: "", createdAtMs: 0, updatedAtMs: 0 },
  ],
  artifacts: [{ ...image, id: 1, manifest, config: "", subject }],
  blobs: [{ ...ofNamespace, repository: "app/deep", digest: subject, size: 0, addedAtMs: 0, content: chart }],
  imageTags: [{ ...image, id: 1, name: "v1", kmsSignature: "s" }],
  counters: counters.map((name) => ({ ...ofInstance, name, last: 1 })),
  signaturePolicies: [{ ...ofNamespace, name: "p", kmsId: "k", kmsRegion: "r", domain: "d", isDisabled: false }],
  immutableTagRules: [
    {
      ...ofNamespace,
      id: 1,
      repositoryPattern: "**",
      tagPattern: "**",
      repositoryDecoration: "repoMatches",
      tagDecoration: "matches",
      isDisabled: false,
    },
  ],
  retentionRules: [
    {
      ...ofNamespace,
      id: 1,
      key: "latestPushedK",
      value: 5,
      cronSetting: "daily",
      isDisabled: false,
      items: [
        {
          key: "latestPushedK",
          value: 5,
          repositories: { pattern: "**", isExcluding: false },
          tags: { pattern: "v*", isExcluding: true },
        },
      ],
      nextRunAtMs: 0,
    },
  ],
  retentionExecutions: [
    { ...ofInstance, retentionId: 1, id: 1, isDryRun: false, startedAtMs: 0, ...running, status: "Succeed" },
  ],
  retentionTasks: [{ ...ofInstance, executionId: 1, id: 1, repository: "app/deep", total: 2, retained: 1 }],
  gcJobs: [{ ...ofInstance, id: 1, schedule: "Manual", createdAtMs: 0, ...running, status: "finished" }],
  webhookTriggers: [
    {
      ...ofNamespace,
      id: 1,
      name: "t",
      description: "",
      targets: [{ address: "http://127.0.0.1/hook", headers: [{ key: "X-A", values: ["b"] }] }],
      eventTypes: ["pushImage"],
      condition: "",
      isEnabled: true,
      product: "ags",
      preheatRegion: "ap-tokyo",
    },
  ],
  webhookLogs: [
    {
      ...ofNamespace,
      triggerId: 1,
      id: 1,
      eventType: "pushImage",
      detail: "{}",
      status: "pending",
      fault: "f",
      createdAtMs: 0,
      updatedAtMs: 0,
    },
  ],
  webhookDeliveries: [{ ...ofNamespace, triggerId: 1, id: 1, url: "http://127.0.0.1/hook", headers: [["X-A", "b"]] }],
  replicas: [
    {
      id: "tcr-a-25",
      masterId: "tcr-a",
      region: "ap-tokyo",
      regionId: 25,
      createdAtMs: 0,
      hasSyncedTags: true,
      tasks: [{ name: "t", id: "i", endedAtMs: 0 }],
      ...running,
    },
  ],
  replicationRules: [
    {
      sourceId: "tcr-a",
      destinationId: "tcr-b",
      name: "rule",
      description: "",
      destinationNamespace: "",
      isOverriding: true,
      filters: [{ type: "name", value: "**" }],
      id: 1,
      copiesDeletion: true,
      isDisabled: false,
      createdAtMs: 0,
      updatedAtMs: 0,
    },
  ],
  replicationCopies: [
    {
      sourceId: "tcr-a",
      destinationId: "tcr-b",
      id: 1,
      resource: "image",
      source: "s",
      destination: "d",
      isOk: true,
      rule: "rule",
      note: "n",
      startedAtMs: 0,
      endedAtMs: 0,
    },
  ],
  replicationSyncs: ["tcr-b", "tcr-a-25"].map((destinationId) => ({
    sourceId: "tcr-a",
    destinationId,
    endedAtMs: 0,
    settledCopy: 0,
    ...running,
    status: "Succeed" as const,
  })),
};
