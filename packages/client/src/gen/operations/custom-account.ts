// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../contract.js";
import { defineOperation } from "../../tables/define-operation.js";
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
> = /* @__PURE__ */ defineOperation(
  "CreateServiceAccount create 20",
  'RegistryId! Name! Permissions!:Permission[] Description Duration:Integer{"exclusiveWith":{"ExpiresAt":"yields"}} ExpiresAt:Integer{"exclusiveWith":{"Duration":"wins"}} Disable:Boolean',
  'Name Password{"sensitive":true} ExpiresAt:Integer CreateTime:Timestamp',
  { Permission },
);

/** Removes a service account from an instance. */
export const deleteServiceAccount: Operation<
  DeleteServiceAccountRequest,
  DeleteServiceAccountResponse,
  DeleteServiceAccountErrorCode
> = /* @__PURE__ */ defineOperation("DeleteServiceAccount delete 20", "RegistryId! Name!", "");

/** Lists an instance's service accounts, on request with their permissions. */
export const describeServiceAccounts: Operation<
  DescribeServiceAccountsRequest,
  DescribeServiceAccountsResponse,
  DescribeServiceAccountsErrorCode
> = /* @__PURE__ */ defineOperation(
  "DescribeServiceAccounts read 20",
  'RegistryId! All:Boolean EmbedPermission:Boolean Filters:Filter[] Offset:Integer{"default":0} Limit:Integer{"default":20,"maximum":100,"overMaximum":"lowered"}',
  "ServiceAccounts?:ServiceAccount[] TotalCount:Integer",
  { Filter, Permission, ServiceAccount },
  {
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
  },
);

/** Changes a service account's description, expiry, permissions, or whether it is disabled. */
export const modifyServiceAccount: Operation<
  ModifyServiceAccountRequest,
  ModifyServiceAccountResponse,
  ModifyServiceAccountErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifyServiceAccount update 20",
  'RegistryId! Name! Description Duration:Integer{"exclusiveWith":{"ExpiresAt":"yields"}} ExpiresAt:Integer{"exclusiveWith":{"Duration":"wins"}} Disable:Boolean Permissions:Permission[]',
  "",
  { Permission },
);

/**
 * Replaces a service account's password with a given or a generated one, and returns it.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59135
 */
export const modifyServiceAccountPassword: Operation<
  ModifyServiceAccountPasswordRequest,
  ModifyServiceAccountPasswordResponse,
  ModifyServiceAccountPasswordErrorCode
> = /* @__PURE__ */ defineOperation(
  "ModifyServiceAccountPassword update 20",
  'RegistryId! Name! Random!:Boolean Password{"minLength":8,"maxLength":20,"pattern":"^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$","sensitive":true}',
  'Password{"sensitive":true}',
);
