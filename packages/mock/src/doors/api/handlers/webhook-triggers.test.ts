import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

const Namespace = "team-01";
const Trigger = {
  Name: "on-push",
  Targets: [{ Address: "http://127.0.0.1:9/hook", Headers: [{ Key: "X-Token", Values: ["a", "b"] }] }],
  EventTypes: ["pushImage", "deleteImage"],
  Condition: ".*",
  Enabled: true,
  Description: "tells the build server",
};

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  await on("CreateNamespace", { NamespaceName: "open", IsPublic: true });
  await on("CreateNamespace", { NamespaceName: Namespace, IsPublic: false });
  return { on, codeOf };
}

it("is created, listed, changed and removed", async () => {
  const { on, codeOf } = await setUp();
  const row = { ...Trigger, Id: 1, NamespaceId: 2 };
  expect(await on("CreateWebhookTrigger", { Namespace, Trigger })).toMatchObject({ Trigger: row });
  expect(await on("DescribeWebhookTrigger", { Namespace })).toMatchObject({ TotalCount: 1, Triggers: [row] });
  const changed = { ...row, Name: "new", Targets: [{ Address: "abc.local", Headers: [] }] };
  expect(await codeOf("ModifyWebhookTrigger", { Namespace, Trigger: { ...Trigger, ...changed } })).toBe("ok");
  expect(await on("DescribeWebhookTrigger", { Namespace })).toMatchObject({ Triggers: [changed] });
  expect(await codeOf("DeleteWebhookTrigger", { Namespace, Id: 1 })).toBe("ok");
  expect(await on("DescribeWebhookTrigger", { Namespace })).toMatchObject({ TotalCount: 0, Triggers: [] });
});

it("keeps what an update leaves out", async () => {
  const { on } = await setUp();
  await on("CreateWebhookTrigger", { Namespace, Trigger });
  await on("ModifyWebhookTrigger", { Namespace, Trigger: { Id: 1, Enabled: false } });
  expect(await on("DescribeWebhookTrigger")).toMatchObject({ Triggers: [{ ...Trigger, Enabled: false }] });
});

it("gives each trigger a number of its own, also when others are gone", async () => {
  const { on } = await setUp();
  const create = async (params: object) => {
    const { Trigger: created } = await on("CreateWebhookTrigger", { Namespace, Trigger, ...params });
    return (created as { Id: number }).Id;
  };
  expect([await create({}), await create({ Namespace: "open" })]).toEqual([1, 2]);
  await on("DeleteWebhookTrigger", { Namespace, Id: 1 });
  expect(await create({ Trigger: { ...Trigger, Id: 1 } })).toBe(3);
});

it("is listed for one namespace, or for all of them by rows", async () => {
  const { on } = await setUp();
  for (const namespace of [Namespace, "open", Namespace]) {
    await on("CreateWebhookTrigger", { Namespace: namespace, Trigger });
  }
  const ids = async (params: object) => {
    const { Triggers, TotalCount } = await on("DescribeWebhookTrigger", params);
    return [TotalCount, ...(Triggers as { Id: number }[]).map(({ Id }) => Id)];
  };
  expect(await ids({})).toEqual([3, 1, 2, 3]);
  expect(await ids({ Namespace })).toEqual([2, 1, 3]);
  expect(await ids({ Offset: 1, Limit: 1 })).toEqual([3, 2]);
});

describe("refuses", () => {
  it.each([
    ["an empty name", { Name: "" }],
    ["no target", { Targets: [] }],
    ["another scheme", { Targets: [{ Address: "ftp://127.0.0.1/" }] }],
    ["no address", { Targets: [{ Address: "" }] }],
    ["a password in the address", { Targets: [{ Address: "http://me:secret@127.0.0.1/" }] }],
    ["a header with a line break", { Targets: [{ Address: "a.b", Headers: [{ Key: "X", Values: ["a\r\nY: b"] }] }] }],
    ["a header's name with a space", { Targets: [{ Address: "a.b", Headers: [{ Key: "X Y", Values: [] }] }] }],
    ["no event", { EventTypes: [] }],
    ["an event that there is not", { EventTypes: ["scanImage"] }],
    ["a condition that is no pattern", { Condition: "{a" }],
  ])("%s", async (_, departure) => {
    const { codeOf } = await setUp();
    const params = { Namespace, Trigger: { ...Trigger, ...departure } };
    expect(await codeOf("CreateWebhookTrigger", params)).toBe("InvalidParameter.ErrorTcrInvalidParameter");
  });

  it("an update that names no trigger, or one of another namespace", async () => {
    const { on, codeOf } = await setUp();
    await on("CreateWebhookTrigger", { Namespace, Trigger });
    expect(await codeOf("ModifyWebhookTrigger", { Namespace, Trigger })).toBe("MissingParameter");
    const missing = "ResourceNotFound.TcrResourceNotFound";
    expect(await codeOf("ModifyWebhookTrigger", { Namespace, Trigger: { Id: 2 } })).toBe(missing);
    expect(await codeOf("ModifyWebhookTrigger", { Namespace: "open", Trigger: { Id: 1 } })).toBe(missing);
    expect(await codeOf("DeleteWebhookTrigger", { Namespace: "open", Id: 1 })).toBe(missing);
    expect(await codeOf("DescribeWebhookTriggerLog", { Namespace, Id: 2 })).toBe(missing);
    expect(await codeOf("DescribeWebhookTrigger", { Namespace: "none" })).toBe(missing);
  });
});

it("goes with its namespace", async () => {
  const { on, codeOf } = await setUp();
  await on("CreateWebhookTrigger", { Namespace, Trigger });
  expect(await codeOf("DeleteNamespace", { NamespaceName: Namespace })).toBe("ok");
  await on("CreateNamespace", { NamespaceName: Namespace, IsPublic: false });
  expect(await on("DescribeWebhookTrigger")).toMatchObject({ TotalCount: 0 });
});
