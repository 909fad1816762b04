// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
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
> = /* @__PURE__ */ defineOperation(
  "CreateMultipleSecurityPolicy create 20",
  "RegistryId! SecurityGroupPolicySet!:SecurityPolicy[]",
  "RegistryId",
  { SecurityPolicy },
);

/**
 * Adds one policy to the public allowlist of an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50738
 */
export const createSecurityPolicy: Operation<
  CreateSecurityPolicyRequest,
  CreateSecurityPolicyResponse,
  CreateSecurityPolicyErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateSecurityPolicy create 20",
  'RegistryId! CidrBlock!{"format":"cidr"} Description!',
  "RegistryId",
);

/**
 * Removes several policies from the public allowlist in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41107
 */
export const deleteMultipleSecurityPolicy: Operation<
  DeleteMultipleSecurityPolicyRequest,
  DeleteMultipleSecurityPolicyResponse,
  DeleteMultipleSecurityPolicyErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteMultipleSecurityPolicy delete 20",
  "RegistryId! SecurityGroupPolicySet!:SecurityPolicy[]",
  "RegistryId",
  { SecurityPolicy },
);

/**
 * Removes one policy from the public allowlist, found by its address range or by its index.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50737
 */
export const deleteSecurityPolicy: Operation<
  DeleteSecurityPolicyRequest,
  DeleteSecurityPolicyResponse,
  DeleteSecurityPolicyErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteSecurityPolicy delete 20",
  'RegistryId! PolicyIndex:Integer{"exclusiveWith":{"CidrBlock":"wins"}} PolicyVersion{"exclusiveWith":{"CidrBlock":"wins"}} CidrBlock{"format":"cidr","exclusiveWith":{"PolicyIndex":"yields","PolicyVersion":"yields"}}',
  "RegistryId",
);

/**
 * Tells whether the public access to an instance is open.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50736
 */
export const describeExternalEndpointStatus: Operation<
  DescribeExternalEndpointStatusRequest,
  DescribeExternalEndpointStatusResponse,
  DescribeExternalEndpointStatusErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeExternalEndpointStatus read 20",
  "RegistryId!",
  'Status{"values":["Opening","Opened","Closed"]} Reason?',
);

/**
 * Lists the VPC subnets that reach an instance privately, each with its status and address.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50735
 */
export const describeInternalEndpoints: Operation<
  DescribeInternalEndpointsRequest,
  DescribeInternalEndpointsResponse,
  DescribeInternalEndpointsErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeInternalEndpoints read 20",
  "RegistryId!",
  "AccessVpcSet?:AccessVpc[] TotalCount:Integer",
  { AccessVpc },
);

/**
 * Lists the allowlist of an instance: who may use its public access.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50734
 */
export const describeSecurityPolicies: Operation<
  DescribeSecurityPoliciesRequest,
  DescribeSecurityPoliciesResponse,
  DescribeSecurityPoliciesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeSecurityPolicies read 20",
  "RegistryId!",
  "SecurityPolicySet?:SecurityPolicy[]",
  { SecurityPolicy },
);

/**
 * Opens or closes the public access to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50733
 */
export const manageExternalEndpoint: Operation<
  ManageExternalEndpointRequest,
  ManageExternalEndpointResponse,
  ManageExternalEndpointErrorCode
> = /* @__PURE__ */ defineOperation(
  "ManageExternalEndpoint execute 20",
  'RegistryId! Operation!{"values":["Create","Delete"]}',
  "RegistryId",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "externalEndpointOpened",
        when: { Operation: "Create" },
        poll: "DescribeExternalEndpointStatus",
        input: { RegistryId: "input.RegistryId" },
        state: "Status",
        reason: "Reason",
        success: ["Opened"],
        failure: [],
        absent: "pending",
        hopeless: { states: ["Closed"], codes: ["ResourceNotFound"] },
      },
      {
        name: "externalEndpointClosed",
        when: { Operation: "Delete" },
        poll: "DescribeExternalEndpointStatus",
        input: { RegistryId: "input.RegistryId" },
        state: "Status",
        reason: "Reason",
        success: ["Closed"],
        failure: [],
        absent: "pending",
      },
    ],
  },
);

/**
 * Opens or closes the private access to an instance from a subnet of a VPC.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50732
 */
export const manageInternalEndpoint: Operation<
  ManageInternalEndpointRequest,
  ManageInternalEndpointResponse,
  ManageInternalEndpointErrorCode
> = /* @__PURE__ */ defineOperation(
  "ManageInternalEndpoint execute 2",
  'RegistryId! Operation!{"values":["Create","Delete"]} VpcId! SubnetId! RegionId:Integer RegionName',
  "RegistryId",
  {},
  {
    longRunning: true,
    waiters: [
      {
        name: "internalEndpointRunning",
        when: { Operation: "Create" },
        poll: "DescribeInternalEndpoints",
        input: { RegistryId: "input.RegistryId" },
        items: "AccessVpcSet",
        match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
        state: "Status",
        success: ["Running"],
        failure: [],
        absent: "hopeless",
        hopeless: { states: ["Deleting"] },
      },
      {
        name: "internalEndpointDeleted",
        when: { Operation: "Delete" },
        poll: "DescribeInternalEndpoints",
        input: { RegistryId: "input.RegistryId" },
        items: "AccessVpcSet",
        match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
        state: "Status",
        success: [],
        failure: [],
        absent: "success",
      },
    ],
  },
);

/**
 * Changes the address range and the remark of one policy of the public allowlist.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50739
 */
export const modifySecurityPolicy: Operation<
  ModifySecurityPolicyRequest,
  ModifySecurityPolicyResponse,
  ModifySecurityPolicyErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifySecurityPolicy update 20",
  'RegistryId! PolicyIndex!:Integer CidrBlock!{"format":"cidr"} Description!',
  "RegistryId",
);
