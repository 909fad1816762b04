// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CreateImmutableTagRulesErrorCode,
  CreateNamespaceErrorCode,
  CreateSignaturePolicyErrorCode,
  DeleteImmutableTagRulesErrorCode,
  DeleteNamespaceErrorCode,
  DeleteSignaturePolicyErrorCode,
  DescribeImmutableTagRulesErrorCode,
  DescribeInstanceAllNamespacesErrorCode,
  DescribeNamespacesErrorCode,
  ModifyImmutableTagRulesErrorCode,
  ModifyNamespaceErrorCode,
} from "../errors/namespace.js";
import { ImmutableTagRule, KeyValueString, TcrNamespaceInfo } from "../shapes/namespace.js";
import { Filter, Tag, TagSpecification } from "../shapes/shared.js";
import type {
  CreateImmutableTagRulesRequest,
  CreateImmutableTagRulesResponse,
  CreateNamespaceRequest,
  CreateNamespaceResponse,
  CreateSignaturePolicyRequest,
  CreateSignaturePolicyResponse,
  DeleteImmutableTagRulesRequest,
  DeleteImmutableTagRulesResponse,
  DeleteNamespaceRequest,
  DeleteNamespaceResponse,
  DeleteSignaturePolicyRequest,
  DeleteSignaturePolicyResponse,
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeInstanceAllNamespacesRequest,
  DescribeInstanceAllNamespacesResponse,
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  ModifyImmutableTagRulesRequest,
  ModifyImmutableTagRulesResponse,
  ModifyNamespaceRequest,
  ModifyNamespaceResponse,
} from "../types/namespace.js";

/**
 * Adds a rule that makes the matching tags of a namespace immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41439
 */
export const createImmutableTagRules: Operation<
  CreateImmutableTagRulesRequest,
  CreateImmutableTagRulesResponse,
  CreateImmutableTagRulesErrorCode
> = {
  name: "CreateImmutableTagRules",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "Rule", type: "ImmutableTagRule", required: true },
  ],
  output: [],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.Unknown",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
  ],
  examples: [
    {
      input: {
        NamespaceName: "kofj",
        RegistryId: "tcr-mfoeec7x",
        Rule: {
          RepositoryDecoration: "repoMatches",
          RepositoryPattern: "**",
          TagPattern: "**",
          TagDecoration: "matches",
        },
      },
    },
  ],
};

/**
 * Adds a namespace to an Enterprise instance, with cloud tags where wanted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export const createNamespace: Operation<CreateNamespaceRequest, CreateNamespaceResponse, CreateNamespaceErrorCode> = {
  name: "CreateNamespace",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    {
      name: "NamespaceName",
      type: "String",
      required: true,
      minLength: 2,
      maxLength: 30,
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$",
    },
    { name: "IsPublic", type: "Boolean", required: true, values: [true, false] },
    { name: "TagSpecification", type: "TagSpecification" },
  ],
  output: [],
  shapes: { Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorTcrInvalidMediaType",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { NamespaceName: "mytest", IsPublic: "true", RegistryId: "tcr-okmj78" } }],
};

/**
 * Has the images of a namespace signed with a KMS key.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50697
 */
export const createSignaturePolicy: Operation<
  CreateSignaturePolicyRequest,
  CreateSignaturePolicyResponse,
  CreateSignaturePolicyErrorCode
> = {
  name: "CreateSignaturePolicy",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "KmsId", type: "String", required: true },
    { name: "KmsRegion", type: "String", required: true },
    {
      name: "Domain",
      type: "String",
      format: "domain",
      defaultFrom: "DescribeInstances.Registries.PublicDomain",
      whenEmpty: "default",
    },
    { name: "Disabled", type: "Boolean", default: false },
  ],
  output: [],
  shapes: {},
  errors: ["InternalError.ErrorTcrUnauthorized", "InvalidParameter.ErrorTcrInvalidParameter", "UnsupportedOperation"],
  examples: [
    {
      input: {
        RegistryId: "tcr-f7g1ir99",
        Name: "library signing",
        NamespaceName: "library",
        KmsId: "08408a30-0416-11ed-abdc-52540036b432",
        KmsRegion: "",
        Disabled: false,
      },
    },
  ],
};

/**
 * Removes one rule that makes tags immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41438
 */
export const deleteImmutableTagRules: Operation<
  DeleteImmutableTagRulesRequest,
  DeleteImmutableTagRulesResponse,
  DeleteImmutableTagRulesErrorCode
> = {
  name: "DeleteImmutableTagRules",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RuleId", type: "Integer", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound",
  ],
  examples: [{ input: { NamespaceName: "kofj", RegistryId: "tcr-mfoeec7x", RuleId: 15 } }],
};

/**
 * Removes a namespace from an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50696
 */
export const deleteNamespace: Operation<DeleteNamespaceRequest, DeleteNamespaceResponse, DeleteNamespaceErrorCode> = {
  name: "DeleteNamespace",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "FailedOperation.PreconditionFailed",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { NamespaceName: "mytest", RegistryId: "tcr-okmj78" } }],
};

/**
 * Removes the policy by which the images of a namespace are signed.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50695
 */
export const deleteSignaturePolicy: Operation<
  DeleteSignaturePolicyRequest,
  DeleteSignaturePolicyResponse,
  DeleteSignaturePolicyErrorCode
> = {
  name: "DeleteSignaturePolicy",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { NamespaceName: "library", RegistryId: "tcr-okmj78" } }],
};

/**
 * Lists the rules of an instance that make tags immutable, and the namespaces that have none.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export const describeImmutableTagRules: Operation<
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeImmutableTagRulesErrorCode
> = {
  name: "DescribeImmutableTagRules",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Rules", type: "ImmutableTagRule", list: 1, nullable: true },
    { name: "EmptyNs", type: "String", list: 1, nullable: true },
    { name: "Total", type: "Integer" },
  ],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
  ],
  examples: [{ input: { RegistryId: "tcr-mfoeec7x" } }],
};

/**
 * Asks for the namespaces of all instances, without naming one.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50694
 */
export const describeInstanceAllNamespaces: Operation<
  DescribeInstanceAllNamespacesRequest,
  DescribeInstanceAllNamespacesResponse,
  DescribeInstanceAllNamespacesErrorCode
> = {
  name: "DescribeInstanceAllNamespaces",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { Limit: 20, Offset: 0 } }],
};

/**
 * Lists the namespaces of an instance, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export const describeNamespaces: Operation<
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  DescribeNamespacesErrorCode
> = {
  name: "DescribeNamespaces",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", whenEmpty: "all" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "All", type: "Boolean" },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "KmsSignPolicy", type: "Boolean" },
  ],
  output: [
    { name: "NamespaceList", type: "TcrNamespaceInfo", list: 1 },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { Filter, KeyValueString, Tag, TagSpecification, TcrNamespaceInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "NamespaceList",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [{ input: { Limit: "20", RegistryId: "tcr-f7g1ir99", Offset: "0" } }],
};

/**
 * Changes a rule that makes tags immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41436
 */
export const modifyImmutableTagRules: Operation<
  ModifyImmutableTagRulesRequest,
  ModifyImmutableTagRulesResponse,
  ModifyImmutableTagRulesErrorCode
> = {
  name: "ModifyImmutableTagRules",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RuleId", type: "Integer", required: true },
    { name: "Rule", type: "ImmutableTagRule", required: true },
  ],
  output: [],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.Unknown",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
  ],
  examples: [
    {
      input: {
        NamespaceName: "kofj",
        RegistryId: "tcr-mfoeec7x",
        Rule: {
          RepositoryDecoration: "repoMatches",
          RepositoryPattern: "**",
          TagPattern: "**",
          TagDecoration: "matches",
        },
        RuleId: 19,
      },
    },
  ],
};

/**
 * Makes a namespace public or private.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export const modifyNamespace: Operation<ModifyNamespaceRequest, ModifyNamespaceResponse, ModifyNamespaceErrorCode> = {
  name: "ModifyNamespace",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "IsPublic", type: "Boolean", required: true, values: [true, false] },
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.DependenceError",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation",
  ],
  examples: [{ input: { RegistryId: "tcr-okmj78", NamespaceName: "mytest", IsPublic: true } }],
};
