import { expect, it } from "vitest";
import { call, callTag, createEmulator, createRunningInstance } from "../../../../test/ask.js";
import { MAX_TAGS } from "../../../domain/quotas.js";

async function setUp() {
  const emulator = createEmulator({ edition: "domestic" });
  const RegistryId = await createRunningInstance(emulator);
  const on = async (action: string, params: object) => {
    const answer = await call(emulator, action, { RegistryId, ...params });
    expect(answer.Error, action).toBeUndefined();
    return answer;
  };
  const resource = (id: string, { prefix = "instance", region = "ap-guangzhou", account = "" } = {}) =>
    `qcs::tcr:${region}:uin/${account}:${prefix}/${id}`;
  const modify = async (Resource: string, tags: Readonly<Record<string, string>> = {}, without: string[] = []) => {
    const ReplaceTags = Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
    const { Error: error } = await callTag(emulator, "ModifyResourceTags", {
      Resource,
      ...(ReplaceTags.length === 0 ? {} : { ReplaceTags }),
      ...(without.length === 0 ? {} : { DeleteTags: without.map((TagKey) => ({ TagKey })) }),
    });
    return error?.Code ?? "ok";
  };
  const tagsOf = async (id: string, ResourcePrefix = "instance", more: object = {}) => {
    const ids = { ServiceType: "tcr", ResourceIds: [id], ResourceRegion: "ap-guangzhou", ResourcePrefix, ...more };
    const { Tags, Error: error } = await callTag(emulator, "DescribeResourceTagsByResourceIds", ids);
    expect(error).toBeUndefined();
    return (Tags as { TagKey: string; TagValue: string }[]).map(({ TagKey, TagValue }) => `${TagKey}=${TagValue}`);
  };
  return { emulator, RegistryId, on, resource, modify, tagsOf };
}

it("puts tags on an instance, which shows them, and takes them away", async () => {
  const { RegistryId, on, resource, modify, tagsOf } = await setUp();
  expect(await modify(resource(RegistryId), { env: "test", team: "one" })).toBe("ok");
  expect(await modify(resource(RegistryId), { env: "live" }, ["team", "none"])).toBe("ok");
  expect(await tagsOf(RegistryId)).toEqual(["env=live"]);
  const { Registries } = await on("DescribeInstances", { RegistryId: undefined });
  expect(Registries).toMatchObject([{ TagSpecification: { Tags: [{ Key: "env", Value: "live" }] } }]);
});

it("knows the tags that an instance was made with", async () => {
  const { emulator, tagsOf } = await setUp();
  const { RegistryId } = await call(emulator, "CreateInstance", {
    RegistryName: "tagged",
    RegistryType: "basic",
    TagSpecification: { ResourceType: "instance", Tags: [{ Key: "a", Value: "" }] },
  });
  expect(await tagsOf(String(RegistryId))).toEqual(["a="]);
});

it("keeps tags of what an instance holds, until that is gone", async () => {
  const { RegistryId, on, resource, modify, tagsOf } = await setUp();
  const NamespaceName = "team";
  await on("CreateNamespace", { NamespaceName, IsPublic: false });
  const Permissions = [{ Resource: NamespaceName, Actions: ["tcr:PullRepository"] }];
  await on("CreateServiceAccount", { Name: "robot", Permissions, Duration: 1 });
  await on("CreateInstanceCustomizedDomain", { DomainName: "a.example.com", CertificateId: "c" });
  const rule = {
    RepositoryPattern: "**",
    TagPattern: "v*",
    RepositoryDecoration: "repoMatches",
    TagDecoration: "matches",
  };
  await on("CreateImmutableTagRules", { NamespaceName, Rule: rule });
  const Trigger = { Name: "t", Targets: [{ Address: "http://127.0.0.1:9" }], EventTypes: ["pushImage"], Enabled: true };
  await on("CreateWebhookTrigger", { Namespace: NamespaceName, Trigger: { Condition: "", ...Trigger } });
  const parts = [
    ["instance", `${RegistryId}#robot`],
    ["instance", `${RegistryId}#a.example.com`],
    ["instance", `${RegistryId}#team#1`],
    ["repository", `${RegistryId}#team#1`],
  ] as const;
  for (const [index, [prefix, id]] of parts.entries()) {
    expect(await modify(resource(id, { prefix }), { number: String(index) })).toBe("ok");
  }
  for (const [index, [prefix, id]] of parts.entries()) expect(await tagsOf(id, prefix)).toEqual([`number=${index}`]);
  expect(await tagsOf(RegistryId)).toEqual([]);
  await on("DeleteServiceAccount", { Name: "robot" });
  await on("CreateServiceAccount", { Name: "robot", Permissions, Duration: 1 });
  expect(await tagsOf(`${RegistryId}#robot`)).toEqual([]);
  expect(await tagsOf(`${RegistryId}#a.example.com`)).toEqual(["number=1"]);
  await on("DeleteImmutableTagRules", { NamespaceName, RuleId: 1 });
  expect([await tagsOf(...swapped(parts[2])), await tagsOf(...swapped(parts[3]))]).toEqual([[], ["number=3"]]);
});

function swapped([prefix, id]: readonly [string, string]): [string, string] {
  return [id, prefix];
}

it.each([
  ["another service", "qcs::cvm:ap-guangzhou:uin/:instance/ID", "ResourceNotFound"],
  ["another region", "qcs::tcr:ap-tokyo:uin/:instance/ID", "ResourceNotFound"],
  ["another account", "qcs::tcr:ap-guangzhou:uin/1:instance/ID", "ResourceNotFound"],
  ["an instance that is not there", "qcs::tcr:ap-guangzhou:uin/:instance/tcr-none", "ResourceNotFound"],
  ["a part that is not there", "qcs::tcr:ap-guangzhou:uin/:instance/ID#robot", "ResourceNotFound"],
  ["a kind that is not there", "qcs::tcr:ap-guangzhou:uin/:cluster/ID", "ResourceNotFound"],
  ["what is no resource", "tcr-none", "InvalidParameter"],
])("does not tag %s", async (_, text, code) => {
  const { RegistryId, modify } = await setUp();
  expect(await modify(text.replace("ID", RegistryId), { a: "b" })).toBe(code);
});

it("takes the number of the caller's account", async () => {
  const { emulator, RegistryId, modify, resource } = await setUp();
  const account =
    emulator.tables["instances"] && [...emulator.tables["instances"]].map((row) => Object(row).account)[0];
  expect(await modify(resource(RegistryId, { account }), { a: "b" })).toBe("ok");
});

it("wants something to do, no key twice, and few enough tags", async () => {
  const { emulator, RegistryId, resource, modify, tagsOf } = await setUp();
  const Resource = resource(RegistryId);
  expect(await modify(Resource)).toBe("MissingParameter");
  const empty = { Resource, ReplaceTags: [], DeleteTags: [{ TagKey: "a" }] };
  expect((await callTag(emulator, "ModifyResourceTags", empty)).Error?.Code).toBe("InvalidParameter");
  expect(await modify(Resource, { a: "b" }, ["a"])).toBe("InvalidParameter");
  for (let index = 0; index < MAX_TAGS; index += 1) expect(await modify(Resource, { [`k${index}`]: "v" })).toBe("ok");
  expect(await modify(Resource, { more: "v" })).toBe("LimitExceeded");
  expect(await tagsOf(RegistryId, "instance", { Limit: 20, Offset: 40 })).toHaveLength(10);
  expect(await tagsOf(RegistryId, "instance", { Category: "System" })).toEqual([]);
});
