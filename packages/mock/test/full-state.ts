import type { Operation } from "../src/contract.js";
import type { Emulator } from "../src/emulator.js";
import { operations } from "../src/gen/operations/index.js";
import { call, createEmulator, createRunningInstance } from "./ask.js";

const NamespaceName = "team";
const RepositoryName = "nginx";

/** A mock with rows in every table, and two instances that they belong to. */
export async function createFullEmulator(): Promise<{ readonly emulator: Emulator; readonly ids: readonly string[] }> {
  const emulator = createEmulator({ edition: "lenient" });
  const RegistryId = await createRunningInstance(emulator, "tcr-first", "premium");
  const other = await createRunningInstance(emulator, "tcr-second", "premium");
  const on = async (action: string, params: object = {}) => {
    const answer = await call(emulator, action, { RegistryId, ...params });
    if (answer.Error !== undefined) throw new Error(`${action}: ${answer.Error.Code}: ${answer.Error.Message}`);
    return answer;
  };
  await on("CreateNamespace", {
    NamespaceName,
    IsPublic: false,
    TagSpecification: { ResourceType: "namespace", Tags: [{ Key: "a", Value: "b" }] },
  });
  await on("CreateSignaturePolicy", {
    Name: "p",
    NamespaceName,
    KmsId: "k",
    KmsRegion: "ap-tokyo",
    DisableSign: false,
  });
  const Targets = [{ Address: "http://127.0.0.1:9/hook", Headers: [{ Key: "X-A", Values: ["b"] }] }];
  const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: "", Enabled: true };
  await on("CreateWebhookTrigger", { Namespace: NamespaceName, Trigger });
  const Filters = [{ Type: "name", Value: "team/**" }];
  const Rule = { Name: "rule", DestNamespace: "", Override: true, Filters };
  await on("ManageReplication", { SourceRegistryId: RegistryId, DestinationRegistryId: other, Rule });
  await on("CreateReplicationInstance", { ReplicationRegionId: 5 });
  for (let read = 0; read < 2; read += 1) await on("DescribeReplicationInstances");
  for (const Tag of ["v1", "v2"]) await emulator.pushImage({ RegistryId, NamespaceName, RepositoryName, Tag });
  await emulator.uploadChart({ RegistryId, NamespaceName, ChartName: "web", ChartVersion: "1.0.0" });
  const patterns = { RepositoryPattern: "**", TagPattern: "v2" };
  const decorations = { RepositoryDecoration: "repoMatches", TagDecoration: "matches" };
  await on("CreateImmutableTagRules", { NamespaceName, Rule: { ...patterns, ...decorations } });
  const [namespace] = (await on("DescribeNamespaces"))["NamespaceList"] as { readonly NamespaceId: number }[];
  const NamespaceId = namespace?.NamespaceId;
  const RetentionRule = { Key: "latestPushedK", Value: 5 };
  await on("CreateTagRetentionRule", { NamespaceId, RetentionRule, CronSetting: "daily" });
  await on("CreateTagRetentionExecution", { RetentionId: 1, DryRun: false });
  await on("CreateInstanceToken", { TokenType: "longterm", Desc: "d" });
  const Permissions = [{ Resource: NamespaceName, Actions: ["tcr:PullRepository"] }];
  await on("CreateServiceAccount", { Name: "robot", Permissions, Duration: 1 });
  await on("CreateInstanceCustomizedDomain", { DomainName: "a.example.com", CertificateId: "cert" });
  const Vpc = { VpcId: "vpc-1", SubnetId: "subnet-1" };
  await on("CreateImageAccelerationService", {
    ...Vpc,
    StorageType: "SD",
    PGroupId: "pgroupbasic",
    Zone: "ap-guangzhou-1",
  });
  await on("ManageInternalEndpoint", { Operation: "Create", ...Vpc, RegionName: "ap-guangzhou" });
  await on("ManageExternalEndpoint", { Operation: "Create" });
  await on("CreateSecurityPolicy", { CidrBlock: "10.0.0.0/8", Description: "d" });
  await emulator.change(({ store }) => {
    store.gcJobs.put({
      instanceId: other,
      id: 1,
      status: "running",
      reads: 0,
      sinceMs: 0,
      schedule: "Manual",
      createdAtMs: 0,
    });
    store.counters.put({ instanceId: other, name: "gcJobs", last: 1 });
    const tags = [{ Key: "a", Value: "b" }];
    store.resourceTags.put({ instanceId: RegistryId, prefix: "instance", part: "robot", tags });
  });
  return { emulator, ids: [RegistryId, other] };
}

const all: readonly Operation[] = Object.values(operations);

/** Calls every action on some instances, by the inputs of its examples with names that are there, and answers action and code. */
export async function callAll(emulator: Emulator, ids: readonly string[]): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const { name, examples = [] } of all) {
    for (const RegistryId of ids) {
      const input = (examples[0]?.input ?? {}) as Readonly<Record<string, unknown>>;
      const answer = await call(emulator, name, placed({ RegistryId, ...input }, RegistryId, ids));
      codes.push(`${name}: ${answer.Error?.Code ?? "ok"}`);
    }
  }
  return codes;
}

/** An example's input with the names of what there is. */
function placed(input: Readonly<Record<string, unknown>>, RegistryId: string, ids: readonly string[]): object {
  const names: Readonly<Record<string, unknown>> = {
    RegistryId,
    SourceRegistryId: RegistryId,
    DestinationRegistryId: ids.find((id) => id !== RegistryId),
    ReplicationRegistryId: `${RegistryId}-5`,
    ReplicationRegionId: 5,
    RegistryIds: ids,
    Registryids: ids,
    NamespaceName,
    Namespace: NamespaceName,
    SourceNamespace: NamespaceName,
    RepositoryName,
    SourceRepo: RepositoryName,
    ImageVersion: "v1",
    SourceReference: "v1",
    Tags: ["v1"],
    RetentionId: 1,
    ExecutionId: 1,
    NamespaceId: 1,
    RuleId: 1,
    Id: 1,
    Name: "robot",
    Offset: undefined,
  };
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, Object.hasOwn(names, name) ? names[name] : value]),
  );
}
