import { hmac } from "../../access/hmac.js";
import { instanceKey } from "../../access/instance-key.js";
import type { Handler } from "../handler.js";
import { findAccount } from "./find-account.js";

/** Replaces the password: by one that is generated, or by the one that came. */
export const modifyServiceAccountPassword: Handler<"ModifyServiceAccountPassword"> = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  const password = input.Random ? call.ids.secret("password") : input.Password;
  if (password === undefined) {
    throw call.error("MissingParameter", "With Random false, the request is missing the parameter `Password`.");
  }
  call.store.ofInstance.serviceAccounts.put({
    ...account,
    passwordHash: hmac(instanceKey(call, account.instanceId), password),
    updatedAtMs: call.clock.now(),
  });
  return { Password: password };
};
