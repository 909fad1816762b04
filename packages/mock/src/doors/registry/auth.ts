import {
  anonymous,
  type Credentials,
  type Login,
  loginBy,
  loginOf,
  ownerOf,
  type RepositoryAction,
} from "../../domain/logins.js";
import type { Services } from "../../domain/services.js";
import { instanceKey, isOn, readJwt } from "../../domain/tokens.js";
import type { Instance } from "../../state/entities/instances.js";
import { credentialsOf, originOf, type RequestHead } from "../http.js";
import { RegistryError } from "./errors.js";
import { TOKEN_PATH } from "./registry-path.js";

/** The service that Harbor's tokens are for. */
export const SERVICE = "harbor-registry";

/** The id of the long-term token that a token for the registry was issued by, and ends with. */
export const ACCESS_TOKEN_CLAIM = "access_token_id";

/** What a token for the registry lets its owner do. */
export interface Access {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

/** What a request is about to do. */
export interface Asked {
  readonly action: RepositoryAction;
  readonly namespace: string;
  /** With its namespace. */
  readonly repository: string;
}

/**
 * Who asks, once it is known that they may. Without anything asked, any login will do.
 *
 * @throws RegistryError 401 with a challenge, or 403.
 */
export function authorize(
  services: Services,
  instance: Instance,
  request: RequestHead,
  asked: Asked | undefined,
  mode: "token" | "none",
): Login {
  if (mode === "none") return ownerOf(instance);
  const shown = credentialsOf(request);
  const found = shown && authenticate(services, instance, shown);
  const login = found?.login ?? anonymous(services, instance);
  if (asked === undefined) {
    if (found === undefined) throw challenge(request, asked);
    return login;
  }
  if (login.may(asked.action, asked.namespace) && (found === undefined || found.covers(asked))) return login;
  const hasName = login.name !== "";
  if (!hasName || login.may(asked.action, asked.namespace)) throw challenge(request, asked);
  throw new RegistryError(403, "DENIED", `${login.name} may not ${asked.action} in ${asked.repository}.`);
}

interface Authenticated {
  readonly login: Login;
  /** Whether what was shown reaches so far. */
  readonly covers: (asked: Asked) => boolean;
}

function authenticate(services: Services, instance: Instance, shown: Credentials): Authenticated | undefined {
  if (shown.kind === "token") return byToken(services, instance, shown.token);
  const login = loginBy(services, instance, shown.name, shown.password);
  return login && { login, covers: () => true };
}

function byToken(services: Services, instance: Instance, token: string): Authenticated | undefined {
  const claims = readJwt(token, instanceKey(services, instance.id));
  if (claims === undefined || claims["aud"] !== SERVICE || claims["instance"] !== instance.id) return undefined;
  const nowMs = services.clock.now();
  if (Number(claims["exp"]) * 1000 <= nowMs) return undefined;
  const issuedBy = claims[ACCESS_TOKEN_CLAIM];
  if (issuedBy !== undefined && !isOn(services.store, instance.id, issuedBy, nowMs)) return undefined;
  const login = loginOf(services, instance, String(claims["sub"]));
  if (login === undefined) return undefined;
  const access = claims["access"] as readonly Access[];
  const covers = ({ repository, action }: Asked): boolean =>
    access.some(({ type, name, actions }) => type === "repository" && name === repository && actions.includes(action));
  return { login, covers };
}

/** Sends a client for a token, as Harbor does. */
export function challenge(request: RequestHead, asked: Asked | undefined): RegistryError {
  const scope = asked === undefined ? "" : `,scope="${scopeOf(asked)}"`;
  return new RegistryError(
    401,
    "UNAUTHORIZED",
    "Log in to the registry: with an access token, or as a service account.",
    {
      "WWW-Authenticate": `Bearer realm="${originOf(request)}${TOKEN_PATH}",service="${SERVICE}"${scope}`,
    },
  );
}

function scopeOf({ action, repository }: Asked): string {
  return `repository:${repository}:${action === "push" ? "pull,push" : action}`;
}
