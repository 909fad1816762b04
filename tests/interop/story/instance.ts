import { type Chapter, type Instance, rowsOf, type Teller } from "./teller.js";

const RegistryName = "tools-of-team";

/** Creates an instance, waits for it, and changes it. */
export async function tellBirth({ call, until, refused, expect }: Teller): Promise<Instance> {
  expect("regions", rowsOf(await call("DescribeRegions", {}), "Regions").length > 0, true);
  expect("a free name", (await call("CheckInstanceName", { RegistryName }))["IsValidated"], true);
  const { RegistryId } = await call("CreateInstance", {
    RegistryName,
    RegistryType: "premium",
    RegistryChargeType: 1,
    RegistryChargePrepaid: { Period: 1, RenewFlag: 0 },
    TagSpecification: { ResourceType: "instance", Tags: [{ Key: "team", Value: "tools & tests ü" }] },
  });
  const instance = { RegistryId: String(RegistryId) };
  await until("DescribeInstanceStatus", { RegistryIds: [instance.RegistryId] }, (answer) => {
    return rowsOf(answer, "RegistryStatusSet")[0]?.["Status"] === "Running";
  });
  const listed = await call("DescribeInstances", { Registryids: [instance.RegistryId] });
  expect("the instance's name", rowsOf(listed, "Registries")[0]?.["RegistryName"], RegistryName);
  expect("the instance is there", (await call("CheckInstance", instance))["IsValidated"], true);
  await refused("InvalidParameter.ErrorNameExists", "CreateInstance", { RegistryName, RegistryType: "basic" });

  await call("ModifyInstance", { ...instance, DeletionProtection: true });
  await refused("OperationDenied", "DeleteInstance", instance);
  await call("ModifyInstance", { ...instance, DeletionProtection: false });
  await call("RenewInstance", { ...instance, RegistryChargePrepaid: { Period: 1, RenewFlag: 0 }, Flag: 0 });
  return instance;
}

/** Deletes the instance, and waits until it is gone. */
export const tellEnd: Chapter = async ({ call, until, refused }, instance) => {
  await call("DeleteInstance", { ...instance, DeleteBucket: true });
  await until("DescribeInstances", { Registryids: [instance.RegistryId] }, (answer) => {
    return rowsOf(answer, "Registries").length === 0;
  });
  await refused("ResourceNotFound", "DescribeNamespaces", instance);
};
