import { partKey } from "../../state/keys.js";
import { RegistryRefusal } from "../errors.js";
import { findInstance } from "../instances.js";
import { bareName, isAccountName, keepServiceAccount, prefixedName } from "../service-accounts.js";
import type { Services } from "../services.js";
import { LONG_TERM_MS, tokenOf } from "../tokens.js";
import { type Moment, momentMs, type PlannedServiceAccount, type PlannedToken } from "./plan.js";
import type { PopulatedServiceAccount, PopulatedToken } from "./populated.js";

/** Adds a service account to an instance. @throws RegistryRefusal for a name that cannot be or is taken. */
export function addServiceAccount(
  services: Services,
  instanceId: string,
  planned: PlannedServiceAccount,
): PopulatedServiceAccount {
  const { Password = services.ids.secret("password"), Permissions = [] } = planned;
  const name = bareName(planned.Name);
  if (!isAccountName(name, services.settings.edition)) {
    throw new RegistryRefusal(
      "invalid",
      "a name has a-z and 0-9, with single dots, dashes or underscores between them",
    );
  }
  if (services.store.serviceAccounts.get(partKey(instanceId, name)) !== undefined) {
    throw new RegistryRefusal("invalid", `the service account ${name} exists already`);
  }
  const createdAtMs = timeOf(services, planned.CreatedAt);
  const account = {
    instanceId,
    name,
    description: planned.Description ?? "",
    isDisabled: planned.Disable ?? false,
    createdAtMs,
    updatedAtMs: createdAtMs,
    expiresAtMs: planned.ExpiresAt === undefined ? 0 : momentMs(planned.ExpiresAt),
    permissions: Permissions.map(({ Resource, Actions }) => ({ resource: Resource, actions: [...Actions] })),
  };
  keepServiceAccount(services, account, Password);
  return { Name: prefixedName(name), Password };
}

/** Adds a long-term token to an instance, and gives it whole. @throws RegistryRefusal for an id that is taken. */
export function addToken(services: Services, instanceId: string, planned: PlannedToken): PopulatedToken {
  const { TokenId: id = services.ids.tokenId(), Desc: description = "", Enabled: isEnabled = true } = planned;
  if (services.store.tokens.get(partKey(instanceId, id)) !== undefined) {
    throw new RegistryRefusal("invalid", `the token ${id} exists already`);
  }
  const { account } = findInstance(services, instanceId);
  const createdAtMs = timeOf(services, planned.CreatedAt);
  const expiresAtMs = planned.ExpiresAt === undefined ? createdAtMs + LONG_TERM_MS : momentMs(planned.ExpiresAt);
  services.store.tokens.put({ instanceId, id, description, isEnabled, createdAtMs, expiresAtMs });
  const Token = tokenOf(services, { instanceId, account, id, createdAtMs, expiresAtMs });
  return { TokenId: id, Username: account, Token };
}

/** The time of a moment that may be left out: now. */
export function timeOf({ clock }: Services, moment: Moment | undefined): number {
  return moment === undefined ? clock.now() : momentMs(moment);
}
