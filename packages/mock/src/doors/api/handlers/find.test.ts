import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance, exchange } from "../../../../test/ask.js";
import { tc3Post } from "../../../../test/requests.js";
import type { Operation } from "../../../contract.js";
import { type AccountCredentials, exampleCredentials } from "../../../domain/credentials.js";
import { pushImage } from "../../../domain/images/push-image.js";
import { operations } from "../../../gen/operations/index.js";

const stranger = { secretId: "AKIDstranger", secretKey: "strangersecretkey", account: "100000000002" };

/** How an action names the instance that it works with. */
const INSTANCE_FIELDS = ["RegistryId", "SourceRegistryId"];

const all: readonly Operation[] = Object.values(operations);

/** Every action that works with one instance. CheckInstance answers whether there is one, and is tested with its handler. */
const ofInstance = all.flatMap((operation) => {
  const field = operation.input.find(({ name }) => INSTANCE_FIELDS.includes(name))?.name;
  return field === undefined || operation.name === "CheckInstance" ? [] : [[operation.name, operation, field] as const];
});

it("finds the actions of an instance", () => {
  expect(ofInstance.length).toBeGreaterThan(60);
});

describe.each(ofInstance)("%s", (name, operation, field) => {
  const sample = operation.examples?.[0]?.input ?? { CidrBlock: "10.0.0.0/8", Description: "office" };

  async function setUp() {
    const emulator = createEmulator({ edition: "lenient", credentials: [exampleCredentials, stranger] });
    const input = { ...sample, [field]: await createRunningInstance(emulator, "owned", "premium") };
    return { emulator, input, before: emulator.snapshot().tables };
  }

  it("finds no instance of another account", async () => {
    const { emulator, input, before } = await setUp();
    const { Error: error } = await exchange(emulator, tc3Post(name, input, { credentials: stranger }));
    expect(error).toEqual({ Code: "ResourceNotFound", Message: "The instance does not exist." });
    expect(emulator.snapshot().tables).toEqual(before);
  });

  it("finds no instance of another region", async () => {
    const { emulator, input, before } = await setUp();
    const { Error: error } = await exchange(emulator, tc3Post(name, input, { region: "ap-tokyo" }));
    expect(error?.Code).toBe("ResourceNotFound");
    expect(error?.Message).toContain("it is in ap-guangzhou");
    expect(emulator.snapshot().tables).toEqual(before);
  });
});

it("tells nobody of an instance of another account", async () => {
  const emulator = createEmulator({ credentials: [exampleCredentials, stranger] });
  const RegistryId = await createRunningInstance(emulator);
  const ask = (action: string, params: object, credentials = exampleCredentials) =>
    exchange(emulator, tc3Post(action, params, { credentials }));
  expect(await ask("CheckInstance", { RegistryId })).toMatchObject({ IsValidated: true });
  expect(await ask("CheckInstance", { RegistryId }, stranger)).toMatchObject({ IsValidated: false, RegionId: 0 });
  for (const [action, params] of [
    ["DescribeInstances", {}],
    ["DescribeInstances", { Registryids: [RegistryId] }],
    ["DescribeInstances", { AllRegion: true }],
    ["DescribeInstanceStatus", { RegistryIds: [RegistryId] }],
  ] as const) {
    expect(JSON.stringify(await ask(action, params)), action).toContain(RegistryId);
    expect(JSON.stringify(await ask(action, params, stranger)), action).not.toContain(RegistryId);
  }
});

/** Two instances of one account with the namespaces `team` and `other`; all that has a name of its own is in `team` of the first. */
async function furnish() {
  const emulator = createEmulator({ credentials: [exampleCredentials, stranger] });
  const full = await createRunningInstance(emulator, "tcr-full", "premium");
  const empty = await createRunningInstance(emulator, "tcr-empty", "premium");
  for (const RegistryId of [full, empty]) {
    for (const NamespaceName of ["team", "other"]) {
      await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
      await call(emulator, "CreateRepository", { RegistryId, NamespaceName, RepositoryName: "bare" });
    }
  }
  const on = (action: string, params: object) => call(emulator, action, { RegistryId: full, ...params });
  await emulator.change((services) => {
    const image = { instanceId: full, namespace: "team", repository: "nginx", tag: "v1", operator: "someone" };
    pushImage(services, image);
  });
  const chart = { NamespaceName: "team", ChartName: "web", ChartVersion: "1.0" };
  await emulator.uploadChart({ RegistryId: full, ...chart });
  const { TokenId } = await on("CreateInstanceToken", { TokenType: "longterm" });
  await on("CreateServiceAccount", { Name: "robot", Permissions: [] });
  await on("CreateInstanceCustomizedDomain", { DomainName: "a.example.com", CertificateId: "c" });
  const Trigger = { Name: "t", Targets: [{ Address: "http://127.0.0.1:9/", Headers: [] }], EventTypes: ["pushImage"] };
  await on("CreateWebhookTrigger", { Namespace: "team", Trigger: { ...Trigger, Condition: "", Enabled: true } });
  const Rule = {
    RepositoryPattern: "**",
    TagPattern: "x*",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  await on("CreateImmutableTagRules", { NamespaceName: "team", Rule });
  const kept = { RetentionRule: { Key: "latestPushedK", Value: 5 }, CronSetting: "manual" };
  await on("CreateTagRetentionRule", { NamespaceId: 1, ...kept });
  await on("CreateTagRetentionExecution", { RegistryId: full, RetentionId: 1, DryRun: true });
  await on("ManageInternalEndpoint", { Operation: "Create", VpcId: "vpc", SubnetId: "subnet" });
  const { ReplicationRegistryId } = await on("CreateReplicationInstance", { ReplicationRegionId: 25 });
  return { emulator, full, empty, names: { TokenId, ReplicationRegistryId }, Rule };
}

describe("finds in an instance, and in no other,", () => {
  const inTeam = { NamespaceName: "team" };
  const image = { ...inTeam, RepositoryName: "nginx", ImageVersion: "v1" };
  it.each<[what: string, action: string, params: object]>([
    ["a repository", "DescribeImages", { ...inTeam, RepositoryName: "nginx" }],
    ["a tag", "DescribeImageManifests", image],
    ["the source of a copy", "DuplicateImage", copyOf({ SourceRepo: "nginx", SourceReference: "v1" })],
    ["a chart", "DescribeChartDownloadInfo", { ...inTeam, ChartName: "web", ChartVersion: "1.0" }],
    ["a service account", "ModifyServiceAccount", { Name: "robot", Description: "d" }],
    ["a custom domain", "DeleteInstanceCustomizedDomain", { DomainName: "a.example.com" }],
    ["a trigger", "DescribeWebhookTriggerLog", { Namespace: "team", Id: 1 }],
    ["a retention rule", "DescribeTagRetentionExecution", { RetentionId: 1 }],
    ["a run of a retention rule", "DescribeTagRetentionExecutionTask", { RetentionId: 1, ExecutionId: 1 }],
    ["a link", "ManageInternalEndpoint", { Operation: "Delete", VpcId: "vpc", SubnetId: "subnet" }],
  ])("%s", async (_, action, params) => {
    const { emulator, full, empty } = await furnish();
    expect(await callCode(emulator, action, { RegistryId: empty, ...params })).toMatch(/^ResourceNotFound/);
    expect(await callCode(emulator, action, { RegistryId: full, ...params })).toBe("ok");
  });

  it("a token", async () => {
    const { emulator, full, empty, names } = await furnish();
    const remove = (RegistryId: string) =>
      callCode(emulator, "DeleteInstanceToken", { RegistryId, TokenId: names.TokenId });
    expect(await remove(empty)).toMatch(/^ResourceNotFound/);
    expect(await remove(full)).toBe("ok");
  });

  it("a replica", async () => {
    const { emulator, full, empty, names } = await furnish();
    const replica = { ReplicationRegistryId: names.ReplicationRegistryId, ReplicationRegionId: 25 };
    for (const action of ["DescribeReplicationInstanceSyncStatus", "DeleteReplicationInstance"]) {
      expect(await callCode(emulator, action, { ...replica, RegistryId: empty }), action).toMatch(/^ResourceNotFound/);
      expect(await callCode(emulator, action, { ...replica, RegistryId: full }), action).toBe("ok");
    }
  });

  it("a replica that is named without its master, for its account alone", async () => {
    const { emulator, names } = await furnish();
    const replica = { ReplicationRegistryId: names.ReplicationRegistryId, ReplicationRegionId: 25 };
    const ask = async (credentials: AccountCredentials) => {
      const request = tc3Post("DescribeReplicationInstanceCreateTasks", replica, { credentials });
      return (await exchange(emulator, request)).Error?.Code ?? "ok";
    };
    expect(await ask(stranger)).toBe("ResourceNotFound");
    expect(await ask(exampleCredentials)).toBe("ok");
  });
});

describe("finds in a namespace or a repository, and in no other,", () => {
  it.each<[what: string, action: string, params: object, elsewhere: object]>([
    ["a repository", "DescribeImages", { RepositoryName: "nginx", NamespaceName: "team" }, { NamespaceName: "other" }],
    [
      "a tag",
      "DescribeImageManifests",
      { NamespaceName: "team", RepositoryName: "nginx", ImageVersion: "v1" },
      { RepositoryName: "bare" },
    ],
    [
      "a chart",
      "DownloadHelmChart",
      { NamespaceName: "team", ChartName: "web", ChartVersion: "1.0" },
      { NamespaceName: "other" },
    ],
    ["a trigger", "DescribeWebhookTriggerLog", { Namespace: "team", Id: 1 }, { Namespace: "other" }],
    [
      "an immutability rule",
      "DeleteImmutableTagRules",
      { NamespaceName: "team", RuleId: 1 },
      { NamespaceName: "other" },
    ],
  ])("%s", async (_, action, params, elsewhere) => {
    const { emulator, full } = await furnish();
    expect(await callCode(emulator, action, { RegistryId: full, ...params, ...elsewhere })).toMatch(
      /^ResourceNotFound/,
    );
    expect(await callCode(emulator, action, { RegistryId: full, ...params })).toBe("ok");
  });

  it("an immutability rule by its number alone", async () => {
    const { emulator, full } = await furnish();
    const remove = (RuleId: number) =>
      callCode(emulator, "DeleteImmutableTagRules", { RegistryId: full, NamespaceName: "team", RuleId });
    expect(await remove(2)).toMatch(/^ResourceNotFound/);
    expect(await remove(1)).toBe("ok");
  });
});

function copyOf(source: object): object {
  return {
    SourceNamespace: "team",
    ...source,
    DestinationNamespace: "team",
    DestinationRepo: "copy",
    DestinationTag: "c",
  };
}
