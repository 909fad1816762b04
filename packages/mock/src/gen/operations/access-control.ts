// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CreateMultipleSecurityPolicyErrorCode,
  CreateSecurityPolicyErrorCode,
  DeleteMultipleSecurityPolicyErrorCode,
  DeleteSecurityPolicyErrorCode,
  DescribeExternalEndpointStatusErrorCode,
  DescribeInternalEndpointsErrorCode,
  DescribeSecurityPoliciesErrorCode,
  ManageExternalEndpointErrorCode,
  ManageInternalEndpointErrorCode,
  ModifySecurityPolicyErrorCode,
} from "../errors/access-control.js";
import { AccessVpc, SecurityPolicy } from "../shapes/access-control.js";
import type {
  CreateMultipleSecurityPolicyRequest,
  CreateMultipleSecurityPolicyResponse,
  CreateSecurityPolicyRequest,
  CreateSecurityPolicyResponse,
  DeleteMultipleSecurityPolicyRequest,
  DeleteMultipleSecurityPolicyResponse,
  DeleteSecurityPolicyRequest,
  DeleteSecurityPolicyResponse,
  DescribeExternalEndpointStatusRequest,
  DescribeExternalEndpointStatusResponse,
  DescribeInternalEndpointsRequest,
  DescribeInternalEndpointsResponse,
  DescribeSecurityPoliciesRequest,
  DescribeSecurityPoliciesResponse,
  ManageExternalEndpointRequest,
  ManageExternalEndpointResponse,
  ManageInternalEndpointRequest,
  ManageInternalEndpointResponse,
  ModifySecurityPolicyRequest,
  ModifySecurityPolicyResponse,
} from "../types/access-control.js";

/**
 * Adds several policies to the public allowlist in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41108
 */
export const createMultipleSecurityPolicy: Operation<
  CreateMultipleSecurityPolicyRequest,
  CreateMultipleSecurityPolicyResponse,
  CreateMultipleSecurityPolicyErrorCode
> = {
  name: "CreateMultipleSecurityPolicy",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "SecurityGroupPolicySet", type: "SecurityPolicy", list: 1, required: true },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { SecurityPolicy },
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
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        SecurityGroupPolicySet: [{ CidrBlock: "192.168.0.0/24", Description: "test" }],
      },
    },
  ],
};

/**
 * Adds one policy to the public allowlist of an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50738
 */
export const createSecurityPolicy: Operation<
  CreateSecurityPolicyRequest,
  CreateSecurityPolicyResponse,
  CreateSecurityPolicyErrorCode
> = {
  name: "CreateSecurityPolicy",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "CidrBlock", type: "String", required: true, format: "cidr" },
    { name: "Description", type: "String", required: true },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
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
  examples: [],
};

/**
 * Removes several policies from the public allowlist in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41107
 */
export const deleteMultipleSecurityPolicy: Operation<
  DeleteMultipleSecurityPolicyRequest,
  DeleteMultipleSecurityPolicyResponse,
  DeleteMultipleSecurityPolicyErrorCode
> = {
  name: "DeleteMultipleSecurityPolicy",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "SecurityGroupPolicySet", type: "SecurityPolicy", list: 1, required: true },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { SecurityPolicy },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-test123",
        SecurityGroupPolicySet: [{ PolicyIndex: 1, PolicyVersion: "1", CidrBlock: "127.0.0.1/24" }],
      },
    },
  ],
};

/**
 * Removes one policy from the public allowlist, found by its address range or by its index.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50737
 */
export const deleteSecurityPolicy: Operation<
  DeleteSecurityPolicyRequest,
  DeleteSecurityPolicyResponse,
  DeleteSecurityPolicyErrorCode
> = {
  name: "DeleteSecurityPolicy",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "PolicyIndex", type: "Integer", exclusiveWith: { CidrBlock: "wins" }, alternativeTo: ["CidrBlock"] },
    { name: "PolicyVersion", type: "String", exclusiveWith: { CidrBlock: "wins" } },
    {
      name: "CidrBlock",
      type: "String",
      format: "cidr",
      exclusiveWith: { PolicyIndex: "yields", PolicyVersion: "yields" },
      alternativeTo: ["PolicyIndex"],
    },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
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
  examples: [{ input: { RegistryId: "tcr-test123", PolicyIndex: 1, PolicyVersion: "1", CidrBlock: "0.0.0.0/20" } }],
};

/**
 * Tells whether the public access to an instance is open.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50736
 */
export const describeExternalEndpointStatus: Operation<
  DescribeExternalEndpointStatusRequest,
  DescribeExternalEndpointStatusResponse,
  DescribeExternalEndpointStatusErrorCode
> = {
  name: "DescribeExternalEndpointStatus",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Status", type: "String", values: ["Opening", "Opened", "Closed"] },
    { name: "Reason", type: "String", nullable: true },
  ],
  shapes: {},
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
  examples: [{ input: { RegistryId: "tcr-12345" } }],
};

/**
 * Lists the VPC subnets that reach an instance privately, each with its status and address.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50735
 */
export const describeInternalEndpoints: Operation<
  DescribeInternalEndpointsRequest,
  DescribeInternalEndpointsResponse,
  DescribeInternalEndpointsErrorCode
> = {
  name: "DescribeInternalEndpoints",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "AccessVpcSet", type: "AccessVpc", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { AccessVpc },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-xxxx" } }],
};

/**
 * Lists the allowlist of an instance: who may use its public access.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50734
 */
export const describeSecurityPolicies: Operation<
  DescribeSecurityPoliciesRequest,
  DescribeSecurityPoliciesResponse,
  DescribeSecurityPoliciesErrorCode
> = {
  name: "DescribeSecurityPolicies",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [{ name: "SecurityPolicySet", type: "SecurityPolicy", list: 1, nullable: true }],
  shapes: { SecurityPolicy },
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
  examples: [{ input: { RegistryId: "tcr-test123" } }],
};

/**
 * Opens or closes the public access to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50733
 */
export const manageExternalEndpoint: Operation<
  ManageExternalEndpointRequest,
  ManageExternalEndpointResponse,
  ManageExternalEndpointErrorCode
> = {
  name: "ManageExternalEndpoint",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Operation", type: "String", required: true, values: ["Create", "Delete"] },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "xxx", Operation: "Create" } }],
};

/**
 * Opens or closes the private access to an instance from a subnet of a VPC.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50732
 */
export const manageInternalEndpoint: Operation<
  ManageInternalEndpointRequest,
  ManageInternalEndpointResponse,
  ManageInternalEndpointErrorCode
> = {
  name: "ManageInternalEndpoint",
  kind: "execute",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Operation", type: "String", required: true, values: ["Create", "Delete"] },
    { name: "VpcId", type: "String", required: true },
    { name: "SubnetId", type: "String", required: true },
    { name: "RegionId", type: "Integer", region: "number" },
    { name: "RegionName", type: "String", region: "name" },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
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
  examples: [
    { input: { RegistryId: "tcr-xxx", RegionName: "ap-beijing", Operation: "Create", VpcId: "xxx", SubnetId: "xxx" } },
  ],
};

/**
 * Changes the address range and the remark of one policy of the public allowlist.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50739
 */
export const modifySecurityPolicy: Operation<
  ModifySecurityPolicyRequest,
  ModifySecurityPolicyResponse,
  ModifySecurityPolicyErrorCode
> = {
  name: "ModifySecurityPolicy",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "PolicyIndex", type: "Integer", required: true },
    { name: "CidrBlock", type: "String", required: true, format: "cidr" },
    { name: "Description", type: "String", required: true },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    { input: { RegistryId: "tcr-test123", CidrBlock: "192.168.0.0/24", Description: "test", PolicyIndex: 1 } },
  ],
};
