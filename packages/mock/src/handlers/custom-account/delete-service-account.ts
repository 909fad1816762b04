import type { Handler } from "../handler.js";
import { findAccount } from "./find-account.js";

/** Removes a service account. */
export const deleteServiceAccount: Handler<"DeleteServiceAccount"> = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  const { serviceAccounts } = call.store.ofInstance;
  serviceAccounts.delete(serviceAccounts.keyOf(account));
  return {};
};
