import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

async function setUp() {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  for (const NamespaceName of ["one", "two"]) {
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: NamespaceName === "two" });
  }
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  const names = async (params: object) =>
    ((await on("DescribeRepositories", params))["RepositoryList"] as { Name: string }[]).map(({ Name }) => Name);
  return { on, codeOf, names };
}

const nginx = { NamespaceName: "one", RepositoryName: "nginx" };

it("creates, lists, changes and removes a repository", async () => {
  const { on, codeOf } = await setUp();
  await on("CreateRepository", { ...nginx, BriefDescription: "Web server" });
  const row = {
    Name: "one/nginx",
    Namespace: "one",
    CreationTime: "2024-03-22 08:00:06 +0800 CST",
    UpdateTime: "2024-03-22 08:00:06 +0800 CST",
    Public: false,
    Description: "",
    BriefDescription: "Web server",
  };
  expect(await on("DescribeRepositories")).toMatchObject({ TotalCount: 1, RepositoryList: [row] });
  await on("ModifyRepository", { ...nginx, BriefDescription: "b", Description: "d" });
  expect(await on("DescribeRepositories")).toMatchObject({
    RepositoryList: [{ ...row, BriefDescription: "b", Description: "d", UpdateTime: "2024-03-22 08:00:08 +0800 CST" }],
  });
  expect(await codeOf("DeleteRepository", nginx)).toBe("ok");
  expect(await on("DescribeRepositories")).toMatchObject({ TotalCount: 0, RepositoryList: [] });
});

it("lists by namespace, name, order and page", async () => {
  const { on, names } = await setUp();
  for (const RepositoryName of ["b", "a/deep", "c"])
    await on("CreateRepository", { NamespaceName: "one", RepositoryName });
  await on("CreateRepository", { NamespaceName: "two", RepositoryName: "b" });
  await on("ModifyRepository", { NamespaceName: "one", RepositoryName: "b", BriefDescription: "", Description: "new" });
  expect(await names({})).toEqual(["one/b", "one/a/deep", "one/c", "two/b"]);
  expect(await names({ NamespaceName: "two" })).toEqual(["two/b"]);
  expect(await names({ RepositoryName: "b" })).toEqual(["one/b", "two/b"]);
  expect(await names({ RepositoryName: "ee" })).toEqual(["one/a/deep"]);
  expect(await names({ RepositoryName: "one" })).toEqual([]);
  expect(await names({ SortBy: "-name" })).toEqual(["two/b", "one/c", "one/b", "one/a/deep"]);
  expect(await names({ SortBy: "-creation_time" })).toEqual(["two/b", "one/c", "one/a/deep", "one/b"]);
  expect(await names({ SortBy: "-update_time" })).toEqual(["one/b", "two/b", "one/c", "one/a/deep"]);
  expect(await names({ Offset: 2, Limit: 3 })).toEqual(["two/b"]);
});

it.each(["Nginx", "-nginx", "nginx-", "a//b", "/a", "a b", "a".repeat(201)])(
  "refuses the name %j",
  async (RepositoryName) => {
    const { codeOf } = await setUp();
    expect(await codeOf("CreateRepository", { ...nginx, RepositoryName })).toBe(
      "InvalidParameter.ErrorTcrInvalidParameter",
    );
  },
);

it("refuses a repository that is there, and misses what is not", async () => {
  const { codeOf } = await setUp();
  const changed = { BriefDescription: "b", Description: "d" };
  const missing = "ResourceNotFound.TcrResourceNotFound";
  expect(await codeOf("CreateRepository", nginx)).toBe("ok");
  expect(await codeOf("CreateRepository", nginx)).toBe("InternalError.ErrorTcrResourceConflict");
  expect(await codeOf("CreateRepository", { ...nginx, NamespaceName: "none" })).toBe("ResourceNotFound");
  expect(await codeOf("DescribeRepositories", { NamespaceName: "none" })).toBe(missing);
  expect(await codeOf("ModifyRepository", { ...nginx, ...changed, RepositoryName: "none" })).toBe(missing);
  expect(await codeOf("DeleteRepository", { ...nginx, RepositoryName: "none" })).toBe(missing);
});
