import { expect, it } from "vitest";
import { call, createEmulator, createRunningInstance } from "../../test/ask.js";

it("go with their instance", async () => {
  const emulator = createEmulator();
  const RegistryId = await createRunningInstance(emulator);
  const on = (action: string, params: object = {}) => call(emulator, action, { RegistryId, ...params });
  const link = { VpcId: "vpc-1", SubnetId: "subnet-1" };
  const answers = [
    await on("CreateInstanceToken", { TokenType: "longterm" }),
    await on("CreateServiceAccount", { Name: "robot", Permissions: [] }),
    await on("CreateInstanceCustomizedDomain", { DomainName: "a.example.com", CertificateId: "c" }),
    await on("CreateImageAccelerationService", { ...link, StorageType: "SD", PGroupId: "p", Zone: "z" }),
    await on("ManageExternalEndpoint", { Operation: "Create" }),
    await on("CreateSecurityPolicy", { CidrBlock: "10.0.0.0/8", Description: "" }),
    await on("ManageInternalEndpoint", { ...link, Operation: "Create" }),
  ];
  expect(answers.flatMap(({ Error: error }) => error ?? [])).toEqual([]);

  const filled = () =>
    emulator.change(({ store }) =>
      Object.entries(store.ofInstance).flatMap(([name, table]) => (table.all().length > 0 ? [name] : [])),
    );
  expect(await filled()).toEqual(expect.arrayContaining(["tokens", "serviceAccounts", "customDomains", "vpcLinks"]));
  expect(await filled()).toHaveLength(8);
  await on("DeleteInstance");
  await call(emulator, "DescribeInstances");
  expect(await filled()).toEqual([]);
});
