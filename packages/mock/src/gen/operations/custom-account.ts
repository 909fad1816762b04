// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import type {
  CreateServiceAccountErrorCode,
  DeleteServiceAccountErrorCode,
  DescribeServiceAccountsErrorCode,
  ModifyServiceAccountErrorCode,
  ModifyServiceAccountPasswordErrorCode,
} from "../errors/custom-account.js";
import { Permission, ServiceAccount } from "../shapes/custom-account.js";
import { Filter } from "../shapes/shared.js";
import type {
  CreateServiceAccountRequest,
  CreateServiceAccountResponse,
  DeleteServiceAccountRequest,
  DeleteServiceAccountResponse,
  DescribeServiceAccountsRequest,
  DescribeServiceAccountsResponse,
  ModifyServiceAccountPasswordRequest,
  ModifyServiceAccountPasswordResponse,
  ModifyServiceAccountRequest,
  ModifyServiceAccountResponse,
} from "../types/custom-account.js";

/** Creates an account for robots, with permissions on namespaces of one instance, and returns its password. */
export const createServiceAccount: Operation<
  CreateServiceAccountRequest,
  CreateServiceAccountResponse,
  CreateServiceAccountErrorCode
> = {
  name: "CreateServiceAccount",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "Permissions", type: "Permission", list: 1, required: true },
    { name: "Description", type: "String" },
    { name: "Duration", type: "Integer", exclusiveWith: { ExpiresAt: "yields" } },
    { name: "ExpiresAt", type: "Integer", exclusiveWith: { Duration: "wins" } },
    { name: "Disable", type: "Boolean" },
  ],
  output: [
    { name: "Name", type: "String" },
    { name: "Password", type: "String", sensitive: true },
    { name: "ExpiresAt", type: "Integer" },
    { name: "CreateTime", type: "Timestamp" },
  ],
  shapes: { Permission },
  errors: [
    "FailedOperation",
    "FailedOperation.DbError",
    "InvalidParameter",
    "OperationDenied",
    "OperationDenied.QuotaOverLimit",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-45uu7ras",
        Name: "test",
        Description: "for test",
        Duration: 10,
        Permissions: [
          { Resource: "test", Actions: ["tcr:PullRepository", "tcr:PushRepository", "tcr:CreateRepository"] },
        ],
      },
    },
    {
      input: {
        RegistryId: "abc",
        Name: "abc",
        Description: "abc",
        Duration: 0,
        ExpiresAt: 0,
        Disable: true,
        Permissions: [{ Resource: "abc", Actions: ["abc"] }],
      },
    },
  ],
};

/** Removes a service account from an instance. */
export const deleteServiceAccount: Operation<
  DeleteServiceAccountRequest,
  DeleteServiceAccountResponse,
  DeleteServiceAccountErrorCode
> = {
  name: "DeleteServiceAccount",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
  ],
  output: [],
  shapes: {},
  errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
  examples: [{ input: { RegistryId: "abc", Name: "abc" } }],
};

/** Lists an instance's service accounts, on request with their permissions. */
export const describeServiceAccounts: Operation<
  DescribeServiceAccountsRequest,
  DescribeServiceAccountsResponse,
  DescribeServiceAccountsErrorCode
> = {
  name: "DescribeServiceAccounts",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "All", type: "Boolean" },
    { name: "EmbedPermission", type: "Boolean" },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100, overMaximum: "lowered" },
  ],
  output: [
    { name: "ServiceAccounts", type: "ServiceAccount", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" },
  ],
  shapes: { Filter, Permission, ServiceAccount },
  errors: [
    "FailedOperation",
    "FailedOperation.DbError",
    "InvalidParameter",
    "OperationDenied",
    "UnknownParameter",
    "UnsupportedOperation",
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "ServiceAccounts",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100,
  },
  examples: [
    {
      input: {
        RegistryId: "abc",
        All: true,
        EmbedPermission: true,
        Filters: [{ Name: "abc", Values: ["abc"] }],
        Offset: 0,
        Limit: 0,
      },
    },
  ],
};

/** Changes a service account's description, expiry, permissions, or whether it is disabled. */
export const modifyServiceAccount: Operation<
  ModifyServiceAccountRequest,
  ModifyServiceAccountResponse,
  ModifyServiceAccountErrorCode
> = {
  name: "ModifyServiceAccount",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "Description", type: "String" },
    { name: "Duration", type: "Integer", exclusiveWith: { ExpiresAt: "yields" } },
    { name: "ExpiresAt", type: "Integer", exclusiveWith: { Duration: "wins" } },
    { name: "Disable", type: "Boolean" },
    { name: "Permissions", type: "Permission", list: 1 },
  ],
  output: [],
  shapes: { Permission },
  errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
  examples: [
    {
      input: {
        RegistryId: "abc",
        Name: "abc",
        Description: "abc",
        Duration: 0,
        ExpiresAt: 0,
        Disable: true,
        Permissions: [{ Resource: "abc", Actions: ["abc"] }],
      },
    },
  ],
};

/**
 * Replaces a service account's password with a given or a generated one, and returns it.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59135
 */
export const modifyServiceAccountPassword: Operation<
  ModifyServiceAccountPasswordRequest,
  ModifyServiceAccountPasswordResponse,
  ModifyServiceAccountPasswordErrorCode
> = {
  name: "ModifyServiceAccountPassword",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "Random", type: "Boolean", required: true },
    {
      name: "Password",
      type: "String",
      minLength: 8,
      maxLength: 20,
      pattern: "^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$",
      sensitive: true,
      requiredWhen: { Random: false },
      onlyFor: { Random: false },
    },
  ],
  output: [{ name: "Password", type: "String", sensitive: true }],
  shapes: {},
  errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
  examples: [
    { input: { RegistryId: "tcr-gijwqid7", Name: "robot", Random: false, Password: "NewPass123" } },
    { input: { RegistryId: "tcr-gijwqid7", Name: "robot", Random: true } },
  ],
};
