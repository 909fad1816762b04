// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
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

/** Service accounts: logins for machines, each with permissions of its own. */
export interface CustomAccountMethods {
  /**
   * Creates an account for robots, with permissions on namespaces of one instance, and returns its password.
   *
   * The password is in this answer alone and cannot be read again. The account logs in under the returned name, which carries the prefix `tcr$`.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DbError`, `InvalidParameter`, `OperationDenied`, `OperationDenied.QuotaOverLimit`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   */
  readonly createServiceAccount: (
    input: CreateServiceAccountRequest,
    options?: CallOptions,
  ) => Promise<CreateServiceAccountResponse>;
  /**
   * Removes a service account from an instance.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DbError`, `InvalidParameter`, `OperationDenied`, `UnknownParameter` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   */
  readonly deleteServiceAccount: (
    input: DeleteServiceAccountRequest,
    options?: CallOptions,
  ) => Promise<DeleteServiceAccountResponse>;
  /**
   * Lists an instance's service accounts, on request with their permissions.
   *
   * At most 20 a second. `Offset` is a number of rows to skip; `paginate.describeServiceAccounts` walks all pages.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DbError`, `InvalidParameter`, `OperationDenied`, `UnknownParameter`, `UnsupportedOperation` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   */
  readonly describeServiceAccounts: (
    input: DescribeServiceAccountsRequest,
    options?: CallOptions,
  ) => Promise<DescribeServiceAccountsResponse>;
  /**
   * Changes a service account's description, expiry, permissions, or whether it is disabled.
   *
   * The password has an action of its own, ModifyServiceAccountPassword.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DbError`, `InvalidParameter`, `OperationDenied`, `UnknownParameter` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   */
  readonly modifyServiceAccount: (
    input: ModifyServiceAccountRequest,
    options?: CallOptions,
  ) => Promise<ModifyServiceAccountResponse>;
  /**
   * Replaces a service account's password with a given or a generated one, and returns it.
   *
   * The password in the answer cannot be read again. A generated one is longer than a given one may be: the rule of 8 to 20 characters holds for the input alone.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `FailedOperation`, `FailedOperation.DbError`, `InvalidParameter`, `OperationDenied`, `UnknownParameter` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/59135
   */
  readonly modifyServiceAccountPassword: (
    input: ModifyServiceAccountPasswordRequest,
    options?: CallOptions,
  ) => Promise<ModifyServiceAccountPasswordResponse>;
}
