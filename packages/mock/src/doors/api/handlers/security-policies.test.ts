import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

async function setUp(...blocks: string[]) {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const codeOf = (action: string, params: object = {}) => callCode(emulator, action, { RegistryId, ...params });
  const rows = async () => {
    const { SecurityPolicySet } = await on("DescribeSecurityPolicies");
    return (SecurityPolicySet as { PolicyIndex: number; CidrBlock: string; PolicyVersion: string }[]).map(
      ({ PolicyIndex, CidrBlock, PolicyVersion }) => `${PolicyIndex} ${CidrBlock} v${PolicyVersion}`,
    );
  };
  for (const CidrBlock of blocks) await on("CreateSecurityPolicy", { CidrBlock, Description: "" });
  return { RegistryId, on, codeOf, rows };
}

it("has none at first, which lets nobody in", async () => {
  const { on } = await setUp();
  expect(await on("DescribeSecurityPolicies")).toMatchObject({ SecurityPolicySet: [] });
});

it("shows the first policy as the manual does", async () => {
  const { RegistryId, on } = await setUp();
  const policy = { CidrBlock: "127.0.0.1/24", Description: "test" };
  expect(await on("CreateSecurityPolicy", policy)).toMatchObject({ RegistryId });
  expect(await on("DescribeSecurityPolicies")).toMatchObject({
    SecurityPolicySet: [{ PolicyIndex: 0, PolicyVersion: "1", ...policy }],
  });
});

it("moves places up when a policy goes, and counts every change", async () => {
  const { on, rows } = await setUp("10.0.0.0/8", "10.1.1.1", "0.0.0.0/0");
  expect(await rows()).toEqual(["0 10.0.0.0/8 v3", "1 10.1.1.1 v3", "2 0.0.0.0/0 v3"]);
  await on("DeleteSecurityPolicy", { PolicyIndex: 0, PolicyVersion: "3" });
  expect(await rows()).toEqual(["0 10.1.1.1 v4", "1 0.0.0.0/0 v4"]);
  await on("ModifySecurityPolicy", { PolicyIndex: 1, CidrBlock: "10.2.0.0/16", Description: "new" });
  expect(await rows()).toEqual(["0 10.1.1.1 v5", "1 10.2.0.0/16 v5"]);
});

it("lets the range decide over the place, whatever the version", async () => {
  const { codeOf, rows } = await setUp("10.0.0.0/8", "10.1.1.1");
  const byBoth = { PolicyIndex: 0, PolicyVersion: "1", CidrBlock: "10.1.1.1/32" };
  expect(await codeOf("DeleteSecurityPolicy", byBoth)).toBe("ok");
  expect(await rows()).toEqual(["0 10.0.0.0/8 v3"]);
});

it("refuses a place in an older version, and policies that are not there", async () => {
  const { codeOf } = await setUp("10.0.0.0/8", "10.1.1.1");
  expect(await codeOf("DeleteSecurityPolicy", { PolicyIndex: 0, PolicyVersion: "1" })).toBe("InvalidParameter");
  expect(await codeOf("DeleteSecurityPolicy", { PolicyIndex: 2, PolicyVersion: "2" })).toBe("ResourceNotFound");
  expect(await codeOf("DeleteSecurityPolicy", { PolicyIndex: -1 })).toBe("ResourceNotFound");
  expect(await codeOf("DeleteSecurityPolicy", { CidrBlock: "1.1.1.1" })).toBe("ResourceNotFound");
  expect(await codeOf("DeleteSecurityPolicy")).toBe("MissingParameter");
  const other = { PolicyIndex: 0, CidrBlock: "10.1.1.1", Description: "" };
  expect(await codeOf("ModifySecurityPolicy", other)).toBe("InvalidParameter");
  expect(await codeOf("ModifySecurityPolicy", { ...other, PolicyIndex: 2 })).toBe("ResourceNotFound");
});

it("adds and removes several at once, all or none", async () => {
  const { on, codeOf, rows } = await setUp("10.0.0.0/8");
  const set = (...SecurityGroupPolicySet: object[]) => ({ SecurityGroupPolicySet });
  const [first, second] = [{ CidrBlock: "1.1.1.1", Description: "one" }, { CidrBlock: "2.2.2.2" }];
  expect(await codeOf("CreateMultipleSecurityPolicy", set(first, first))).toBe("OperationDenied");
  expect(await codeOf("CreateMultipleSecurityPolicy", set(first, {}))).toBe("MissingParameter");
  expect(await rows()).toHaveLength(1);
  await on("CreateMultipleSecurityPolicy", set(first, second));
  expect(await rows()).toEqual(["0 10.0.0.0/8 v2", "1 1.1.1.1 v2", "2 2.2.2.2 v2"]);
  expect(await codeOf("DeleteMultipleSecurityPolicy", set(first, { CidrBlock: "3.3.3.3" }))).toBe("ResourceNotFound");
  await on("DeleteMultipleSecurityPolicy", set({ PolicyIndex: 0, PolicyVersion: "2" }, { PolicyIndex: 1 }));
  expect(await rows()).toEqual(["0 2.2.2.2 v3"]);
});

it.each(["", "10.0.0", "10.0.0.256", "10.0.0.0/33", "::1", "10.0.0.0/8 ", "example.com"])(
  "refuses the range %j",
  async (CidrBlock) => {
    const { codeOf } = await setUp();
    expect(await codeOf("CreateSecurityPolicy", { CidrBlock, Description: "" })).toBe("InvalidParameterValue");
  },
);

it("refuses a range that is there", async () => {
  const { codeOf } = await setUp("10.1.1.1");
  expect(await codeOf("CreateSecurityPolicy", { CidrBlock: "10.1.1.1/32", Description: "" })).toBe("OperationDenied");
});
