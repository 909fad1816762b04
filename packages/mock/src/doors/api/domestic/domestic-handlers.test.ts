import { describe, expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../../../test/ask.js";

const NamespaceName = "team";

async function setUp() {
  const emulator = createEmulator({ edition: "domestic" });
  const RegistryId = await createRunningInstance(emulator, "tcr-source", "premium");
  const other = await createRunningInstance(emulator, "tcr-target", "premium");
  const on = async (action: string, params: object = {}) => {
    const answer = await call(emulator, action, { RegistryId, ...params });
    expect(answer.Error, action).toBeUndefined();
    return answer;
  };
  const codeOf = async (action: string, params: object = {}) =>
    (await call(emulator, action, { RegistryId, ...params })).Error?.Code ?? "ok";
  const push = (Tag: string, RepositoryName = "app") =>
    emulator.pushImage({ RegistryId, NamespaceName, RepositoryName, Tag });
  const tagsIn = async (id: string) => {
    const answer = await call(emulator, "DescribeImages", { RegistryId: id, NamespaceName, RepositoryName: "app" });
    return ((answer["ImageInfoList"] ?? []) as { ImageVersion: string }[]).map(({ ImageVersion }) => ImageVersion);
  };
  await on("CreateNamespace", { NamespaceName, IsPublic: false });
  return { emulator, RegistryId, other, on, codeOf, push, tagsIn };
}

describe("garbage collection", () => {
  it("starts, is read-only meanwhile, and is stopped", async () => {
    const { on, codeOf } = await setUp();
    await on("CreateGCJob");
    expect(await codeOf("CreateGCJob")).toBe("ResourceUnavailable");
    expect(await on("TerminateGCJob")).toMatchObject({ Status: "success" });
    expect(await on("TerminateGCJob")).toMatchObject({ Status: "error" });
    expect(await on("DescribeGCJobs")).toMatchObject({
      Jobs: [{ JobStatus: "stopped", Schedule: { Type: "Manual" } }],
    });
    await on("CreateGCJob", { GCParameters: { Dryrun: true } });
    expect(await on("DescribeGCJobs")).toMatchObject({ Jobs: [{ Schedule: { Type: "Dryrun" } }, {}] });
  });
});

describe("replication rules", () => {
  const rule = { Name: "rule", DestNamespace: "", Override: true, Filters: [{ Type: "tag", Value: "v*" }] };

  async function withRule(more: object = {}) {
    const all = await setUp();
    const ends = { SourceRegistryId: all.RegistryId, DestinationRegistryId: all.other };
    const { Error: error } = await call(all.emulator, "ManageReplication", { ...ends, Rule: { ...rule, ...more } });
    expect(error).toBeUndefined();
    const onRule = async (action: string, params: object = {}) => {
      const input = { SourceRegistryId: all.RegistryId, RuleName: "rule", ...params };
      return (await call(all.emulator, action, input)).Error?.Code ?? "ok";
    };
    const policies = async () => (await all.on("DescribeReplicationPolicies"))["ReplicationPolicyInfoList"];
    return { ...all, onRule, policies };
  }

  it("are listed with what was sent, changed in part, and deleted", async () => {
    const { onRule, policies, on } = await withRule();
    expect(await policies()).toMatchObject([
      { ID: 1, Name: "rule", Override: true, Enabled: true, Filters: rule.Filters },
    ]);
    expect(await onRule("ModifyReplication", { Rule: { Override: false }, Description: "new" })).toBe("ok");
    expect(await policies()).toMatchObject([{ ID: 1, Description: "new", Override: false, Filters: rule.Filters }]);
    expect(await on("DescribeReplicationPolicies", { Page: 2, PageSize: 1 })).toMatchObject({
      ReplicationPolicyInfoList: [],
      TotalCount: 1,
    });
    expect(await onRule("DeleteReplicationRule")).toBe("ok");
    expect(await policies()).toEqual([]);
    expect(await onRule("DeleteReplicationRule")).toBe("ResourceNotFound");
    const filters = { Rule: { Filters: [{ Type: "tag", Value: "[" }] } };
    expect(await onRule("ModifyReplication", filters)).toBe("ResourceNotFound");
  });

  it("copy nothing while they are off", async () => {
    const { onRule, push, tagsIn, other } = await withRule();
    await onRule("ModifyReplication", { Rule: { Enabled: false } });
    await push("v1");
    expect(await tagsIn(other)).toEqual([]);
    await onRule("ModifyReplication", { Rule: { Enabled: true } });
    await push("v2");
    expect(await tagsIn(other)).toEqual(["v2"]);
  });

  it("copy deletions where they are told to, and leave other images and what is immutable", async () => {
    const image = { NamespaceName, RepositoryName: "app" };
    const { emulator, on, push, tagsIn, other } = await withRule({ Deletion: true });
    for (const tag of ["v1", "v2", "v3"]) await push(tag);
    await emulator.pushImage({ RegistryId: other, ...image, Tag: "v2", Config: "{}" });
    const Rule = {
      RepositoryPattern: "**",
      TagPattern: "v3",
      RepositoryDecoration: "repoMatches",
      TagDecoration: "matches",
    };
    await on("CreateImmutableTagRules", { RegistryId: other, NamespaceName, Rule });
    for (const ImageVersion of ["v1", "v2", "v3"]) await on("DeleteImage", { ...image, ImageVersion });
    expect((await tagsIn(other)).toSorted()).toEqual(["v2", "v3"]);
  });

  it("keep deletions to themselves otherwise", async () => {
    const { on, push, tagsIn, other } = await withRule();
    await push("v1");
    await on("DeleteImage", { NamespaceName, RepositoryName: "app", ImageVersion: "v1" });
    expect(await tagsIn(other)).toEqual(["v1"]);
  });

  it("have runs, of which each is running once, with the copy that it made", async () => {
    const { on, codeOf, push } = await withRule();
    await push("v1");
    await push("latest");
    const runs = async (params: object = {}) => on("DescribeReplicationExecutions", params);
    const run = { ExecutionID: 1, PolicyID: 1, Total: 1 };
    expect(await runs()).toMatchObject({
      TotalCount: 1,
      ReplicationExecutionList: [{ ...run, Status: "Running", EndTime: null, Succeed: 0 }],
    });
    expect(await runs()).toMatchObject({ ReplicationExecutionList: [{ ...run, Status: "Succeed", Succeed: 1 }] });
    expect(await runs({ PolicyId: 2 })).toMatchObject({ TotalCount: 0 });
    const task = {
      ResourceType: "image",
      SrcResource: "team/app:[v1]",
      DstResource: "team/app:[v1]",
      Status: "Succeed",
    };
    expect(await on("DescribeReplicationTasks", { ExecutionId: 1 })).toMatchObject({ ReplicationTaskList: [task] });
    expect(await codeOf("DescribeReplicationTasks", { ExecutionId: 2 })).toBe("ResourceNotFound");
  });
});

it("lets names lead to a link, each by itself, until the link goes", async () => {
  const { emulator, RegistryId, on } = await setUp();
  const Vpc = { VpcId: "vpc-1", SubnetId: "subnet-1" };
  await on("ManageInternalEndpoint", { ...Vpc, Operation: "Create", RegionId: 1, RegionName: "" });
  await on("DescribeInternalEndpoints");
  const { AccessVpcSet } = await on("DescribeInternalEndpoints");
  const [link] = AccessVpcSet as { AccessIp: string }[];
  const at = { InstanceId: RegistryId, VpcId: Vpc.VpcId, EniLBIp: link?.AccessIp };
  const call0 = (action: string, input: object) => call(emulator, action, input);
  const statuses = async () => {
    const VpcSet = [true, false].map((UsePublicDomain) => ({ ...at, UsePublicDomain }));
    const answer = await call0("DescribeInternalEndpointDnsStatus", { VpcSet });
    return (answer["VpcSet"] as { Status: string }[]).map(({ Status }) => Status);
  };
  expect(await statuses()).toEqual(["DISABLED", "DISABLED"]);
  for (let twice = 0; twice < 2; twice += 1) {
    expect((await call0("CreateInternalEndpointDns", { ...at, RegionName: "" })).Error).toBeUndefined();
  }
  expect(await statuses()).toEqual(["DISABLED", "ENABLED"]);
  await call0("CreateInternalEndpointDns", { ...at, UsePublicDomain: true });
  await call0("DeleteInternalEndpointDns", at);
  expect(await statuses()).toEqual(["ENABLED", "DISABLED"]);
  await on("ManageInternalEndpoint", { ...Vpc, Operation: "Delete" });
  await on("DescribeInternalEndpoints");
  expect(await statuses()).toEqual(["DISABLED", "DISABLED"]);
  expect((await call0("CreateInternalEndpointDns", at)).Error?.Code).toBe("ResourceNotFound");
});

it("keeps the members of a namespace that a change leaves out", async () => {
  const { on } = await setUp();
  const read = async () => ((await on("DescribeNamespaces"))["NamespaceList"] as object[])[0];
  await on("ModifyNamespace", {
    NamespaceName,
    IsAutoScan: true,
    Severity: "high",
    CVEWhitelistItems: [{ CVEID: "CVE-1" }],
  });
  await on("ModifyNamespace", { NamespaceName, IsPublic: true, IsPreventVUL: true });
  expect(await read()).toMatchObject({
    ...{ Public: true, AutoScan: true, PreventVUL: true, Severity: "high", CVEWhitelistItems: [{ CVEID: "CVE-1" }] },
  });
  const TagSpecification = { ResourceType: "namespace", Tags: [{ Key: "env", Value: "live" }] };
  await on("ModifyNamespace", { NamespaceName, Severity: "", CVEWhitelistItems: [], TagSpecification });
  expect(await read()).toMatchObject({ Severity: "", CVEWhitelistItems: [], TagSpecification });
  const found = async (Values: string[]) =>
    (await on("DescribeNamespaces", { Filters: [{ Name: "Tags", Values }] }))["TotalCount"];
  expect([await found(["env:live"]), await found(["env:test"]), await found(["env:test", "env:live"])]).toEqual([
    1, 0, 1,
  ]);
});

it("deletes a repository with images unless it is told not to", async () => {
  const { codeOf, push } = await setUp();
  const repository = { NamespaceName, RepositoryName: "app" };
  await push("v1");
  expect(await codeOf("DeleteRepository", { ...repository, ForceDelete: false })).toBe("OperationDenied");
  expect(await codeOf("DeleteRepository", { ...repository, ForceDelete: true })).toBe("ok");
});

it("pages immutability rules where it is asked to", async () => {
  const { on, codeOf } = await setUp();
  const Rule = {
    RepositoryPattern: "**",
    TagPattern: "v*",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  for (const name of [NamespaceName, "second", "third"]) {
    if (name !== NamespaceName) await on("CreateNamespace", { NamespaceName: name, IsPublic: false });
    await on("CreateImmutableTagRules", { NamespaceName: name, Rule });
  }
  const names = async (params: object) =>
    ((await on("DescribeImmutableTagRules", params))["Rules"] as { NsName: string }[]).map(({ NsName }) => NsName);
  expect(await names({})).toEqual(["team", "second", "third"]);
  expect(await names({ Page: 2, PageSize: 2 })).toEqual(["third"]);
  expect(await codeOf("DescribeImmutableTagRules", { Page: 0 })).toBe("InvalidParameterValue");
});

it("keeps a retention rule by filters, and what a change leaves out", async () => {
  const { on, codeOf } = await setUp();
  const item = {
    RetentionPolicy: { Key: "latestPushedK", Value: 2 },
    TagFilter: { Decoration: "excludes", Pattern: "nightly*" },
    RepositoryFilter: { Decoration: "repoMatches", Pattern: "{app,web}" },
  };
  const rule = { NamespaceId: 1, CronSetting: "daily" };
  expect(await codeOf("CreateTagRetentionRule", rule)).toBe("MissingParameter");
  const broken = { ...item, TagFilter: { Decoration: "matches", Pattern: "[" } };
  expect(await codeOf("CreateTagRetentionRule", { ...rule, AdvancedRuleItems: [broken] })).toBe(
    "InvalidParameterValue",
  );
  await on("CreateTagRetentionRule", { ...rule, AdvancedRuleItems: [item] });
  const read = async () => ((await on("DescribeTagRetentionRules"))["RetentionPolicyList"] as object[])[0];
  expect(await read()).toMatchObject({ RetentionRuleList: [], AdvancedRuleItems: [item], Disabled: false });
  await on("ModifyTagRetentionRule", { ...rule, RetentionId: 1, Disabled: true });
  expect(await read()).toMatchObject({ RetentionRuleList: [], AdvancedRuleItems: [item], Disabled: true });
  const RetentionRule = { Key: "nDaysSinceLastPush", Value: 3 };
  await on("ModifyTagRetentionRule", { ...rule, RetentionId: 1, RetentionRule });
  expect(await read()).toMatchObject({ RetentionRuleList: [RetentionRule], AdvancedRuleItems: [], Disabled: true });
});

it("keeps the bucket that an instance was moved to, and whether it keeps versions", async () => {
  const { emulator, RegistryId, on } = await setUp();
  await on("ModifyInstanceStorage", { TargetRegion: "ap-chengdu", TargetStorageName: "bucket-1" });
  await on("ModifyInstance", { EnableCosVersioning: true });
  const row = [...(emulator.tables["instances"] ?? [])].find((one) => Object(one).id === RegistryId);
  expect(row).toMatchObject({ storage: { region: "ap-chengdu", name: "bucket-1" }, keepsVersions: true });
});
