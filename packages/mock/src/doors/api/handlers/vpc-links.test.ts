import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

const link = { VpcId: "vpc-1", SubnetId: "subnet-1" };

async function setUp(type = "basic") {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator, "tcr-test", type);
  const manage = (Operation: string, params: object = {}) =>
    callCode(emulator, "ManageInternalEndpoint", { RegistryId, Operation, ...link, ...params });
  const list = () => call(emulator, "DescribeInternalEndpoints", { RegistryId });
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  return { manage, list, on };
}

it("shows a link Pending without an address, Running with one, Deleting, and no more", async () => {
  const { manage, list } = await setUp();
  expect(await list()).toMatchObject({ AccessVpcSet: [], TotalCount: 0 });
  // As the Terraform provider sends it.
  expect(await manage("Create", { RegionId: 0, RegionName: "" })).toBe("ok");
  expect(await list()).toMatchObject({ AccessVpcSet: [{ ...link, Status: "Pending", AccessIp: "" }], TotalCount: 1 });
  const AccessIp = expect.stringMatching(/^10(\.\d+){3}$/);
  expect(await list()).toMatchObject({ AccessVpcSet: [{ ...link, Status: "Running", AccessIp }] });
  expect(await manage("Delete")).toBe("ok");
  expect(await list()).toMatchObject({ AccessVpcSet: [{ ...link, Status: "Deleting", AccessIp }], TotalCount: 1 });
  expect(await list()).toMatchObject({ AccessVpcSet: [], TotalCount: 0 });
});

it("links a subnet once, and removes what is linked", async () => {
  const { manage } = await setUp();
  expect(await manage("Delete")).toBe("ResourceNotFound");
  await manage("Create");
  expect(await manage("Create")).toBe("InternalError.ErrorConflict");
  expect(await manage("Create", { RegionName: "ap-guangzhou" })).toBe("InternalError.ErrorConflict");
  expect(await manage("Create", { SubnetId: "subnet-2" })).toBe("ok");
  await manage("Delete");
  expect(await manage("Delete")).toBe("OperationDenied");
});

it("knows regions by number and by name", async () => {
  const { manage } = await setUp();
  expect(await manage("Create", { RegionId: 1 })).toBe("ok");
  expect(await manage("Create", { RegionId: 2 })).toBe("InvalidParameterValue");
  expect(await manage("Create", { RegionName: "ap-nowhere" })).toBe("InvalidParameterValue");
  expect(await manage("Create", { RegionId: 1, RegionName: "ap-beijing" })).toBe("InvalidParameter");
});

it("links to the region of a replica while there is one", async () => {
  const { manage, list, on } = await setUp("premium");
  expect(await manage("Create", { RegionName: "ap-beijing" })).toBe("ResourceNotFound");
  const replica = { ReplicationRegionId: 8, ReplicationRegionName: "ap-beijing" };
  const { ReplicationRegistryId } = await on("CreateReplicationInstance", replica);
  expect(await manage("Create", { RegionId: 8 })).toBe("ok");
  expect(await manage("Create")).toBe("ok");
  expect(await list()).toMatchObject({ TotalCount: 2 });
  for (let read = 0; read < 2; read += 1) await on("DescribeReplicationInstances");
  await on("DeleteReplicationInstance", { ReplicationRegistryId, ReplicationRegionId: 8 });
  await on("DescribeReplicationInstances");
  expect(await list()).toMatchObject({ TotalCount: 1 });
});
