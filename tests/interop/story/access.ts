import { type Chapter, rowsOf } from "./teller.js";

/** Public access with its policies, links to private networks, a custom domain, acceleration. */
export const tellAccess: Chapter = async (teller, instance) => {
  await tellPublicAccess(teller, instance);
  await tellLinks(teller, instance);
};

const tellPublicAccess: Chapter = async ({ call, until, expect }, instance) => {
  expect("public access at first", (await call("DescribeExternalEndpointStatus", instance))["Status"], "Closed");
  await call("ManageExternalEndpoint", { ...instance, Operation: "Create" });
  await until("DescribeExternalEndpointStatus", instance, ({ Status }) => Status === "Opened");

  const policies = async () => rowsOf(await call("DescribeSecurityPolicies", instance), "SecurityPolicySet");
  await call("CreateSecurityPolicy", { ...instance, CidrBlock: "10.1.0.0/16", Description: "office" });
  const more = ["10.2.0.0/16", "10.3.0.0/16"].map((CidrBlock) => ({ CidrBlock, Description: "more" }));
  await call("CreateMultipleSecurityPolicy", { ...instance, SecurityGroupPolicySet: more });
  const [first] = await policies();
  const PolicyIndex = first?.["PolicyIndex"];
  await call("ModifySecurityPolicy", { ...instance, PolicyIndex, CidrBlock: "10.1.0.0/16", Description: "new office" });
  const changed = (await policies()).find((policy) => policy["PolicyIndex"] === PolicyIndex);
  expect("a policy that was changed", changed?.["Description"], "new office");
  const PolicyVersion = changed?.["PolicyVersion"];
  await call("DeleteSecurityPolicy", { ...instance, PolicyIndex, PolicyVersion });
  const rest = (await policies()).map(({ CidrBlock }) => ({ CidrBlock }));
  expect("policies that are left", rest.length, 2);
  await call("DeleteMultipleSecurityPolicy", { ...instance, SecurityGroupPolicySet: rest });
  expect("no policy is left", (await policies()).length, 0);
  await call("ManageExternalEndpoint", { ...instance, Operation: "Delete" });
};

const tellLinks: Chapter = async ({ call, until }, instance) => {
  const network = { VpcId: "vpc-1a2b3c4d", SubnetId: "subnet-1a2b3c4d" };
  const link = { ...instance, ...network, RegionName: "ap-guangzhou" };
  await call("ManageInternalEndpoint", { ...link, Operation: "Create" });
  await until("DescribeInternalEndpoints", instance, (answer) => {
    return rowsOf(answer, "AccessVpcSet")[0]?.["Status"] === "Running";
  });
  await call("ManageInternalEndpoint", { ...link, Operation: "Delete" });

  const domain = { ...instance, DomainName: "images.example.com", CertificateId: "certificate1" };
  await call("CreateInstanceCustomizedDomain", domain);
  await until("DescribeInstanceCustomizedDomain", instance, (answer) => {
    return rowsOf(answer, "DomainInfoList")[0]?.["Status"] === "SUCCESS";
  });
  await call("DeleteInstanceCustomizedDomain", domain);

  const place = { StorageType: "SD", PGroupId: "pgroupbasic", Zone: "ap-guangzhou-3" };
  await call("CreateImageAccelerationService", { ...instance, ...network, ...place });
  await call("DescribeImageAccelerateService", instance);
  await call("DeleteImageAccelerateService", instance);
};
