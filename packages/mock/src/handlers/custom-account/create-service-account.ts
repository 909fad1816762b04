import { hmac } from "../../access/hmac.js";
import { instanceKey } from "../../access/instance-key.js";
import { partKey } from "../../store/instance-tables.js";
import { isoTimestamp } from "../../time-formats.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { expiryOf } from "./account-expiry.js";
import { checkedName, prefixedName } from "./account-names.js";
import { storedPermissions } from "./account-permissions.js";

/** Creates a service account. Its password is in this answer alone. */
export const createServiceAccount: Handler<"CreateServiceAccount"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const name = checkedName(input.Name, call);
  const { serviceAccounts } = call.store.ofInstance;
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
