// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CheckInstanceErrorCode,
  CheckInstanceNameErrorCode,
  CreateImageAccelerationServiceErrorCode,
  CreateInstanceCustomizedDomainErrorCode,
  CreateInstanceErrorCode,
  CreateInstanceTokenErrorCode,
  DeleteImageAccelerateServiceErrorCode,
  DeleteInstanceCustomizedDomainErrorCode,
  DeleteInstanceErrorCode,
  DeleteInstanceTokenErrorCode,
  DescribeImageAccelerateServiceErrorCode,
  DescribeInstanceCustomizedDomainErrorCode,
  DescribeInstanceStatusErrorCode,
  DescribeInstancesErrorCode,
  DescribeInstanceTokenErrorCode,
  DescribeRegionsErrorCode,
  ModifyInstanceErrorCode,
  ModifyInstanceTokenErrorCode,
  RenewInstanceErrorCode,
} from "../errors/instance-management.js";
import {
  CustomizedDomainInfo,
  Region,
  Registry,
  RegistryChargePrepaid,
  RegistryCondition,
  RegistryStatus,
  TcrInstanceToken,
} from "../shapes/instance-management.js";
import { Filter, Tag, TagSpecification } from "../shapes/shared.js";
import type {
  CheckInstanceNameRequest,
  CheckInstanceNameResponse,
  CheckInstanceRequest,
  CheckInstanceResponse,
  CreateImageAccelerationServiceRequest,
  CreateImageAccelerationServiceResponse,
  CreateInstanceCustomizedDomainRequest,
  CreateInstanceCustomizedDomainResponse,
  CreateInstanceRequest,
  CreateInstanceResponse,
  CreateInstanceTokenRequest,
  CreateInstanceTokenResponse,
  DeleteImageAccelerateServiceRequest,
  DeleteImageAccelerateServiceResponse,
  DeleteInstanceCustomizedDomainRequest,
  DeleteInstanceCustomizedDomainResponse,
  DeleteInstanceRequest,
  DeleteInstanceResponse,
  DeleteInstanceTokenRequest,
  DeleteInstanceTokenResponse,
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  DescribeRegionsRequest,
  DescribeRegionsResponse,
  ModifyInstanceRequest,
  ModifyInstanceResponse,
  ModifyInstanceTokenRequest,
  ModifyInstanceTokenResponse,
  RenewInstanceRequest,
  RenewInstanceResponse,
} from "../types/instance-management.js";

/**
 * Tells whether an instance id is valid and in which region the instance stands.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41441
 */
export const checkInstance: Operation<CheckInstanceRequest, CheckInstanceResponse, CheckInstanceErrorCode> = {
  name: "CheckInstance",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "IsValidated", type: "Boolean", values: [true, false] },
    { name: "RegionId", type: "Integer", region: "number" },
  ],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-test" } }],
};

/**
 * Tells whether a name may be given to a new instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50717
 */
export const checkInstanceName: Operation<
  CheckInstanceNameRequest,
  CheckInstanceNameResponse,
  CheckInstanceNameErrorCode
> = {
  name: "CheckInstanceName",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryName", type: "String", required: true }],
  output: [{ name: "IsValidated", type: "Boolean", values: [true, false] }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryName: "registryName123" } }],
};

/**
 * Sets up image acceleration for an instance, on a file system of its own (CFS).
 *
 * @see https://www.tencentcloud.com/document/api/1051/50716
 */
export const createImageAccelerationService: Operation<
  CreateImageAccelerationServiceRequest,
  CreateImageAccelerationServiceResponse,
  CreateImageAccelerationServiceErrorCode
> = {
  name: "CreateImageAccelerationService",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "VpcId", type: "String", required: true },
    { name: "SubnetId", type: "String", required: true },
    { name: "StorageType", type: "String", required: true, values: ["SD", "HP"] },
    { name: "PGroupId", type: "String", required: true },
    { name: "Zone", type: "String", required: true },
    { name: "TagSpecification", type: "TagSpecification" },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { Tag, TagSpecification },
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
  examples: [
    { input: { RegistryId: "xxx", VpcId: "xxx", SubnetId: "xxx", StorageType: "xxx", PGroupId: "xxx", Zone: "xxx" } },
  ],
};

/**
 * Creates an Enterprise Edition instance and answers its id.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50715
 */
export const createInstance: Operation<CreateInstanceRequest, CreateInstanceResponse, CreateInstanceErrorCode> = {
  name: "CreateInstance",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryName", type: "String", required: true },
    { name: "RegistryType", type: "String", required: true, values: ["basic", "standard", "premium"] },
    { name: "TagSpecification", type: "TagSpecification" },
    { name: "RegistryChargeType", type: "Integer", default: 0, values: [0, 1] },
    {
      name: "RegistryChargePrepaid",
      type: "RegistryChargePrepaid",
      requiredWhen: { RegistryChargeType: 1 },
      onlyFor: { RegistryChargeType: 1 },
    },
    { name: "SyncTag", type: "Boolean" },
    { name: "EnableCosMAZ", type: "Boolean" },
    { name: "DeletionProtection", type: "Boolean", values: [false, true] },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { RegistryChargePrepaid, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "FailedOperation.GetDBDataError",
    "FailedOperation.TradeFailed",
    "FailedOperation.ValidateRegistryNameFail",
    "FailedOperation.ValidateSupportedRegionFail",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorNameIllegal",
    "InvalidParameter.ErrorNameReserved",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "OperationDenied.QuotaOverLimit",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryName: "tcr-test", RegistryType: "standard", SyncTag: "True" } }],
};

/**
 * Adds a custom domain, with its certificate, to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50714
 */
export const createInstanceCustomizedDomain: Operation<
  CreateInstanceCustomizedDomainRequest,
  CreateInstanceCustomizedDomainResponse,
  CreateInstanceCustomizedDomainErrorCode
> = {
  name: "CreateInstanceCustomizedDomain",
  kind: "create",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "DomainName", type: "String", required: true, format: "domain" },
    { name: "CertificateId", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-12345", DomainName: "test.com", CertificateId: "kWGTVuU3" } }],
};

/**
 * Issues a temporary or a long-term token for logging in to an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/45154
 */
export const createInstanceToken: Operation<
  CreateInstanceTokenRequest,
  CreateInstanceTokenResponse,
  CreateInstanceTokenErrorCode
> = {
  name: "CreateInstanceToken",
  kind: "create",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "TokenType", type: "String", default: "temp", values: ["longterm", "temp"] },
    { name: "Desc", type: "String", onlyFor: { TokenType: "longterm" } },
  ],
  output: [
    { name: "Username", type: "String", nullable: true },
    { name: "Token", type: "String", sensitive: true },
    { name: "ExpTime", type: "Integer" },
    { name: "TokenId", type: "String", nullable: true, onlyFor: { TokenType: "longterm" } },
  ],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound.TcrResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    { input: { RegistryId: "tcr-ak9876", TokenType: "temp" } },
    { input: { RegistryId: "tcr-ak9876", TokenType: "longterm", Desc: "for-tke-cluster" } },
  ],
};

/**
 * Switches image acceleration off for an instance and deletes the service.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50712
 */
export const deleteImageAccelerateService: Operation<
  DeleteImageAccelerateServiceRequest,
  DeleteImageAccelerateServiceResponse,
  DeleteImageAccelerateServiceErrorCode
> = {
  name: "DeleteImageAccelerateService",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [],
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
  examples: [{ input: { RegistryId: "xxx" } }],
};

/**
 * Deletes an Enterprise Edition instance, on request together with its bucket.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50711
 */
export const deleteInstance: Operation<DeleteInstanceRequest, DeleteInstanceResponse, DeleteInstanceErrorCode> = {
  name: "DeleteInstance",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "DeleteBucket", type: "Boolean", default: false },
    { name: "DryRun", type: "Boolean", default: false },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.TradeFailed",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorConflict",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-abc123", DeleteBucket: true } }],
};

/**
 * Takes a custom domain off an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50710
 */
export const deleteInstanceCustomizedDomain: Operation<
  DeleteInstanceCustomizedDomainRequest,
  DeleteInstanceCustomizedDomainResponse,
  DeleteInstanceCustomizedDomainErrorCode
> = {
  name: "DeleteInstanceCustomizedDomain",
  kind: "delete",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "DomainName", type: "String", required: true, format: "domain" },
    { name: "CertificateId", type: "String" },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-12345", DomainName: "test.com", CertificateId: "kWGTVuU3" } }],
};

/**
 * Deletes a long-term token, which then no longer logs in.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50709
 */
export const deleteInstanceToken: Operation<
  DeleteInstanceTokenRequest,
  DeleteInstanceTokenResponse,
  DeleteInstanceTokenErrorCode
> = {
  name: "DeleteInstanceToken",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "TokenId", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.Unknown",
    "InvalidParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-12345", TokenId: "b671eee3-a58d-4704-b4d2-a84b6361ff0c" } }],
};

/**
 * Tells whether image acceleration is on for an instance, and in what state it is.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50708
 */
export const describeImageAccelerateService: Operation<
  DescribeImageAccelerateServiceRequest,
  DescribeImageAccelerateServiceResponse,
  DescribeImageAccelerateServiceErrorCode
> = {
  name: "DescribeImageAccelerateService",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Status", type: "String" },
    { name: "CFSVIP", type: "String" },
    { name: "IsEnable", type: "Boolean" },
  ],
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
  examples: [{ input: { RegistryId: "xxx" } }],
};

/**
 * Lists the custom domains of an instance, with the state of each.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50706
 */
export const describeInstanceCustomizedDomain: Operation<
  DescribeInstanceCustomizedDomainRequest,
  DescribeInstanceCustomizedDomainResponse,
  DescribeInstanceCustomizedDomainErrorCode
> = {
  name: "DescribeInstanceCustomizedDomain",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
  ],
  output: [
    { name: "DomainInfoList", type: "CustomizedDomainInfo", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { CustomizedDomainInfo },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "DomainInfoList",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { RegistryId: "tcr-12345", Limit: 10, Offset: 0 } }],
};

/**
 * Tells the present state of instances and how far their creation has come.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50705
 */
export const describeInstanceStatus: Operation<
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResponse,
  DescribeInstanceStatusErrorCode
> = {
  name: "DescribeInstanceStatus",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryIds", type: "String", list: 1, required: true }],
  output: [{ name: "RegistryStatusSet", type: "RegistryStatus", list: 1, nullable: true }],
  shapes: { RegistryCondition, RegistryStatus },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryIds: ["tcr-ak9876"] } }],
};

/**
 * Lists the long-term tokens of an instance, without their secrets.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50704
 */
export const describeInstanceToken: Operation<
  DescribeInstanceTokenRequest,
  DescribeInstanceTokenResponse,
  DescribeInstanceTokenErrorCode
> = {
  name: "DescribeInstanceToken",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Tokens", type: "TcrInstanceToken", list: 1 },
  ],
  shapes: { TcrInstanceToken },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Tokens",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { RegistryId: "tcr-ak9876" } }],
};

/**
 * Lists the instances of the account, in one region or in all.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50703
 */
export const describeInstances: Operation<
  DescribeInstancesRequest,
  DescribeInstancesResponse,
  DescribeInstancesErrorCode
> = {
  name: "DescribeInstances",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "Registryids", type: "String", list: 1, whenEmpty: "all" },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100 },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "AllRegion", type: "Boolean", default: false },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Registries", type: "Registry", list: 1, nullable: true },
  ],
  shapes: { Filter, Registry, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceInsufficient.ErrorInstanceNotRunning",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Registries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: {} }],
};

/**
 * Lists the regions in which the registry is offered.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50702
 */
export const describeRegions: Operation<DescribeRegionsRequest, DescribeRegionsResponse, DescribeRegionsErrorCode> = {
  name: "DescribeRegions",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Regions", type: "Region", list: 1 },
  ],
  shapes: { Region },
  errors: ["InternalError", "InternalError.DbError", "InvalidParameter", "UnknownParameter", "UnsupportedOperation"],
  examples: [{ input: {} }],
};

/**
 * Changes the edition of an instance, or its protection against deletion.
 *
 * @see https://www.tencentcloud.com/document/api/1051/42536
 */
export const modifyInstance: Operation<ModifyInstanceRequest, ModifyInstanceResponse, ModifyInstanceErrorCode> = {
  name: "ModifyInstance",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
    { name: "DeletionProtection", type: "Boolean", default: false, values: [true, false] },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-abc123", RegistryType: "premium" } }],
};

/**
 * Enables or disables a long-term token, or changes its description.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50701
 */
export const modifyInstanceToken: Operation<
  ModifyInstanceTokenRequest,
  ModifyInstanceTokenResponse,
  ModifyInstanceTokenErrorCode
> = {
  name: "ModifyInstanceToken",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "TokenId", type: "String", required: true },
    { name: "RegistryId", type: "String", required: true },
    { name: "Enable", type: "Boolean", requiredWhen: { ModifyFlag: 2 }, onlyFor: { ModifyFlag: 2 } },
    { name: "Desc", type: "String", requiredWhen: { ModifyFlag: 1 }, onlyFor: { ModifyFlag: 1 } },
    { name: "ModifyFlag", type: "Integer", default: 2, values: [1, 2] },
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.Unknown",
    "InvalidParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    { input: { RegistryId: "tcr-12345", TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f", Enable: true } },
    { input: { RegistryId: "tcr-12345", TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f", Enable: false } },
    { input: { RegistryId: "tcr-12345", TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f", Desc: "aaa", ModifyFlag: 1 } },
  ],
};

/**
 * Prolongs a prepaid instance, or turns one that is paid as it goes into a prepaid one.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50700
 */
export const renewInstance: Operation<RenewInstanceRequest, RenewInstanceResponse, RenewInstanceErrorCode> = {
  name: "RenewInstance",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RegistryChargePrepaid", type: "RegistryChargePrepaid", required: true },
    { name: "Flag", type: "Integer", required: true, values: [0, 1] },
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { RegistryChargePrepaid },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-12345", RegistryChargePrepaid: { Period: 1, RenewFlag: 1 }, Flag: 0 } }],
};
