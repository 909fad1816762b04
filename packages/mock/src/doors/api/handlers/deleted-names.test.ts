import { expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";

const RegistryName = "tcr-again";

interface Named {
  readonly create: readonly [action: string, input: object];
  readonly destroy: readonly [action: string, input: object];
  /** What brings it from its creation to where it may be deleted. */
  readonly ready?: readonly [action: string, input: object];
  readonly taken: string;
}

const link = { VpcId: "vpc-1", SubnetId: "subnet-1", RegionName: "ap-guangzhou" };
const domain = { DomainName: "a.example.com", CertificateId: "c" };
const acceleration = { VpcId: "vpc-1", SubnetId: "subnet-1", StorageType: "SD", PGroupId: "pgroupbasic", Zone: "z-1" };

const things: Readonly<Record<string, Named>> = {
  "a domain": {
    create: ["CreateInstanceCustomizedDomain", domain],
    destroy: ["DeleteInstanceCustomizedDomain", domain],
    taken: "InternalError.ErrorConflict",
  },
  "a link": {
    create: ["ManageInternalEndpoint", { ...link, Operation: "Create" }],
    destroy: ["ManageInternalEndpoint", { ...link, Operation: "Delete" }],
    taken: "InternalError.ErrorConflict",
  },
  "a replica": {
    create: ["CreateReplicationInstance", { ReplicationRegionId: 4 }],
    destroy: ["DeleteReplicationInstance", { ReplicationRegistryId: "ID-4", ReplicationRegionId: 4 }],
    taken: "InvalidParameter.ReplicationExists",
  },
  "image acceleration": {
    create: ["CreateImageAccelerationService", acceleration],
    destroy: ["DeleteImageAccelerateService", {}],
    taken: "OperationDenied",
  },
  "public access": {
    create: ["ManageExternalEndpoint", { Operation: "Create" }],
    destroy: ["ManageExternalEndpoint", { Operation: "Delete" }],
    taken: "UnsupportedOperation",
  },
};

it.each(Object.entries(things))("%s that is being deleted goes by the looks of creates alone", async (_, thing) => {
  for (const reads of [1, 2]) {
    const emulator = createEmulator({ lifecycle: { reads } });
    const { RegistryId } = await call(emulator, "CreateInstance", { RegistryName, RegistryType: "premium" });
    for (let read = 0; read < 4; read += 1) {
      await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
    }
    const codeOf = ([action, input]: Named["create"]) => {
      const placed = JSON.parse(JSON.stringify(input).replace("ID-", `${RegistryId}-`)) as object;
      return callCode(emulator, action, { RegistryId, ...placed });
    };
    expect([await codeOf(thing.create), await codeOf(thing.destroy)]).toEqual(["ok", "ok"]);
    for (let look = 0; look < reads; look += 1) expect(await codeOf(thing.create)).toBe(thing.taken);
    expect(await codeOf(thing.create)).toBe("ok");
  }
});

it("the name of an instance that is being deleted becomes free by the looks of creates alone", async () => {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator, RegistryName);
  await call(emulator, "DeleteInstance", { RegistryId });
  const create = () => callCode(emulator, "CreateInstance", { RegistryName, RegistryType: "basic" });
  expect([await create(), await create()]).toEqual(["InvalidParameter.ErrorNameExists", "ok"]);
});

it("a create that meets what is being made is no look at it", async () => {
  const emulator = createEmulator();
  await call(emulator, "CreateInstance", { RegistryName, RegistryType: "basic" });
  for (let index = 0; index < 5; index += 1) {
    const code = await callCode(emulator, "CreateInstance", { RegistryName, RegistryType: "basic" });
    expect(code).toBe("InvalidParameter.ErrorNameExists");
  }
  const { Registries } = await call(emulator, "DescribeInstances");
  expect(Registries).toMatchObject([{ Status: "Pending" }]);
});
