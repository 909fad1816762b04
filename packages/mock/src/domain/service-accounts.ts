import { hmac } from "../base/hash.js";
import type { ServiceAccount } from "../state/entities/accounts.js";
import type { Edition, Services } from "./services.js";
import { instanceKey } from "./tokens.js";

/** The prefix that the server puts before names. */
export const PREFIX = "tcr$";

/** Harbor's rule for the names of its robots, which these accounts are. */
const NAME = /^(?=.{1,255}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** The name as answers show it. */
export function prefixedName(name: string): string {
  return `${PREFIX}${name}`;
}

/** The stored name; requests have it with or without prefix. */
export function bareName(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

/** Whether a new account may have a name, which comes without its prefix. The edition `lenient` takes any that is not empty. */
export function isAccountName(bare: string, edition: Edition): boolean {
  return edition === "lenient" ? bare !== "" : NAME.test(bare);
}

/** Keeps an account, new or changed, and of its new password the hash alone. */
export function keepServiceAccount(
  services: Services,
  account: Omit<ServiceAccount, "passwordHash">,
  password: string,
): void {
  const passwordHash = hmac(instanceKey(services, account.instanceId), password);
  services.store.serviceAccounts.put({ ...account, passwordHash });
}
