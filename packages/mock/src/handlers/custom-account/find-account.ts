import type { ServiceAccount } from "../../store/entities/service-account.js";
import { partKey } from "../../store/instance-tables.js";
import { findRunningInstance, notFound } from "../find.js";
import type { Call } from "../handler.js";
import { bareName } from "./account-names.js";

/** A service account of an instance, by its name with or without prefix. */
export function findAccount(call: Call, instanceId: string, name: string): ServiceAccount {
  const { id } = findRunningInstance(call, instanceId);
  const account = call.store.ofInstance.serviceAccounts.get(partKey(id, bareName(name)));
  if (account === undefined) throw notFound(call, "The service account does not exist.");
  return account;
}
