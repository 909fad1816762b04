import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

async function setUp(type = "basic") {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator, "tcr-test", type);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  return { emulator, on, codeOf };
}

const ns = { NamespaceName: "team-01", IsPublic: false };

describe("a namespace", () => {
  it("is created, listed, changed and removed", async () => {
    const { on, codeOf } = await setUp();
    const Tags = [{ Key: "env", Value: "test" }];
    await on("CreateNamespace", { ...ns, IsPublic: "false", TagSpecification: { ResourceType: "namespace", Tags } });
    const row = {
      Name: "team-01",
      NamespaceId: 1,
      CreationTime: "2024-03-22T08:00:04+08:00",
      Public: false,
      TagSpecification: { ResourceType: "namespace", Tags },
      Metadata: [{ Key: "public", Value: "false" }],
    };
    expect(await on("DescribeNamespaces")).toMatchObject({ TotalCount: 1, NamespaceList: [row] });
    await on("ModifyNamespace", { ...ns, IsPublic: true });
    expect(await on("DescribeNamespaces")).toMatchObject({ NamespaceList: [{ Public: true }] });
    expect(await codeOf("DeleteNamespace", { NamespaceName: "team-01" })).toBe("ok");
    expect(await on("DescribeNamespaces")).toMatchObject({ TotalCount: 0, NamespaceList: [] });
  });

  it("that holds repositories is not removed", async () => {
    const { on, codeOf } = await setUp();
    const repository = { NamespaceName: "team-01", RepositoryName: "nginx" };
    await on("CreateNamespace", ns);
    await on("CreateRepository", repository);
    expect(await codeOf("DeleteNamespace", ns)).toBe("UnknownParameter");
    expect(await codeOf("DeleteNamespace", { NamespaceName: "team-01" })).toBe("FailedOperation.PreconditionFailed");
    await on("DeleteRepository", repository);
    expect(await codeOf("DeleteNamespace", { NamespaceName: "team-01" })).toBe("ok");
  });
});

it.each(["a", "a".repeat(31), "-a", "a-", "a--b", "a._b", "A1", "a/b", ""])(
  "refuses the name %j",
  async (NamespaceName) => {
    const { codeOf } = await setUp();
    expect(await codeOf("CreateNamespace", { ...ns, NamespaceName })).toBe("InvalidParameterValue");
  },
);

it("refuses a name that is there, and more than the edition holds", async () => {
  const { codeOf } = await setUp();
  for (let index = 0; index < 50; index += 1) {
    expect(await codeOf("CreateNamespace", { ...ns, NamespaceName: `ns-${index}` })).toBe("ok");
  }
  expect(await codeOf("CreateNamespace", { ...ns, NamespaceName: "ns-0" })).toBe(
    "InternalError.ErrorTcrResourceConflict",
  );
  expect(await codeOf("CreateNamespace", ns)).toBe("LimitExceeded");
});

it("pages by number, from 0", async () => {
  const { on } = await setUp();
  for (let index = 0; index < 25; index += 1) await on("CreateNamespace", { ...ns, NamespaceName: `ns-${index}` });
  const page = async (params: object) => {
    const { NamespaceList, TotalCount } = await on("DescribeNamespaces", params);
    expect(TotalCount).toBe(25);
    return (NamespaceList as { Name: string }[]).map(({ Name }) => Name);
  };
  const all = Array.from({ length: 25 }, (_, index) => `ns-${index}`);
  expect(await page({})).toEqual(all.slice(0, 20));
  expect(await page({ Offset: 0, Limit: 10 })).toEqual(all.slice(0, 10));
  expect(await page({ Offset: 1, Limit: 10 })).toEqual(all.slice(10, 20));
  expect(await page({ Offset: 2, Limit: 10 })).toEqual(all.slice(20));
  expect(await page({ Offset: 3, Limit: 10 })).toEqual([]);
  expect(await page({ All: true, Limit: 10 })).toEqual(all);
});

it("finds by a part of the name and by filter", async () => {
  const { on } = await setUp();
  await on("CreateNamespace", { NamespaceName: "open", IsPublic: true });
  await on("CreateNamespace", { NamespaceName: "closed", IsPublic: false });
  const find = async (params: object) => (await on("DescribeNamespaces", params))["TotalCount"];
  expect(await find({ NamespaceName: "open" })).toBe(1);
  expect(await find({ NamespaceName: "ope" })).toBe(1);
  expect(await find({ NamespaceName: "se" })).toBe(1);
  expect(await find({ NamespaceName: "e" })).toBe(2);
  expect(await find({ NamespaceName: "Open" })).toBe(0);
  expect(await find({ Filters: [{ Name: "Public", Values: ["false"] }] })).toBe(1);
  expect(await find({ KmsSignPolicy: true })).toBe(0);
});

it.each(["ModifyNamespace", "DeleteNamespace"])("%s misses a namespace that is not there", async (action) => {
  const { codeOf } = await setUp();
  const params = action === "ModifyNamespace" ? ns : { NamespaceName: "team-01" };
  expect(await codeOf(action, params)).toBe("ResourceNotFound.TcrResourceNotFound");
});

it("works on instances that run, of the caller, in the region of the request", async () => {
  const emulator = createEmulator();
  const { RegistryId } = await call(emulator, "CreateInstance", { RegistryName: "tcr-test", RegistryType: "basic" });
  expect(await callCode(emulator, "CreateNamespace", { RegistryId, ...ns })).toBe("ResourceUnavailable");
  expect(await callCode(emulator, "CreateNamespace", { RegistryId, ...ns }, "ap-tokyo")).toBe("ResourceNotFound");
  expect(await callCode(emulator, "CreateNamespace", { RegistryId: "tcr-none", ...ns })).toBe("ResourceNotFound");
});
