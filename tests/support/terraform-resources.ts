import { type Answer, type CloudCall, type Resource, rowsOf, rowWith, until } from "./terraform-story.js";

/** Names that are drawn anew for each run. */
export type DrawName = (prefix: string) => string;

const REGION = "ap-guangzhou";

/** An instance that exists, and the names of what stands in it. */
export interface Stack {
  readonly call: CloudCall;
  readonly draw: DrawName;
  readonly RegistryId: string;
  readonly NamespaceName: string;
}

/** The instance: made, waited for, tagged by the tag service, opened with an allowlist, with a replica. */
export function instanceResource(call: CloudCall, draw: DrawName): Resource & { readonly id: () => string } {
  let RegistryId = "";
  const RegistryName = draw("tf-");
  const on = (action: string, input: object = {}) => call("tcr", action, { RegistryId, ...input });
  const describe = () => call("tcr", "DescribeInstances", { Registryids: [RegistryId] });
  const setTags = (tags: Answer, gone: readonly string[] = []) =>
    call("tag", "ModifyResourceTags", {
      Resource: `qcs::tcr:${REGION}:uin/:instance/${RegistryId}`,
      ReplaceTags: Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
      ...(gone.length === 0 ? {} : { DeleteTags: gone.map((TagKey) => ({ TagKey })) }),
    });
  return {
    type: "tencentcloud_tcr_instance",
    id: () => RegistryId,
    first: {
      name: RegistryName,
      type: "premium",
      tags: { createdBy: "Terraform" },
      open: true,
      cidrs: ["10.0.0.1/24"],
      versioning: true,
      protected: false,
    },
    second: {
      name: RegistryName,
      type: "premium",
      tags: { team: "one" },
      open: true,
      cidrs: ["192.168.1.1"],
      versioning: true,
      protected: true,
    },
    create: async ({ tags, versioning }) => {
      const input = { RegistryName, RegistryType: "premium", RegistryChargeType: 0, EnableCosVersioning: versioning };
      RegistryId = String((await call("tcr", "CreateInstance", input))["RegistryId"]);
      await until(describe, (answer) => rowsOf(answer, "Registries")[0]?.["Status"] === "Running");
      await on("ManageExternalEndpoint", { Operation: "Create" });
      await until(
        () => on("DescribeExternalEndpointStatus"),
        ({ Status }) => Status === "Opened",
      );
      const policy = { PolicyIndex: 0, Description: "a", CidrBlock: "10.0.0.1/24", PolicyVersion: "" };
      await on("CreateMultipleSecurityPolicy", { SecurityGroupPolicySet: [policy] });
      await on("CreateReplicationInstance", { ReplicationRegionId: 4, SyncTag: false });
      await setTags(tags as Answer);
    },
    read: async () => {
      const [row] = rowsOf(await describe(), "Registries");
      if (row === undefined) return undefined;
      const open = await on("DescribeExternalEndpointStatus");
      const policies = rowsOf(await on("DescribeSecurityPolicies"), "SecurityPolicySet");
      await until(
        () => on("DescribeReplicationInstances", { Limit: 100 }),
        (answer) => rowsOf(answer, "ReplicationRegistries").every(({ Status }) => Status === "Running"),
      );
      return {
        name: row["RegistryName"],
        type: row["RegistryType"],
        tags: tagsOf(row["TagSpecification"] as Answer),
        open: open["Status"] === "Opened",
        cidrs: policies.map(({ CidrBlock }) => CidrBlock),
        versioning: row["EnableCosVersioning"],
        protected: row["DeletionProtection"],
      };
    },
    update: async ({ tags }) => {
      const [old] = rowsOf(await on("DescribeSecurityPolicies"), "SecurityPolicySet");
      await on("DeleteMultipleSecurityPolicy", { SecurityGroupPolicySet: [old] });
      const policy = { PolicyIndex: 0, Description: "b", CidrBlock: "192.168.1.1", PolicyVersion: "" };
      await on("CreateMultipleSecurityPolicy", { SecurityGroupPolicySet: [policy] });
      await on("ModifyInstance", { DeletionProtection: true });
      await setTags(tags as Answer, ["createdBy"]);
    },
    destroy: async () => {
      await on("ModifyInstance", { DeletionProtection: false });
      const replicas = rowsOf(await on("DescribeReplicationInstances"), "ReplicationRegistries");
      for (const { ReplicationRegistryId, ReplicationRegionId } of replicas) {
        await on("DeleteReplicationInstance", { ReplicationRegistryId, ReplicationRegionId });
      }
      await until(
        () => on("DescribeReplicationInstances"),
        ({ TotalCount }) => TotalCount === 0,
      );
      await on("DeleteInstance", { DeleteBucket: true });
      await until(describe, (answer) => rowsOf(answer, "Registries").length === 0);
    },
  };
}

/** A namespace with how its images are scanned and which are refused. */
export function namespaceResource({ call, RegistryId, NamespaceName }: Stack): Resource {
  const find = async () => {
    const input = { RegistryId, NamespaceName, Limit: 200, Offset: 0 };
    return rowWith(await call("tcr", "DescribeNamespaces", input), "NamespaceList", { Name: NamespaceName });
  };
  const inputOf = ({ isPublic, scan, block, severity, cves }: Answer) => ({
    ...{ RegistryId, NamespaceName, IsPublic: isPublic, IsAutoScan: scan, IsPreventVUL: block },
    ...(severity === "" ? {} : { Severity: severity }),
    ...((cves as string[]).length === 0 ? {} : { CVEWhitelistItems: (cves as string[]).map((CVEID) => ({ CVEID })) }),
  });
  return {
    type: "tencentcloud_tcr_namespace",
    first: { isPublic: true, scan: true, block: true, severity: "medium", cves: ["CVE-1"] },
    second: { isPublic: false, scan: false, block: true, severity: "high", cves: ["CVE-1", "CVE-2"] },
    create: async (wanted) => {
      // Other names that the provider's search finds as well.
      await call("tcr", "CreateNamespace", { RegistryId, NamespaceName: `${NamespaceName}-more`, IsPublic: true });
      await call("tcr", "CreateNamespace", inputOf(wanted));
    },
    read: async () => {
      const row = await find();
      return (
        row && {
          isPublic: row["Public"],
          scan: row["AutoScan"],
          block: row["PreventVUL"],
          severity: row["Severity"],
          cves: rowsOf(row, "CVEWhitelistItems").map(({ CVEID }) => CVEID),
        }
      );
    },
    update: async (wanted) => void (await call("tcr", "ModifyNamespace", inputOf(wanted))),
    destroy: async () => void (await call("tcr", "DeleteNamespace", { RegistryId, NamespaceName })),
  };
}

/** A repository, of whose name another one has a part. */
export function repositoryResource({ call, draw, RegistryId, NamespaceName }: Stack): Resource {
  const RepositoryName = draw("repo");
  const repository = { RegistryId, NamespaceName, RepositoryName };
  const other = { ...repository, RepositoryName: `${RepositoryName}-more` };
  return {
    type: "tencentcloud_tcr_repository",
    first: { brief: "brief", description: "description" },
    second: { brief: "brief", description: "another" },
    create: async ({ brief, description }) => {
      for (const one of [other, repository]) {
        await call("tcr", "CreateRepository", { ...one, BriefDescription: brief, Description: description });
      }
    },
    read: async () => {
      const answer = await call("tcr", "DescribeRepositories", { ...repository, Offset: 0, Limit: 200 });
      const row = rowWith(answer, "RepositoryList", { Name: `${NamespaceName}/${RepositoryName}` });
      return row && { brief: row["BriefDescription"], description: row["Description"] };
    },
    update: async ({ brief, description }) =>
      void (await call("tcr", "ModifyRepository", {
        ...repository,
        BriefDescription: brief,
        Description: description,
      })),
    destroy: async () => {
      for (const one of [other, repository]) await call("tcr", "DeleteRepository", { ...one, ForceDelete: true });
    },
  };
}

/** A link to a private network, with the names that lead to it. */
export function vpcAttachmentResource({ call, draw, RegistryId }: Stack): Resource {
  const link = { VpcId: draw("vpc-"), SubnetId: draw("subnet-") };
  const manage = (Operation: string) =>
    call("tcr", "ManageInternalEndpoint", { RegistryId, Operation, ...link, RegionId: 1, RegionName: "" });
  const find = async () => {
    const answer = await call("tcr", "DescribeInternalEndpoints", { RegistryId });
    return rowWith(answer, "AccessVpcSet", link);
  };
  const dns = async (action: string, UsePublicDomain: boolean) => {
    const input = { InstanceId: RegistryId, VpcId: link.VpcId, EniLBIp: (await find())?.["AccessIp"] };
    return call("tcr", action, { ...input, UsePublicDomain, RegionName: "" });
  };
  const isOn = async (EniLBIp: unknown, UsePublicDomain: boolean) => {
    const VpcSet = [{ InstanceId: RegistryId, VpcId: link.VpcId, EniLBIp, UsePublicDomain }];
    const [row] = rowsOf(await call("tcr", "DescribeInternalEndpointDnsStatus", { VpcSet }), "VpcSet");
    return row?.["Status"] === "ENABLED";
  };
  return {
    type: "tencentcloud_tcr_vpc_attachment",
    first: { publicDns: true, vpcDns: false },
    second: { publicDns: false, vpcDns: true },
    create: async () => {
      await manage("Create");
      await until(
        async () => (await find()) ?? {},
        ({ AccessIp }) => typeof AccessIp === "string" && AccessIp !== "",
      );
      await dns("CreateInternalEndpointDns", true);
    },
    read: async () => {
      const row = await find();
      if (row === undefined) return undefined;
      return { publicDns: await isOn(row["AccessIp"], true), vpcDns: await isOn(row["AccessIp"], false) };
    },
    update: async () => {
      await dns("DeleteInternalEndpointDns", true);
      await dns("CreateInternalEndpointDns", false);
    },
    destroy: async () => {
      await manage("Delete");
      await until(
        async () => (await find()) ?? {},
        (row) => Object.keys(row).length === 0,
      );
    },
  };
}

/** The tags of an answer, by their keys. */
function tagsOf(specification: Answer): Answer {
  return Object.fromEntries(rowsOf(specification, "Tags").map(({ Key, Value }) => [Key, Value]));
}
