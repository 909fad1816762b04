import type { Handlers } from "../handler.js";
import { createMultipleSecurityPolicy } from "./create-multiple-security-policy.js";
import { createSecurityPolicy } from "./create-security-policy.js";
import { deleteMultipleSecurityPolicy } from "./delete-multiple-security-policy.js";
import { deleteSecurityPolicy } from "./delete-security-policy.js";
import { describeExternalEndpointStatus } from "./describe-external-endpoint-status.js";
import { describeInternalEndpoints } from "./describe-internal-endpoints.js";
import { describeSecurityPolicies } from "./describe-security-policies.js";
import { manageExternalEndpoint } from "./manage-external-endpoint.js";
import { manageInternalEndpoint } from "./manage-internal-endpoint.js";
import { modifySecurityPolicy } from "./modify-security-policy.js";

/** Who reaches an instance: public access with its allowlist, and links to private networks. */
export const accessControlHandlers = {
  CreateMultipleSecurityPolicy: createMultipleSecurityPolicy,
  CreateSecurityPolicy: createSecurityPolicy,
  DeleteMultipleSecurityPolicy: deleteMultipleSecurityPolicy,
  DeleteSecurityPolicy: deleteSecurityPolicy,
  DescribeExternalEndpointStatus: describeExternalEndpointStatus,
  DescribeInternalEndpoints: describeInternalEndpoints,
  DescribeSecurityPolicies: describeSecurityPolicies,
  ManageExternalEndpoint: manageExternalEndpoint,
  ManageInternalEndpoint: manageInternalEndpoint,
  ModifySecurityPolicy: modifySecurityPolicy,
} satisfies Handlers;
