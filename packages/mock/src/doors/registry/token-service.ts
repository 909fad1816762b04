import { textOf } from "../../base/bytes.js";
import { anonymous, type Credentials, type Login, loginBy } from "../../domain/logins.js";
import type { Services } from "../../domain/services.js";
import { instanceKey, signJwt } from "../../domain/tokens.js";
import type { Instance } from "../../state/entities/instances.js";
import { collectBody, credentialsOf, headerOf, json, type WireRequest, type WireResponse } from "../http.js";
import { ACCESS_TOKEN_CLAIM, type Access, SERVICE } from "./auth.js";
import { RegistryError } from "./errors.js";

const ISSUER = "harbor-token-issuer";

/** How long a token for the registry holds, in seconds. */
export const TOKEN_SECONDS = 1800;

/** What is behind them is not read. */
const MAX_FORM_BYTES = 64 * 1024 - 1;

/** What a client asks a token for, and as whom. */
export interface TokenRequest {
  readonly credentials: Credentials | undefined;
  readonly scopes: readonly string[];
  /** Whether its Authorization is none that is understood. */
  readonly isWrong: boolean;
}

/** Reads the query of a GET, the form of a POST, in which a login by OAuth 2 has its name and password. */
export async function readTokenRequest(request: WireRequest): Promise<TokenRequest> {
  const { target, body } = await collectBody(request, MAX_FORM_BYTES);
  const [, query = ""] = /\?(.*)$/s.exec(target) ?? [];
  const params = new URLSearchParams(`${query}&${textOf(body) ?? ""}`);
  const [name, password] = [params.get("username"), params.get("password")];
  const inForm = name === null || password === null ? undefined : ({ kind: "password", name, password } as const);
  const credentials = credentialsOf(request) ?? inForm;
  return {
    credentials,
    scopes: params.getAll("scope").flatMap((scopes) => scopes.split(" ")),
    isWrong: credentials === undefined && headerOf(request, "authorization") !== undefined,
  };
}

/** Issues a token for what is asked, as far as the login reaches. Without a login it is one of nobody's, for what is public. */
export function issueToken(
  services: Services,
  instance: Instance,
  { credentials, scopes, isWrong }: TokenRequest,
): WireResponse {
  const login =
    credentials === undefined ? anonymous(services, instance) : passwordLogin(services, instance, credentials);
  if (login === undefined || isWrong) {
    throw new RegistryError(401, "UNAUTHORIZED", "The name or the password is wrong.");
  }
  const now = Math.floor(services.clock.now() / 1000);
  const seconds = Math.min(TOKEN_SECONDS, (login.token?.expiresAtSeconds ?? Number.POSITIVE_INFINITY) - now);
  const claims = {
    iss: ISSUER,
    sub: login.name,
    aud: SERVICE,
    instance: instance.id,
    iat: now,
    nbf: now,
    exp: now + seconds,
    ...(login.token?.id === undefined ? {} : { [ACCESS_TOKEN_CLAIM]: login.token.id }),
    access: scopes.flatMap((scope) => granted(scope, login)),
  };
  const token = signJwt(claims, instanceKey(services, instance.id));
  const issued_at = new Date(services.clock.now()).toISOString();
  return json(200, { token, access_token: token, expires_in: seconds, issued_at });
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

function passwordLogin(services: Services, instance: Instance, shown: Credentials): Login | undefined {
  return shown.kind === "password" ? loginBy(services, instance, shown.name, shown.password) : undefined;
}
