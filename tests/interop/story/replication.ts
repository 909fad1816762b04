import { type Chapter, rowsOf } from "./teller.js";

/** A replica in another region, and a rule that copies to another instance. */
export const tellReplication: Chapter = async ({ call, until, refused, expect }, instance) => {
  const ReplicationRegionId = 9;
  const created = await call("CreateReplicationInstance", { ...instance, ReplicationRegionId });
  const ReplicationRegistryId = created["ReplicationRegistryId"];
  const replica = { ReplicationRegistryId, ReplicationRegionId };
  await until("DescribeReplicationInstanceCreateTasks", replica, ({ Status }) => Status === "SUCCESS");
  const replicas = rowsOf(await call("DescribeReplicationInstances", instance), "ReplicationRegistries");
  expect("the replica", replicas[0]?.["Status"], "Running");
  await refused("OperationDenied", "DeleteInstance", instance);

  const second = await call("CreateInstance", { RegistryName: "copies-of-team", RegistryType: "premium" });
  const DestinationRegistryId = second["RegistryId"];
  await until("DescribeInstanceStatus", { RegistryIds: [DestinationRegistryId] }, (answer) => {
    return rowsOf(answer, "RegistryStatusSet")[0]?.["Status"] === "Running";
  });
  await call("ManageReplication", {
    SourceRegistryId: instance.RegistryId,
    DestinationRegistryId,
    DestinationRegionId: 1,
    Rule: {
      Name: "copy",
      DestNamespace: "",
      Override: true,
      Filters: [
        { Type: "name", Value: "copied/**" },
        { Type: "tag", Value: "" },
        { Type: "resource", Value: "" },
      ],
    },
  });
  await call("DescribeReplicationInstanceSyncStatus", { ...instance, ...replica, ShowReplicationLog: true });
  await call("DeleteReplicationInstance", { ...instance, ...replica });
  await until("DescribeReplicationInstances", instance, (answer) => {
    return rowsOf(answer, "ReplicationRegistries").length === 0;
  });
  await call("DeleteInstance", { RegistryId: DestinationRegistryId });
};
