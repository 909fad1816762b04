// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Sent } from "../../contract.js";
import type { Filter } from "./shared.js";

/** Input of CreateServiceAccount. Creates an account for robots, with permissions on namespaces of one instance, and returns its password. */
export interface CreateServiceAccountRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the service account. */
  Name: string;
  /** What the account may do, one entry a namespace. */
  Permissions: Sent<Permission>[];
  /** Free text that tells what the account is for. */
  Description?: string;
  /**
   * Days until the account expires, counted from today.
   *
   * Unit: days. Counts before `ExpiresAt`.
   */
  Duration?: number;
  /**
   * When the account expires, in milliseconds since 1970.
   *
   * Unit: milliseconds since 1970. Ignored beside `Duration`.
   */
  ExpiresAt?: number;
  /** True makes the account unusable without deleting it. */
  Disable?: boolean;
}

/** Output of CreateServiceAccount. */
export interface CreateServiceAccountResponse {
  /** Name of the new account, with the prefix `tcr$` that the server puts before it. */
  Name: string;
  /**
   * Generated password of the account. It is shown this once.
   *
   * Sensitive: keep it out of logs.
   */
  Password: string;
  /**
   * When the account expires, in milliseconds since 1970.
   *
   * Unit: milliseconds since 1970.
   */
  ExpiresAt: number;
  /** When the account was created. */
  CreateTime: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DeleteServiceAccount. Removes a service account from an instance. */
export interface DeleteServiceAccountRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the service account. */
  Name: string;
}

/** Output of DeleteServiceAccount. */
export interface DeleteServiceAccountResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of DescribeServiceAccounts. Lists an instance's service accounts, on request with their permissions. */
export interface DescribeServiceAccountsRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** True asks for all accounts of the instance instead of one page. */
  All?: boolean;
  /** True fills `Permissions` in every row. */
  EmbedPermission?: boolean;
  /** Conditions that an account must meet, all of them. The manual names no attribute to filter by. */
  Filters?: Filter[];
  /**
   * Rows to skip before the page.
   *
   * Default: `0`.
   */
  Offset?: number;
  /**
   * Rows a page.
   *
   * Default: `20`. At most 100; a larger value is lowered.
   */
  Limit?: number;
}

/** Output of DescribeServiceAccounts. */
export interface DescribeServiceAccountsResponse {
  /**
   * One row a service account. Passwords are not among the members.
   *
   * May be null.
   */
  ServiceAccounts: ServiceAccount[] | null;
  /** How many rows match, on all pages. */
  TotalCount: number;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of ModifyServiceAccount. Changes a service account's description, expiry, permissions, or whether it is disabled. */
export interface ModifyServiceAccountRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the service account. */
  Name: string;
  /** Free text that tells what the account is for. */
  Description?: string;
  /**
   * Days until the account expires, counted from today.
   *
   * Unit: days. Counts before `ExpiresAt`.
   */
  Duration?: number;
  /**
   * When the account expires, in milliseconds since 1970.
   *
   * Unit: milliseconds since 1970. Ignored beside `Duration`.
   */
  ExpiresAt?: number;
  /** True makes the account unusable without deleting it. */
  Disable?: boolean;
  /** What the account may do, one entry a namespace. */
  Permissions?: Sent<Permission>[];
}

/** Output of ModifyServiceAccount. */
export interface ModifyServiceAccountResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * Input of ModifyServiceAccountPassword. Replaces a service account's password with a given or a generated one, and returns it.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59135
 */
export interface ModifyServiceAccountPasswordRequest {
  /** Id of the instance, such as `tcr-okmj78`. */
  RegistryId: string;
  /** Name of the service account. */
  Name: string;
  /** True lets the server generate the password; false takes the one in `Password`. */
  Random: boolean;
  /**
   * New password, with an upper-case letter, a lower-case letter and a digit among its characters.
   *
   * From 8 to 20 characters. Pattern: `^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$`. Sensitive: keep it out of logs. Required when `Random` is `false`, and ignored otherwise.
   */
  Password?: string;
}

/**
 * Output of ModifyServiceAccountPassword.
 *
 * @see https://www.tencentcloud.com/document/api/1051/59135
 */
export interface ModifyServiceAccountPasswordResponse {
  /**
   * Password that the account has from now on. It is shown this once.
   *
   * Sensitive: keep it out of logs.
   */
  Password: string;
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * What a service account may do in one namespace.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Permission
 */
export interface Permission {
  /**
   * Name of the namespace in which the actions are allowed.
   *
   * May be null in an answer. One of `NamespaceList.Name` as DescribeNamespaces answers it.
   */
  Resource: string | null;
  /**
   * Actions that the account may carry out there.
   *
   * May be null in an answer.
   *
   * - `tcr:PushRepository`: Push images.
   * - `tcr:PullRepository`: Pull images.
   * - `tcr:CreateRepository`: Create repositories.
   * - `tcr:CreateHelmChart`: Push Helm charts.
   * - `tcr:DescribeHelmCharts`: List and pull Helm charts.
   */
  Actions:
    | (
        | "tcr:PushRepository"
        | "tcr:PullRepository"
        | "tcr:CreateRepository"
        | "tcr:CreateHelmChart"
        | "tcr:DescribeHelmCharts"
        | (string & {})
      )[]
    | null;
}

/**
 * A service account of an instance, without its password.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#ServiceAccount
 */
export interface ServiceAccount {
  /**
   * Login name of the account, `tcr$` and the name that was chosen.
   *
   * May be null in an answer.
   */
  Name?: string | null;
  /**
   * Remark on the service account.
   *
   * May be null in an answer.
   */
  Description?: string | null;
  /**
   * True if the account cannot log in.
   *
   * May be null in an answer.
   */
  Disable?: boolean | null;
  /**
   * When the account expires, as a Unix time.
   *
   * Unit: milliseconds since 1970. May be null in an answer.
   */
  ExpiresAt?: number | null;
  /**
   * When the account was created.
   *
   * May be null in an answer.
   */
  CreateTime?: string | null;
  /**
   * When the account last changed.
   *
   * May be null in an answer.
   */
  UpdateTime?: string | null;
  /**
   * What the account may do, namespace by namespace.
   *
   * May be null in an answer.
   */
  Permissions?: Permission[] | null;
}
