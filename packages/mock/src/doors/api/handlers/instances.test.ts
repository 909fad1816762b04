import { describe, expect, it } from "vitest";
import { call, callCode, createEmulator, createRunningInstance } from "../../../../test/ask.js";
import type { Emulator } from "../../../emulator.js";

const basic = { RegistryName: "tcr-test", RegistryType: "basic" };

async function statusOf(emulator: Emulator, id: unknown): Promise<unknown> {
  const { Registries } = await call(emulator, "DescribeInstances", { Registryids: [id] });
  return (Registries as { Status: string }[])[0]?.Status;
}

describe("an instance", () => {
  it("is seen Pending and Deploying before it runs", async () => {
    const emulator = createEmulator();
    const { RegistryId } = await call(emulator, "CreateInstance", basic);
    const seen = [];
    for (let read = 0; read < 4; read += 1) seen.push(await statusOf(emulator, RegistryId));
    expect(seen).toEqual(["Pending", "Deploying", "Running", "Running"]);
  });

  it("stays in each transient state as long as it is told to", async () => {
    const emulator = createEmulator({ lifecycle: { reads: 2 } });
    const { RegistryId } = await call(emulator, "CreateInstance", basic);
    const seen = [];
    for (let read = 0; read < 5; read += 1) {
      const { RegistryStatusSet } = await call(emulator, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
      seen.push((RegistryStatusSet as { Status: string }[])[0]?.Status);
    }
    expect(seen).toEqual(["Pending", "Pending", "Deploying", "Deploying", "Running"]);
  });

  it("shows what it was created with", async () => {
    const emulator = createEmulator();
    await call(emulator, "CreateInstance", {
      RegistryName: "my-registry",
      RegistryType: "premium",
      TagSpecification: { ResourceType: "instance", Tags: [{ Key: "team", Value: "platform" }] },
      RegistryChargeType: 1,
      RegistryChargePrepaid: { Period: 11, RenewFlag: 1 },
      DeletionProtection: true,
    });
    const { Registries } = await call(emulator, "DescribeInstances");
    expect(Registries).toEqual([
      {
        RegistryId: expect.stringMatching(/^tcr-[a-z0-9]{8}$/),
        RegistryName: "my-registry",
        RegistryType: "premium",
        Status: "Pending",
        PublicDomain: "my-registry.localhost:5301",
        CreatedAt: "2024-03-22T08:00:01+08:00",
        RegionName: "ap-guangzhou",
        RegionId: 1,
        EnableAnonymous: true,
        TokenValidTime: 87600,
        InternalEndpoint: expect.stringMatching(/^10\.\d+\.\d+\.\d+$/),
        TagSpecification: { ResourceType: "instance", Tags: [{ Key: "team", Value: "platform" }] },
        ExpiredAt: "2025-02-22",
        PayMod: 1,
        RenewFlag: 1,
        DeletionProtection: true,
      },
    ]);
  });

  it("changes what is named and nothing else", async () => {
    const emulator = createEmulator();
    const RegistryId = await createRunningInstance(emulator);
    await call(emulator, "ModifyInstance", { RegistryId, DeletionProtection: true });
    await call(emulator, "ModifyInstance", { RegistryId, RegistryType: "standard" });
    const { Registries } = await call(emulator, "DescribeInstances");
    expect(Registries).toMatchObject([{ RegistryType: "standard", DeletionProtection: true }]);
  });

  it("is seen Deleting before it is gone, with all that it held, and frees its name", async () => {
    const emulator = createEmulator();
    const RegistryId = await createRunningInstance(emulator);
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team-01", IsPublic: true });
    await call(emulator, "CreateRepository", { RegistryId, NamespaceName: "team-01", RepositoryName: "nginx" });
    expect(await callCode(emulator, "DeleteInstance", { RegistryId })).toBe("ok");
    expect(await callCode(emulator, "DeleteInstance", { RegistryId })).toBe("OperationDenied");
    expect(await callCode(emulator, "DescribeNamespaces", { RegistryId })).toBe("ResourceUnavailable");
    expect(await statusOf(emulator, RegistryId)).toBe("Deleting");
    expect(await statusOf(emulator, RegistryId)).toBeUndefined();
    expect(await callCode(emulator, "DescribeNamespaces", { RegistryId })).toBe("ResourceNotFound");
    expect(await callCode(emulator, "CreateInstance", basic)).toBe("ok");
  });

  it("that is protected is not deleted; a dry run deletes none", async () => {
    const emulator = createEmulator();
    const RegistryId = await createRunningInstance(emulator);
    expect(await callCode(emulator, "DeleteInstance", { RegistryId, DryRun: true })).toBe("DryRunOperation");
    await call(emulator, "ModifyInstance", { RegistryId, DeletionProtection: true });
    expect(await callCode(emulator, "DeleteInstance", { RegistryId, DryRun: true })).toBe("OperationDenied");
    expect(await callCode(emulator, "DeleteInstance", { RegistryId })).toBe("OperationDenied");
    expect(await statusOf(emulator, RegistryId)).toBe("Running");
  });

  it("is renewed once it is prepaid", async () => {
    const emulator = createEmulator();
    const RegistryId = await createRunningInstance(emulator);
    const renew = (Flag: number, Period = 1) =>
      callCode(emulator, "RenewInstance", { RegistryId, Flag, RegistryChargePrepaid: { Period, RenewFlag: 2 } });
    expect(await renew(0)).toBe("UnsupportedOperation");
    expect(await renew(1)).toBe("ok");
    expect(await renew(1)).toBe("UnsupportedOperation");
    expect(await renew(0, 12)).toBe("ok");
    expect(await renew(0, 0)).toBe("InvalidParameterValue");
    const { Registries } = await call(emulator, "DescribeInstances");
    expect(Registries).toMatchObject([{ PayMod: 1, RenewFlag: 2, ExpiredAt: "2025-04-22" }]);
  });
});

describe("CreateInstance refuses", () => {
  const tags = Array.from({ length: 11 }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
  it.each([
    [{ RegistryName: "Capitals" }, "InvalidParameter.ErrorNameIllegal"],
    [{ RegistryName: "four" }, "InvalidParameter.ErrorNameIllegal"],
    [{ RegistryName: "-dash" }, "InvalidParameter.ErrorNameIllegal"],
    [{ RegistryName: "dash-" }, "InvalidParameter.ErrorNameIllegal"],
    [{ RegistryName: "a".repeat(51) }, "InvalidParameter.ErrorNameIllegal"],
    [{ RegistryName: "registry" }, "InvalidParameter.ErrorNameReserved"],
    [{ RegistryName: "taken" }, "InvalidParameter.ErrorNameExists"],
    [{ RegistryType: "huge" }, "InvalidParameterValue"],
    [{ TagSpecification: { ResourceType: "instance", Tags: tags } }, "InvalidParameter.ErrorTagOverLimit"],
    [{ RegistryChargeType: 1 }, "MissingParameter"],
    [{ RegistryChargeType: 1, RegistryChargePrepaid: { Period: 0, RenewFlag: 0 } }, "InvalidParameterValue"],
  ])("%j", async (departure, code) => {
    const emulator = createEmulator();
    await call(emulator, "CreateInstance", { ...basic, RegistryName: "taken" }, "ap-tokyo");
    expect(await callCode(emulator, "CreateInstance", { ...basic, ...departure })).toBe(code);
  });

  it("more instances than an account may have", async () => {
    const emulator = createEmulator();
    for (let count = 0; count < 100; count += 1) {
      expect(await callCode(emulator, "CreateInstance", { ...basic, RegistryName: `name-${count}` })).toBe("ok");
    }
    const code = await callCode(emulator, "CreateInstance", { ...basic, RegistryName: "one-more" });
    expect(code).toBe("OperationDenied.QuotaOverLimit");
  });
});

it("takes short names and capitals in the edition lenient", async () => {
  const emulator = createEmulator({ edition: "lenient" });
  expect(await callCode(emulator, "CreateInstance", { ...basic, RegistryName: "Abc" })).toBe("ok");
});

it.each([
  ["fresh-name", true],
  ["tcr-test", false],
  ["registry", false],
  ["No", false],
])("checks the name %s", async (RegistryName, IsValidated) => {
  const emulator = createEmulator();
  await call(emulator, "CreateInstance", basic);
  expect(await call(emulator, "CheckInstanceName", { RegistryName })).toMatchObject({ IsValidated });
});

it("checks an instance, whatever its region", async () => {
  const emulator = createEmulator();
  const { RegistryId } = await call(emulator, "CreateInstance", basic, "ap-tokyo");
  expect(await call(emulator, "CheckInstance", { RegistryId })).toMatchObject({ IsValidated: true, RegionId: 25 });
  expect(await call(emulator, "CheckInstance", { RegistryId: "tcr-none" })).toMatchObject({ IsValidated: false });
});

it("lists regions, each with its number", async () => {
  const { TotalCount, Regions } = await call(createEmulator(), "DescribeRegions");
  expect(TotalCount).toBe(19);
  const ids = (Regions as { RegionId: number }[]).map(({ RegionId }) => RegionId);
  expect(new Set(ids).size).toBe(19);
  expect(ids).not.toContain(0);
});

const DAY_MS = 86_400_000;

async function setUp(RenewFlag: number) {
  const emulator = createEmulator();
  const { RegistryId } = await call(emulator, "CreateInstance", {
    RegistryName: "tcr-test",
    RegistryType: "basic",
    RegistryChargeType: 1,
    RegistryChargePrepaid: { Period: 1, RenewFlag },
  });
  const look = async () => {
    const { Registries } = await call(emulator, "DescribeInstances");
    const [{ Status, ExpiredAt } = {}] = Registries as { Status?: string; ExpiredAt?: string }[];
    return `${Status} until ${ExpiredAt}`;
  };
  for (let read = 0; read < 2; read += 1) await look();
  return { emulator, RegistryId, look };
}

it.each([0, 2])(
  "are isolated once they run out (RenewFlag %i), and run again when they are renewed",
  async (RenewFlag) => {
    const { emulator, RegistryId, look } = await setUp(RenewFlag);
    expect(await look()).toBe("Running until 2024-04-22");
    emulator.clock.advance(40 * DAY_MS);
    expect(await look()).toBe("Isolate until 2024-04-22");
    const Filters = [{ Name: "Status", Values: ["Isolate"] }];
    expect(await call(emulator, "DescribeInstances", { Filters })).toMatchObject({ TotalCount: 1 });
    expect(await callCode(emulator, "DescribeNamespaces", { RegistryId })).toBe("ResourceUnavailable");
    const RegistryChargePrepaid = { Period: 2, RenewFlag };
    expect(await callCode(emulator, "RenewInstance", { RegistryId, Flag: 0, RegistryChargePrepaid })).toBe("ok");
    expect(await look()).toBe("Running until 2024-07-01");
  },
);

it("renew themselves where they were told to", async () => {
  const { emulator, look } = await setUp(1);
  emulator.clock.advance(100 * DAY_MS);
  expect(await look()).toBe("Running until 2024-07-22");
});
