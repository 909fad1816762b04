import type { Handler } from "../handler.js";
import { expiryOf } from "./account-expiry.js";
import { storedPermissions } from "./account-permissions.js";
import { findAccount } from "./find-account.js";

/** Changes what is named and leaves the rest. Permissions are replaced as a whole. */
export const modifyServiceAccount: Handler<"ModifyServiceAccount"> = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  call.store.ofInstance.serviceAccounts.put({
    ...account,
    description: input.Description ?? account.description,
    isDisabled: input.Disable ?? account.isDisabled,
    expiresAtMs: expiryOf(input, call) ?? account.expiresAtMs,
    permissions: input.Permissions === undefined ? account.permissions : storedPermissions(input.Permissions),
    updatedAtMs: call.clock.now(),
  });
  return {};
};
