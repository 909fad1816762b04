import { fromBase64, textOf } from "../../base/bytes.js";
import { anonymous, type Login, loginBy, loginOf, ownerOf, type RepositoryAction } from "../../domain/logins.js";
import type { Services } from "../../domain/services.js";
import { instanceKey, readJwt, signJwt } from "../../domain/tokens.js";
import type { Instance } from "../../state/entities/instances.js";
import {
  collectBody,
  headerOf,
  json,
  originOf,
  type RequestHead,
  type WireRequest,
  type WireResponse,
} from "../http.js";
import { RegistryError } from "./errors.js";

export const TOKEN_PATH = "/service/token";
/** The service that Harbor's tokens are for. */
const SERVICE = "harbor-registry";
const ISSUER = "harbor-token-issuer";
/** How long a token for the registry holds, in seconds. */
export const TOKEN_SECONDS = 1800;

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
  const found = bearerOf(services, instance, request) ?? basicOf(services, instance, request);
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

function bearerOf(services: Services, instance: Instance, request: RequestHead): Authenticated | undefined {
  const [, token = ""] = /^Bearer (.+)$/i.exec(headerOf(request, "authorization") ?? "") ?? [];
  const claims = token === "" ? undefined : readJwt(token, instanceKey(services, instance.id));
  if (claims === undefined || claims["aud"] !== SERVICE || claims["instance"] !== instance.id) return undefined;
  if (Number(claims["exp"]) * 1000 <= services.clock.now()) return undefined;
  const login = loginOf(services, instance, String(claims["sub"]));
  if (login === undefined) return undefined;
  const access = claims["access"] as readonly Access[];
  const covers = ({ repository, action }: Asked): boolean =>
    access.some(({ type, name, actions }) => type === "repository" && name === repository && actions.includes(action));
  return { login, covers };
}

function basicOf(services: Services, instance: Instance, request: RequestHead): Authenticated | undefined {
  const [name, password] = basicPair(request) ?? [];
  if (name === undefined || password === undefined) return undefined;
  const login = loginBy(services, instance, name, password);
  return login && { login, covers: () => true };
}

function basicPair(request: RequestHead): readonly [name: string, password: string] | undefined {
  const [, encoded] = /^Basic ([\w+/=]+)$/i.exec(headerOf(request, "authorization") ?? "") ?? [];
  if (encoded === undefined) return undefined;
  try {
    const [, name, password] = /^([^:]*):(.*)$/s.exec(textOf(fromBase64(encoded)) ?? "") ?? [];
    return name === undefined || password === undefined ? undefined : [name, password];
  } catch {
    return undefined;
  }
}

/** Sends a client for a token, as Harbor does. */
function challenge(request: RequestHead, asked: Asked | undefined): RegistryError {
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

interface Access {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

/** Issues a token for what is asked, as far as the login reaches. Without a login it is one of nobody's, for what is public. */
export async function issueToken(services: Services, instance: Instance, request: WireRequest): Promise<WireResponse> {
  const params = await paramsOf(request);
  const pair = basicPair(request) ?? passwordOf(params);
  const login = pair === undefined ? anonymous(services, instance) : loginBy(services, instance, ...pair);
  if (login === undefined || (pair === undefined && headerOf(request, "authorization") !== undefined)) {
    return json(401, {
      errors: [{ code: "UNAUTHORIZED", message: "The name or the password is wrong.", detail: null }],
    });
  }
  const now = Math.floor(services.clock.now() / 1000);
  const claims = {
    iss: ISSUER,
    sub: login.name,
    aud: SERVICE,
    instance: instance.id,
    iat: now,
    nbf: now,
    exp: now + TOKEN_SECONDS,
    access: params
      .getAll("scope")
      .flatMap((scopes) => scopes.split(" "))
      .flatMap((scope) => granted(scope, login)),
  };
  const token = signJwt(claims, instanceKey(services, instance.id));
  const issued_at = new Date(services.clock.now()).toISOString();
  return json(200, { token, access_token: token, expires_in: TOKEN_SECONDS, issued_at });
}

function granted(scope: string, login: Login): Access[] {
  const [, type = "", name = "", asked = ""] = /^(\w+):(.+):([^:]*)$/.exec(scope) ?? [];
  if (type !== "repository") return [];
  const [namespace = ""] = name.split("/");
  const wanted = new Set(
    asked.split(",").flatMap((action) => (action === "*" ? ["pull", "push", "delete"] : [action])),
  );
  const actions = (["pull", "push", "delete"] as const).filter(
    (action) => wanted.has(action) && login.may(action, namespace),
  );
  return actions.length === 0 ? [] : [{ type, name, actions }];
}

/** The query of a GET, the form of a POST. */
async function paramsOf(request: WireRequest): Promise<URLSearchParams> {
  const { target, body } = await collectBody(request, MAX_FORM_BYTES);
  const [, query = ""] = /\?(.*)$/s.exec(target) ?? [];
  return new URLSearchParams(`${query}&${textOf(body) ?? ""}`);
}

/** What is behind them is not read. */
const MAX_FORM_BYTES = 64 * 1024 - 1;

/** A login by OAuth 2: the password itself, or what it was once answered by, which is the same here. */
function passwordOf(params: URLSearchParams): readonly [name: string, password: string] | undefined {
  const [name, password] = [params.get("username"), params.get("password")];
  return name === null || password === null ? undefined : [name, password];
}
