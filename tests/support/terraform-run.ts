import {
  type DrawName,
  instanceResource,
  namespaceResource,
  repositoryResource,
  type Stack,
  vpcAttachmentResource,
} from "./terraform-resources.js";
import {
  customDomainResource,
  immutableRuleResource,
  replicationResource,
  retentionResource,
  serviceAccountResource,
  tokenResource,
  webhookResource,
} from "./terraform-rules.js";
import {
  type Answer,
  applyAndDestroy,
  type CloudCall,
  type Drift,
  type Resource,
  rowsOf,
  until,
} from "./terraform-story.js";

/** The resources of the provider that a stack of {@link runTerraform} has. */
export const resourceTypes: readonly string[] = [
  "instance",
  "namespace",
  "repository",
  "token",
  "vpc_attachment",
  "service_account",
  "customized_domain",
  "immutable_tag_rule",
  "tag_retention_rule",
  "webhook_trigger",
  "replication",
].map((name) => `tencentcloud_tcr_${name}`);

/** Applies, modifies and destroys every resource of the provider, each without a difference, and again under the same names. */
export async function runTerraform(call: CloudCall, draw: DrawName): Promise<readonly Drift[]> {
  const destination = instanceResource(call, draw);
  await destination.create(destination.first);
  const instance = instanceResource(call, draw);
  const drawn = new Map<string, string>();
  const once: DrawName = (prefix) => drawn.get(prefix) ?? remember(drawn, prefix, draw(prefix));
  const inside = () => resourcesOf({ call, draw: once, RegistryId: instance.id() }, destination.id());
  const drifts = [...(await applyAndDestroy(instance, inside)), ...(await applyAndDestroy(instance, inside))];
  await destination.destroy();
  const left = rowsOf(await call("tcr", "DescribeInstances", {}), "Registries");
  return left.length === 0 ? drifts : [...drifts, `${left.length} instances are left`];
}

function remember(drawn: Map<string, string>, prefix: string, name: string): string {
  drawn.set(prefix, name);
  return name;
}

function resourcesOf(place: Omit<Stack, "NamespaceName">, destinationId: string): readonly Resource[] {
  const stack: Stack = { ...place, NamespaceName: place.draw("ns") };
  const filtered: Stack = { ...place, NamespaceName: place.draw("other") };
  return [
    namespaceResource(stack),
    { ...namespaceResource(filtered), type: "tencentcloud_tcr_namespace, another" },
    repositoryResource(stack),
    tokenResource(stack),
    vpcAttachmentResource(stack),
    serviceAccountResource(stack),
    customDomainResource(stack),
    immutableRuleResource(stack),
    retentionResource(stack),
    retentionResource(filtered, [advancedItem("latestPushedK", 3), advancedItem("nDaysSinceLastPush", 9)]),
    webhookResource(stack),
    replicationResource(stack, destinationId),
  ];
}

function advancedItem(Key: string, Value: number): Answer {
  return {
    RetentionPolicy: { Key, Value },
    TagFilter: { Decoration: "matches", Pattern: "v*" },
    RepositoryFilter: { Decoration: "repoExcludes", Pattern: "keep" },
  };
}

/** Reads by every data source what a stack with an image has; resolves to what each finds. */
export async function readDataSources(
  call: CloudCall,
  draw: DrawName,
  push: (image: object) => Promise<void>,
): Promise<Answer> {
  const instance = instanceResource(call, draw);
  await instance.create(instance.first);
  const [RegistryId, NamespaceName, RepositoryName] = [instance.id(), draw("ns"), draw("repo")];
  const on = (action: string, input: object = {}) => call("tcr", action, { RegistryId, ...input });
  const TagSpecification = { ResourceType: "namespace", Tags: [{ Key: "env", Value: "test" }] };
  await on("CreateNamespace", {
    NamespaceName,
    IsPublic: false,
    IsAutoScan: false,
    IsPreventVUL: false,
    TagSpecification,
  });
  await on("CreateNamespace", { NamespaceName: `${NamespaceName}-more`, IsPublic: false });
  const repository = { NamespaceName, RepositoryName };
  await on("CreateRepository", repository);
  await push({ RegistryId, ...repository, Tag: "v1" });
  await on("CreateTagRetentionRule", {
    NamespaceId: 1,
    CronSetting: "manual",
    RetentionRule: { Key: "latestPushedK", Value: 1 },
  });
  await on("CreateTagRetentionExecution", { RetentionId: 1, DryRun: false });
  const runs = await until(
    () => on("DescribeTagRetentionExecution", { RetentionId: 1, Offset: 0, Limit: 20 }),
    (answer) => rowsOf(answer, "RetentionExecutionList")[0]?.["Status"] === "Succeed",
  );
  const [run] = rowsOf(runs, "RetentionExecutionList");
  const byTag = { Filters: [{ Name: "Tags", Values: ["env:test"] }], Limit: 200, Offset: 0 };
  const manifests = await on("DescribeImageManifests", { ...repository, ImageVersion: "v1" });
  const replicas = await on("DescribeReplicationInstances");
  const [replica] = rowsOf(replicas, "ReplicationRegistries");
  const { ReplicationRegistryId, ReplicationRegionId } = replica ?? {};
  const created = { RegistryId: undefined, ReplicationRegistryId, ReplicationRegionId };
  const tasks = await until(
    () => on("DescribeReplicationInstanceCreateTasks", created),
    ({ Status }) => Status !== "RUNNING",
  );
  const counts = async (list: string, action: string, input: object) => rowsOf(await on(action, input), list).length;
  const found = {
    instances: await counts("Registries", "DescribeInstances", { RegistryId: undefined, Registryids: [RegistryId] }),
    namespaces: await counts("NamespaceList", "DescribeNamespaces", { NamespaceName, Limit: 200, Offset: 0 }),
    namespacesByTag: await counts("NamespaceList", "DescribeNamespaces", byTag),
    repositories: await counts("RepositoryList", "DescribeRepositories", { NamespaceName, Limit: 200, Offset: 0 }),
    images: await counts("ImageInfoList", "DescribeImages", { ...repository, Offset: 0, Limit: 20 }),
    manifest: typeof JSON.parse(String(manifests["Manifest"])),
    runs: await counts("RetentionExecutionList", "DescribeTagRetentionExecution", {
      RetentionId: 1,
      Offset: 0,
      Limit: 20,
    }),
    tasks: await counts("RetentionTaskList", "DescribeTagRetentionExecutionTask", {
      RetentionId: 1,
      ExecutionId: run?.["ExecutionId"],
      Offset: 0,
      Limit: 20,
    }),
    createTasks: tasks["Status"],
  };
  await on("DeleteRepository", { ...repository, ForceDelete: true });
  await instance.destroy();
  return found;
}
