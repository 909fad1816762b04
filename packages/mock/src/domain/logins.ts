import { hmac } from "../base/hash.js";
import type { Instance } from "../state/entities/instances.js";
import { namespaceKey, partKey } from "../state/keys.js";
import { bareName, PREFIX } from "./service-accounts.js";
import type { Services } from "./services.js";
import { type AccessToken, accessToken, instanceKey, unverifiedClaims } from "./tokens.js";

/** What somebody may do in a repository. */
export type RepositoryAction = "pull" | "push" | "delete";

/** Who uses a registry. */
export interface Login {
  /** Name of an account or a service account; empty for nobody in particular. */
  readonly name: string;
  /** What an account has logged in by; service accounts and nobody in particular have none. */
  readonly token?: AccessToken;
  readonly may: (action: RepositoryAction, namespace: string) => boolean;
}

const ACTIONS: Readonly<Record<RepositoryAction, string>> = {
  pull: "tcr:PullRepository",
  push: "tcr:PushRepository",
  // No permission of its own is documented: who pushes may delete, as in Harbor's developers' role.
  delete: "tcr:PushRepository",
};

/** Whoever has a token of the instance's account. */
export function ownerOf({ account }: Instance): Login {
  return { name: account, may: () => true };
}

/** Whoever has no name: reads what is public. */
export function anonymous({ store }: Services, { id }: Instance): Login {
  return {
    name: "",
    may: (action, namespace) =>
      action === "pull" && store.namespaces.get(namespaceKey(id, namespace))?.isPublic === true,
  };
}

/** What a client shows of itself: a name with its password, or a token for the registry. */
export type Credentials =
  | { readonly kind: "password"; readonly name: string; readonly password: string }
  | { readonly kind: "token"; readonly token: string };

/** The instance that credentials name, whether they open it or not; undefined where they name none. */
export function instanceOfCredentials(services: Services, shown: Credentials): Instance | undefined {
  const { store } = services;
  if (shown.kind === "token") return store.instances.get(String(unverifiedClaims(shown.token)["instance"]));
  const { name, password } = shown;
  if (!name.startsWith(PREFIX)) return store.instances.get(String(unverifiedClaims(password)["aud"]));
  return store.instances.all().find((instance) => serviceLogin(services, instance, bareName(name), password));
}

/** Who a name and a password belong to: an access token of the instance, or a service account; undefined for nobody. */
export function loginBy(services: Services, instance: Instance, name: string, password: string): Login | undefined {
  if (name.startsWith(PREFIX)) return serviceLogin(services, instance, bareName(name), password);
  const token = accessToken(services, instance.id, password, services.clock.now());
  return token !== undefined && name === instance.account ? { ...ownerOf(instance), token } : undefined;
}

/** A login by its name alone, as a registry token remembers it; undefined once it has no right any more. */
export function loginOf(services: Services, instance: Instance, name: string): Login | undefined {
  if (name === "") return anonymous(services, instance);
  if (name === instance.account) return ownerOf(instance);
  return accountLogin(services, instance, bareName(name));
}

function serviceLogin(services: Services, instance: Instance, name: string, password: string): Login | undefined {
  const account = services.store.serviceAccounts.get(partKey(instance.id, name));
  const hash = hmac(instanceKey(services, instance.id), password);
  return account?.passwordHash === hash ? accountLogin(services, instance, name) : undefined;
}

function accountLogin(services: Services, instance: Instance, name: string): Login | undefined {
  const { store, clock } = services;
  const account = store.serviceAccounts.get(partKey(instance.id, name));
  if (account === undefined || account.isDisabled) return undefined;
  if (account.expiresAtMs !== 0 && account.expiresAtMs <= clock.now()) return undefined;
  const anybody = anonymous(services, instance);
  return {
    name: `${PREFIX}${name}`,
    may: (action, namespace) =>
      account.permissions.some(
        ({ resource, actions }) => resource === namespace && actions.includes(ACTIONS[action]),
      ) || anybody.may(action, namespace),
  };
}
