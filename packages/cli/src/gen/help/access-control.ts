// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CommandHelp } from "../../contract.js";

/** What help says of the group Access Control, by action. */
export const help: Readonly<Record<string, CommandHelp>> = {
  CreateMultipleSecurityPolicy: {
    docs: "https://www.tencentcloud.com/document/api/1051/41108",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      SecurityGroupPolicySet: { description: "Policies to add, each with its address range and a remark." },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "FailedOperation.DependenceError",
      "FailedOperation.ErrorGetDBDataError",
      "FailedOperation.GetDBDataError",
      "FailedOperation.GetTcrClient",
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: {
      RegistryId: "tcr-okmj78",
      SecurityGroupPolicySet: [
        { CidrBlock: "203.0.113.0/24", Description: "office network" },
        { CidrBlock: "198.51.100.7", Description: "build server" },
      ],
    },
  },
  CreateSecurityPolicy: {
    docs: "https://www.tencentcloud.com/document/api/1051/50738",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      CidrBlock: {
        description: "Address range or single address that the policy admits.",
        limits: ["Format: an IP address or a range such as 10.0.0.0/24."],
      },
      Description: { description: "Free text kept with the policy." },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", CidrBlock: "192.0.2.0/24", Description: "office network" },
  },
  DeleteMultipleSecurityPolicy: {
    docs: "https://www.tencentcloud.com/document/api/1051/41107",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      SecurityGroupPolicySet: {
        description:
          "Policies to remove, each with the index, version and range that DescribeSecurityPolicies answers.",
      },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", SecurityGroupPolicySet: [{ CidrBlock: "192.168.3.0/24" }] },
  },
  DeleteSecurityPolicy: {
    details:
      "The policy is named by `CidrBlock`, or by `PolicyIndex` together with `PolicyVersion`. If both ways are used at once, `CidrBlock` decides.",
    docs: "https://www.tencentcloud.com/document/api/1051/50737",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      PolicyIndex: {
        description: "Index of the policy in the allowlist.",
        limits: [
          "Ignored beside `CidrBlock`.",
          "Required unless `CidrBlock` is there.",
          "One of `SecurityPolicySet.PolicyIndex` as DescribeSecurityPolicies answers it.",
        ],
      },
      PolicyVersion: {
        description: "Version of the allowlist.",
        limits: [
          "Ignored beside `CidrBlock`.",
          "One of `SecurityPolicySet.PolicyVersion` as DescribeSecurityPolicies answers it.",
        ],
      },
      CidrBlock: {
        description: "Address range or single address of the policy to remove.",
        limits: [
          "Format: an IP address or a range such as 10.0.0.0/24.",
          "Counts before `PolicyIndex`, `PolicyVersion`.",
          "Required unless `PolicyIndex` is there.",
          "Since release 11 of the API.",
        ],
      },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", CidrBlock: "192.168.2.0/24" },
    looks: [
      {
        action: "DescribeSecurityPolicies",
        input: { RegistryId: "input.RegistryId" },
        items: "SecurityPolicySet",
        match: { CidrBlock: "input.CidrBlock", PolicyIndex: "input.PolicyIndex" },
        members: ["CidrBlock", "Description"],
      },
    ],
  },
  DescribeExternalEndpointStatus: {
    docs: "https://www.tencentcloud.com/document/api/1051/50736",
    input: { RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." } },
    output: { Status: "State of the public access.", Reason: "Why the access is in this state; may be empty." },
    errors: [
      "FailedOperation.ErrorGetDBDataError",
      "FailedOperation.GetDBDataError",
      "FailedOperation.GetTcrClient",
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "ResourceNotFound",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78" },
  },
  DescribeInternalEndpoints: {
    docs: "https://www.tencentcloud.com/document/api/1051/50735",
    input: { RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." } },
    output: { AccessVpcSet: "One row a linked subnet.", TotalCount: "How many subnets are linked to the instance." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78" },
  },
  DescribeSecurityPolicies: {
    docs: "https://www.tencentcloud.com/document/api/1051/50734",
    input: { RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." } },
    output: { SecurityPolicySet: "One row a policy of the allowlist." },
    errors: [
      "FailedOperation.ErrorGetDBDataError",
      "FailedOperation.GetDBDataError",
      "FailedOperation.GetSecurityPolicyFail",
      "FailedOperation.GetTcrClient",
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "ResourceNotFound",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78" },
  },
  ManageExternalEndpoint: {
    docs: "https://www.tencentcloud.com/document/api/1051/50733",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Operation: {
        description: "What to do with the public access.",
        values: ["`Create`: Open the public access.", "`Delete`: Close the public access."],
      },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmju7", Operation: "Create" },
    looks: [
      { action: "DescribeExternalEndpointStatus", input: { RegistryId: "input.RegistryId" }, members: ["Status"] },
      {
        action: "DescribeSecurityPolicies",
        input: { RegistryId: "input.RegistryId" },
        items: "SecurityPolicySet",
        counts: "allowlist entries",
      },
    ],
  },
  ManageInternalEndpoint: {
    docs: "https://www.tencentcloud.com/document/api/1051/50732",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      Operation: {
        description: "What to do with the link between the instance and the subnet.",
        values: ["`Create`: Link the subnet to the instance.", "`Delete`: Remove the link."],
      },
      VpcId: { description: "Id of the VPC that is to reach the instance." },
      SubnetId: { description: "Id of the subnet, inside that VPC, that is to reach the instance." },
      RegionId: {
        description: "Number of the region in question; it stands for the region of a replica instance.",
        limits: ["Number of a region."],
      },
      RegionName: {
        description:
          "Name of the region in question, such as `ap-beijing`; it stands for the region of a replica instance.",
        limits: ["Name of a region."],
      },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "FailedOperation",
      "InternalError",
      "InternalError.DbError",
      "InternalError.ErrorConflict",
      "InternalError.ErrorOverLimit",
      "InvalidParameter",
      "MissingParameter",
      "OperationDenied",
      "ResourceInsufficient.ErrorVpcDnsStatus",
      "ResourceNotFound",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", Operation: "Create", VpcId: "vpc-8ijq3xkc", SubnetId: "subnet-2mv0x4dk" },
    looks: [
      {
        action: "DescribeInternalEndpoints",
        input: { RegistryId: "input.RegistryId" },
        items: "AccessVpcSet",
        match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
        members: ["Status", "AccessIp"],
      },
    ],
  },
  ModifySecurityPolicy: {
    docs: "https://www.tencentcloud.com/document/api/1051/50739",
    input: {
      RegistryId: { description: "Id of the instance, such as `tcr-okmj78`." },
      PolicyIndex: {
        description: "Index of the policy in the allowlist.",
        limits: ["One of `SecurityPolicySet.PolicyIndex` as DescribeSecurityPolicies answers it."],
      },
      CidrBlock: {
        description: "Address range or single address that the policy admits.",
        limits: ["Format: an IP address or a range such as 10.0.0.0/24."],
      },
      Description: { description: "Free text kept with the policy." },
    },
    output: { RegistryId: "Id of the instance, such as `tcr-okmj78`." },
    errors: [
      "InternalError",
      "InternalError.DbError",
      "InvalidParameter",
      "MissingParameter",
      "UnauthorizedOperation",
      "UnknownParameter",
      "UnsupportedOperation",
    ],
    example: { RegistryId: "tcr-okmj78", PolicyIndex: 1, CidrBlock: "192.168.8.0/24", Description: "new office" },
  },
};
