import { hmac } from "../../../base/hash.js";
import { isoTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { bareName, prefixedName } from "../../../domain/service-accounts.js";
import { instanceKey } from "../../../domain/tokens.js";
import type { Filter, ServiceAccount as ServiceAccountInfo } from "../../../gen/types/index.js";
import type { ServiceAccount } from "../../../state/entities/accounts.js";
import { partKey } from "../../../state/keys.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { applyPlainFilters, type FilterReaders, pageByRow, type Rows, rowsBelow } from "./list.js";
import { checkedName, expiryOf, shownPermissions, storedPermissions } from "./service-account-fields.js";

const FILTERS: FilterReaders<ServiceAccount> = {
  Name: (account) => account.name,
  Description: (account) => account.description,
  Disable: (account) => String(account.isDisabled),
};

/** Creates a service account. Only this answer has its password. */
export const createServiceAccount: Handler<"CreateServiceAccount"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const name = checkedName(input.Name, call);
  const { serviceAccounts } = call.store;
  if (serviceAccounts.get(partKey(instance.id, name)) !== undefined) {
    throw call.error("OperationDenied", "The service account exists already.");
  }
  const expiresAtMs = expiryOf(input, call) ?? 0;
  const password = call.ids.secret("password");
  const now = call.clock.now();
  serviceAccounts.put({
    instanceId: instance.id,
    name,
    description: input.Description ?? "",
    isDisabled: input.Disable ?? false,
    createdAtMs: now,
    updatedAtMs: now,
    expiresAtMs,
    permissions: storedPermissions(input.Permissions),
    passwordHash: hmac(instanceKey(call, instance.id), password),
  });
  return { Name: prefixedName(name), Password: password, ExpiresAt: expiresAtMs, CreateTime: isoTimestamp(now) };
};

/** Lists service accounts in the order of their creation, by page, or all at once with `All`. */
export const describeServiceAccounts: Handler<"DescribeServiceAccounts"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { serviceAccounts } = call.store;
  const filters = input.Filters?.map(withBareNames) ?? [];
  const matching: Rows<ServiceAccount> =
    filters.length === 0
      ? rowsBelow(serviceAccounts, [instance.id])
      : applyPlainFilters(serviceAccounts.childrenOf(instance.id), filters, FILTERS, call);
  const page = input.All === true ? matching.slice(0, matching.length) : pageByRow(matching, input, call);
  return {
    ServiceAccounts: page.map((account) => accountInfoOf(account, input.EmbedPermission === true)),
    TotalCount: matching.length,
  };
};

/** Changes the members that the request names. New permissions replace all old ones. */
export const modifyServiceAccount: Handler<"ModifyServiceAccount"> = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  call.store.serviceAccounts.put({
    ...account,
    description: input.Description ?? account.description,
    isDisabled: input.Disable ?? account.isDisabled,
    expiresAtMs: expiryOf(input, call) ?? account.expiresAtMs,
    permissions: input.Permissions === undefined ? account.permissions : storedPermissions(input.Permissions),
    updatedAtMs: call.clock.now(),
  });
  return {};
};

/** Replaces the password by a generated one, or by that of the request. */
export const modifyServiceAccountPassword: Handler<"ModifyServiceAccountPassword"> = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  const password = input.Random ? call.ids.secret("password") : input.Password;
  if (password === undefined) {
    throw call.error("MissingParameter", "With Random false, the request is missing the parameter `Password`.");
  }
  call.store.serviceAccounts.put({
    ...account,
    passwordHash: hmac(instanceKey(call, account.instanceId), password),
    updatedAtMs: call.clock.now(),
  });
  return { Password: password };
};

/** Deletes a service account. */
export const deleteServiceAccount: Handler<"DeleteServiceAccount"> = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  const { serviceAccounts } = call.store;
  serviceAccounts.delete(serviceAccounts.keyOf(account));
  return {};
};

/** A service account of an instance, by its name with or without prefix. */
function findAccount(call: Call, instanceId: string, name: string): ServiceAccount {
  const { id } = findRunningInstance(call, instanceId);
  const account = call.store.serviceAccounts.get(partKey(id, bareName(name)));
  if (account === undefined) throw new RegistryRefusal("missing", "The service account does not exist.");
  return account;
}

/** Filters may have the name with or without prefix. */
function withBareNames(filter: Filter): Filter {
  return filter.Name === "Name" ? { ...filter, Values: filter.Values.map(bareName) } : filter;
}

function accountInfoOf(account: ServiceAccount, withPermissions: boolean): ServiceAccountInfo {
  return {
    Name: prefixedName(account.name),
    Description: account.description,
    Disable: account.isDisabled,
    ExpiresAt: account.expiresAtMs,
    CreateTime: isoTimestamp(account.createdAtMs),
    UpdateTime: isoTimestamp(account.updatedAtMs),
    Permissions: withPermissions ? shownPermissions(account.permissions) : null,
  };
}
