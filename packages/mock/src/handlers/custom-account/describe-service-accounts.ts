import type { Filter, ServiceAccount as ServiceAccountInfo } from "../../gen/types/index.js";
import type { ServiceAccount } from "../../store/entities/service-account.js";
import { isoTimestamp } from "../../time-formats.js";
import { applyPlainFilters, type FilterReaders } from "../filters.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";
import { bareName, prefixedName } from "./account-names.js";
import { shownPermissions } from "./account-permissions.js";

const FILTERS: FilterReaders<ServiceAccount> = {
  Name: (account) => account.name,
  Description: (account) => account.description,
  Disable: (account) => String(account.isDisabled),
};

/** Lists service accounts in the order of their creation; `All` asks for all of them at once. */
export const describeServiceAccounts: Handler<"DescribeServiceAccounts"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const accounts = call.store.ofInstance.serviceAccounts.childrenOf(instance.id);
  const matching = applyPlainFilters(accounts, input.Filters?.map(withBareNames), FILTERS, call);
  const page = input.All === true ? matching : pageByRow(matching, input, call);
  return {
    ServiceAccounts: page.map((account) => accountInfoOf(account, input.EmbedPermission === true)),
    TotalCount: matching.length,
  };
};

/** A name may be asked for with its prefix or without it. */
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
