// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/**
 * Input of CreateMultipleSecurityPolicy. Adds several policies to the public allowlist in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41108
 */
export interface CreateMultipleSecurityPolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Policies to add, each with its address range and a remark. */
  SecurityGroupPolicySet: SecurityPolicy[];
}

/**
 * Output of CreateMultipleSecurityPolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41108
 */
export interface CreateMultipleSecurityPolicyResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of CreateSecurityPolicy. Adds one policy to the public allowlist of an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50738
 */
export interface CreateSecurityPolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Address range or single address that the policy admits.
   *
   * Format: an IP address or a range such as 10.0.0.0/24.
   */
  CidrBlock: string;
  /** Free text kept with the policy. */
  Description: string;
}

/**
 * Output of CreateSecurityPolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50738
 */
export interface CreateSecurityPolicyResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteMultipleSecurityPolicy. Removes several policies from the public allowlist in one call.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41107
 */
export interface DeleteMultipleSecurityPolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Policies to remove, each with the index, version and range that DescribeSecurityPolicies answers. */
  SecurityGroupPolicySet: SecurityPolicy[];
}

/**
 * Output of DeleteMultipleSecurityPolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41107
 */
export interface DeleteMultipleSecurityPolicyResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DeleteSecurityPolicy. Removes one policy from the public allowlist, found by its address range or by its index.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50737
 */
export interface DeleteSecurityPolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Index of the policy in the allowlist.
   *
   * Ignored beside `CidrBlock`. Required unless `CidrBlock` is there. One of `SecurityPolicySet.PolicyIndex` as DescribeSecurityPolicies answers it.
   */
  PolicyIndex?: number;
  /**
   * Version of the allowlist.
   *
   * Ignored beside `CidrBlock`. One of `SecurityPolicySet.PolicyVersion` as DescribeSecurityPolicies answers it.
   */
  PolicyVersion?: string;
  /**
   * Address range or single address of the policy to remove.
   *
   * Format: an IP address or a range such as 10.0.0.0/24. Counts before `PolicyIndex`, `PolicyVersion`. Required unless `PolicyIndex` is there. Since release 11 of the API.
   */
  CidrBlock?: string;
}

/**
 * Output of DeleteSecurityPolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50737
 */
export interface DeleteSecurityPolicyResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeExternalEndpointStatus. Tells whether the public access to an instance is open.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50736
 */
export interface DescribeExternalEndpointStatusRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DescribeExternalEndpointStatus.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50736
 */
export interface DescribeExternalEndpointStatusResponse {
  /**
   * State of the public access.
   *
   * - `Opening`: The access is being opened.
   * - `Opened`: The access is open.
   * - `Closed`: The access is closed.
   */
  Status: "Opening" | "Opened" | "Closed" | (string & {});
  /**
   * Why the access is in this state; may be empty.
   *
   * May be null.
   */
  Reason: string | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeInternalEndpoints. Lists the VPC subnets that reach an instance privately, each with its status and address.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50735
 */
export interface DescribeInternalEndpointsRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DescribeInternalEndpoints.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50735
 */
export interface DescribeInternalEndpointsResponse {
  /**
   * One row a linked subnet.
   *
   * May be null.
   */
  AccessVpcSet: AccessVpc[] | null;
  /** How many subnets are linked to the instance. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of DescribeSecurityPolicies. Lists the allowlist of an instance: who may use its public access.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50734
 */
export interface DescribeSecurityPoliciesRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
}

/**
 * Output of DescribeSecurityPolicies.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50734
 */
export interface DescribeSecurityPoliciesResponse {
  /**
   * One row a policy of the allowlist.
   *
   * May be null.
   */
  SecurityPolicySet: SecurityPolicy[] | null;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ManageExternalEndpoint. Opens or closes the public access to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50733
 */
export interface ManageExternalEndpointRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * What to do with the public access.
   *
   * - `Create`: Open the public access.
   * - `Delete`: Close the public access.
   */
  Operation: "Create" | "Delete" | (string & {});
}

/**
 * Output of ManageExternalEndpoint.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50733
 */
export interface ManageExternalEndpointResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ManageInternalEndpoint. Opens or closes the private access to an instance from a subnet of a VPC.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50732
 */
export interface ManageInternalEndpointRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * What to do with the link between the instance and the subnet.
   *
   * - `Create`: Link the subnet to the instance.
   * - `Delete`: Remove the link.
   */
  Operation: "Create" | "Delete" | (string & {});
  /** Id of the VPC that is to reach the instance. */
  VpcId: string;
  /** Id of the subnet, inside that VPC, that is to reach the instance. */
  SubnetId: string;
  /**
   * Number of the region in question; it stands for the region of a replica instance.
   *
   * Number of a region.
   */
  RegionId?: number;
  /**
   * Name of the region in question, such as `ap-beijing`; it stands for the region of a replica instance.
   *
   * Name of a region.
   */
  RegionName?: string;
}

/**
 * Output of ManageInternalEndpoint.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50732
 */
export interface ManageInternalEndpointResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifySecurityPolicy. Changes the address range and the remark of one policy of the public allowlist.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50739
 */
export interface ModifySecurityPolicyRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /**
   * Index of the policy in the allowlist.
   *
   * One of `SecurityPolicySet.PolicyIndex` as DescribeSecurityPolicies answers it.
   */
  PolicyIndex: number;
  /**
   * Address range or single address that the policy admits.
   *
   * Format: an IP address or a range such as 10.0.0.0/24.
   */
  CidrBlock: string;
  /** Free text kept with the policy. */
  Description: string;
}

/**
 * Output of ModifySecurityPolicy.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50739
 */
export interface ModifySecurityPolicyResponse {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * A private network (VPC) that is linked to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#AccessVpc
 */
export interface AccessVpc {
  /** Id of the VPC that is linked to the instance. */
  VpcId: string;
  /** Id of the subnet from which the link takes its address. */
  SubnetId: string;
  /** State of the link; the manual lists no values. */
  Status: string;
  /** Address inside the VPC at which the instance answers. */
  AccessIp: string;
}

/**
 * An entry in the allowlist for public access to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#SecurityPolicy
 */
export interface SecurityPolicy {
  /** Place of the entry in the allowlist. */
  PolicyIndex?: number;
  /** Remark on the allowlist entry. */
  Description?: string;
  /**
   * Address range, or single address, that may reach the instance.
   *
   * Format: an IP address or a range such as 10.0.0.0/24.
   */
  CidrBlock?: string;
  /** Version of the allowlist entry: digits, but a string. */
  PolicyVersion?: string;
}
