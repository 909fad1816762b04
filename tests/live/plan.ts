import type { Answer } from "./ask.js";

/** The answers so far, by action: what later calls ask about is found in them. */
export type Found = Readonly<Record<string, Answer | undefined>>;

type Row = Readonly<Record<string, unknown>>;

/** One call: its input, or undefined where nothing was found that it could ask about. */
export interface Step {
  readonly action: string;
  readonly input: (found: Found) => object | undefined;
}

/** Every Describe action that needs no secret and answers none, in an order in which each finds what it asks about. */
export const steps: readonly Step[] = [
  { action: "DescribeRegions", input: () => ({}) },
  { action: "DescribeInstances", input: () => ({ AllRegion: false }) },
  { action: "DescribeInstanceStatus", input: inRegistry((RegistryId) => ({ RegistryIds: [RegistryId] })) },
  ...[
    ...["DescribeInstanceToken", "DescribeInstanceCustomizedDomain", "DescribeImageAccelerateService"],
    ...["DescribeExternalEndpointStatus", "DescribeInternalEndpoints", "DescribeSecurityPolicies"],
    ...["DescribeServiceAccounts", "DescribeGCJobs", "DescribeReplicationInstances", "DescribeNamespaces"],
    ...["DescribeImmutableTagRules", "DescribeRepositories", "DescribeTagRetentionRules", "DescribeWebhookTrigger"],
  ].map((action) => ({ action, input: inRegistry((RegistryId) => ({ RegistryId })) })),
  { action: "DescribeInstanceAllNamespaces", input: () => ({}) },
  { action: "DescribeImages", input: inRepository },
  { action: "DescribeImageManifests", input: ofImage },
  {
    action: "DescribeTagRetentionExecution",
    input: (found) =>
      together(registryOf(found), pick(found, "DescribeTagRetentionRules", "RetentionPolicyList", ["RetentionId"])),
  },
  {
    action: "DescribeTagRetentionExecutionTask",
    input: (found) =>
      together(
        registryOf(found),
        pick(found, "DescribeTagRetentionExecution", "RetentionExecutionList", ["RetentionId", "ExecutionId"]),
      ),
  },
  {
    action: "DescribeWebhookTriggerLog",
    input: (found) => {
      const namespace = first(found, "DescribeNamespaces", "NamespaceList")?.["Name"];
      return together(registryOf(found), namespace === undefined ? undefined : { Namespace: namespace });
    },
  },
  {
    action: "DescribeReplicationInstanceCreateTasks",
    input: (found) =>
      pick(found, "DescribeReplicationInstances", "ReplicationRegistries", [
        "ReplicationRegistryId",
        "ReplicationRegionId",
      ]),
  },
  {
    action: "DescribeReplicationInstanceSyncStatus",
    input: (found) =>
      together(
        registryOf(found),
        pick(found, "DescribeReplicationInstances", "ReplicationRegistries", ["ReplicationRegistryId"]),
      ),
  },
];

/** A call that should be refused, or taken: what it tries, in words, and the call. */
export interface Probe extends Step {
  readonly tries: string;
}

const absent = "tcr-00000000";

/** Calls whose codes tell service and mock apart. */
export const probes: readonly Probe[] = [
  { tries: "an instance that does not exist", action: "DescribeNamespaces", input: () => ({ RegistryId: absent }) },
  {
    tries: "the status of an instance that does not exist",
    action: "DescribeInstanceStatus",
    input: () => ({ RegistryIds: [absent] }),
  },
  {
    tries: "an id of an instance that does not exist",
    action: "DescribeInstances",
    input: () => ({ Registryids: [absent] }),
  },
  { tries: "a missing parameter", action: "DescribeNamespaces", input: () => ({}) },
  { tries: "an unknown parameter", action: "DescribeRegions", input: () => ({ Nothing: 1 }) },
  { tries: "a parameter of another type", action: "DescribeInstances", input: () => ({ Limit: "many" }) },
  {
    tries: "an unknown filter",
    action: "DescribeInstances",
    input: () => ({ Filters: [{ Name: "Nothing", Values: ["a"] }] }),
  },
  { tries: "a limit over the maximum", action: "DescribeInstances", input: () => ({ Limit: 101 }) },
  { tries: "a negative offset", action: "DescribeInstances", input: () => ({ Offset: -1 }) },
  {
    tries: "a namespace that does not exist",
    action: "DescribeRepositories",
    input: inRegistry((RegistryId) => ({ RegistryId, NamespaceName: "tcrkit-nothing" })),
  },
  {
    tries: "an empty namespace name, which means all",
    action: "DescribeRepositories",
    input: inRegistry((RegistryId) => ({ RegistryId, NamespaceName: "" })),
  },
  {
    tries: "a repository that does not exist",
    action: "DescribeImages",
    input: inRegistry((RegistryId) => ({ RegistryId, NamespaceName: "tcrkit-nothing", RepositoryName: "nothing" })),
  },
];

function inRegistry(input: (registryId: unknown) => object): Step["input"] {
  return (found) => {
    const registry = registryOf(found);
    return registry === undefined ? undefined : input(registry.RegistryId);
  };
}

/** The first instance that runs. */
function registryOf(found: Found): { readonly RegistryId: unknown } | undefined {
  const running = rowsOf(found, "DescribeInstances", "Registries").find((row) => row["Status"] === "Running");
  return running && { RegistryId: running["RegistryId"] };
}

function inRepository(found: Found): object | undefined {
  const repository = first(found, "DescribeRepositories", "RepositoryList");
  const [name, namespace] = [repository?.["Name"], repository?.["Namespace"]];
  if (typeof name !== "string" || typeof namespace !== "string") return undefined;
  // Names in the list have their namespace in front.
  const RepositoryName = name.startsWith(`${namespace}/`) ? name.slice(namespace.length + 1) : name;
  return together(registryOf(found), { NamespaceName: namespace, RepositoryName });
}

function ofImage(found: Found): object | undefined {
  return together(inRepository(found), pick(found, "DescribeImages", "ImageInfoList", ["ImageVersion"]));
}

function pick(found: Found, action: string, list: string, names: readonly string[]): object | undefined {
  const row = first(found, action, list);
  return row && Object.fromEntries(names.map((name) => [name, row[name]]));
}

function first(found: Found, action: string, list: string): Row | undefined {
  return rowsOf(found, action, list)[0];
}

function rowsOf(found: Found, action: string, list: string): readonly Row[] {
  const rows = found[action]?.[list];
  return Array.isArray(rows) ? (rows as Row[]) : [];
}

function together(...parts: readonly (object | undefined)[]): object | undefined {
  return parts.includes(undefined) ? undefined : Object.assign({}, ...parts);
}
