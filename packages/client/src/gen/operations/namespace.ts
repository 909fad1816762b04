// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
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
> = /* @__PURE__ */ defineOperation(
  "CreateImmutableTagRules create 20",
  "RegistryId! NamespaceName! Rule!:ImmutableTagRule",
  "",
  { ImmutableTagRule },
);

/**
 * Adds a namespace to an Enterprise instance, with cloud tags where wanted.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50698
 */
export const createNamespace: Operation<CreateNamespaceRequest, CreateNamespaceResponse, CreateNamespaceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "CreateNamespace create 20",
    'RegistryId! NamespaceName!{"minLength":2,"maxLength":30,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"} IsPublic!:Boolean{"values":[true,false]} TagSpecification:TagSpecification',
    "",
    { Tag, TagSpecification },
  );

/**
 * Has the images of a namespace signed with a KMS key.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50697
 */
export const createSignaturePolicy: Operation<
  CreateSignaturePolicyRequest,
  CreateSignaturePolicyResponse,
  CreateSignaturePolicyErrorCode
> = /* @__PURE__ */ defineOperation(
  "CreateSignaturePolicy create 20",
  'RegistryId! Name! NamespaceName! KmsId! KmsRegion! Domain{"format":"domain"} Disabled:Boolean{"default":false}',
  "",
);

/**
 * Removes one rule that makes tags immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41438
 */
export const deleteImmutableTagRules: Operation<
  DeleteImmutableTagRulesRequest,
  DeleteImmutableTagRulesResponse,
  DeleteImmutableTagRulesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DeleteImmutableTagRules delete 20",
  "RegistryId! NamespaceName! RuleId!:Integer",
  "",
);

/**
 * Removes a namespace from an instance.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50696
 */
export const deleteNamespace: Operation<DeleteNamespaceRequest, DeleteNamespaceResponse, DeleteNamespaceErrorCode> =
  /* @__PURE__ */ defineOperation("DeleteNamespace delete 20", "RegistryId! NamespaceName!", "");

/**
 * Removes the policy by which the images of a namespace are signed.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50695
 */
export const deleteSignaturePolicy: Operation<
  DeleteSignaturePolicyRequest,
  DeleteSignaturePolicyResponse,
  DeleteSignaturePolicyErrorCode
> = /* @__PURE__ */ defineOperation("DeleteSignaturePolicy delete 20", "RegistryId! NamespaceName!", "");

/**
 * Lists the rules of an instance that make tags immutable, and the namespaces that have none.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41437
 */
export const describeImmutableTagRules: Operation<
  DescribeImmutableTagRulesRequest,
  DescribeImmutableTagRulesResponse,
  DescribeImmutableTagRulesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeImmutableTagRules read 20",
  "RegistryId!",
  "Rules?:ImmutableTagRule[] EmptyNs?[] Total:Integer",
  { ImmutableTagRule },
);

/**
 * Asks for the namespaces of all instances, without naming one.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50694
 */
export const describeInstanceAllNamespaces: Operation<
  DescribeInstanceAllNamespacesRequest,
  DescribeInstanceAllNamespacesResponse,
  DescribeInstanceAllNamespacesErrorCode
> = /* @__PURE__ */ defineOperation("DescribeInstanceAllNamespaces read 20", "Limit:Integer Offset:Integer", "");

/**
 * Lists the namespaces of an instance, or finds some by a part of their names.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50693
 */
export const describeNamespaces: Operation<
  DescribeNamespacesRequest,
  DescribeNamespacesResponse,
  DescribeNamespacesErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeNamespaces read 100",
  "RegistryId! NamespaceName Limit:Integer Offset:Integer All:Boolean Filters:Filter[] KmsSignPolicy:Boolean",
  "NamespaceList:TcrNamespaceInfo[] TotalCount:Integer",
  { Filter, KeyValueString, Tag, TagSpecification, TcrNamespaceInfo },
  {
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
  },
);

/**
 * Changes a rule that makes tags immutable.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41436
 */
export const modifyImmutableTagRules: Operation<
  ModifyImmutableTagRulesRequest,
  ModifyImmutableTagRulesResponse,
  ModifyImmutableTagRulesErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifyImmutableTagRules update 20",
  "RegistryId! NamespaceName! RuleId!:Integer Rule!:ImmutableTagRule",
  "",
  { ImmutableTagRule },
);

/**
 * Makes a namespace public or private.
 *
 * @see https://www.tencentcloud.com/document/api/1051/50692
 */
export const modifyNamespace: Operation<ModifyNamespaceRequest, ModifyNamespaceResponse, ModifyNamespaceErrorCode> =
  /* @__PURE__ */ defineOperation(
    "ModifyNamespace update 20",
    'RegistryId! NamespaceName! IsPublic!:Boolean{"values":[true,false]}',
    "",
  );
