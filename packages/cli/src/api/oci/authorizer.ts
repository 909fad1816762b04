import { isMembers, parseJson } from "../../parse/value.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { RegistryAccess, RegistryLogin, SendRequest } from "./access.js";
import { isLocalHost } from "./locate.js";
import { readBytes } from "./read-bytes.js";
import { RegistryFailure, refusalOf } from "./registry-failure.js";

/** What a registry has to be shown, by scopes such as `repository:team/web:pull`. */
export interface Authorizer {
  /** The value of Authorization; undefined where none is known to be wanted. */
  readonly authorizationFor: (scopes: readonly string[]) => Promise<string | undefined>;
  /** Learns from the WWW-Authenticate of a refusal. False where what was used is all that there is. */
  readonly learn: (challenge: string, scopes: readonly string[], used: string | undefined) => boolean;
}

interface KeptToken {
  readonly authorization: string;
  readonly expiresAtMs: number;
}

/** Shows a login to a registry as its challenges ask for it: by itself, or by tokens of a service, kept while they hold. */
export function createAuthorizer(access: RegistryAccess, send: SendRequest): Authorizer {
  const tokens = new Map<string, Promise<KeptToken>>();
  let challenge: Challenge | undefined;
  const tokenFor = (scopes: readonly string[], from: Challenge): Promise<KeptToken> => {
    const key = scopes.join(" ");
    const token = tokens.get(key) ?? fetchToken(from, scopes, access, send);
    tokens.set(key, token);
    token.catch(() => tokens.delete(key));
    return token;
  };
  return {
    authorizationFor: async (scopes) => {
      if (challenge === undefined) return undefined;
      if (challenge.scheme === "basic") return basicOf(await access.login());
      const token = await tokenFor(scopes, challenge);
      if (access.shell.now() < token.expiresAtMs) return token.authorization;
      tokens.delete(scopes.join(" "));
      return (await tokenFor(scopes, challenge)).authorization;
    },
    learn: (text, scopes, used) => {
      const known = challenge;
      challenge = parseChallenge(text) ?? challenge;
      if (used !== undefined) tokens.delete(scopes.join(" "));
      return challenge !== undefined && (known === undefined || challenge.scheme === "bearer");
    },
  };
}

interface Challenge {
  readonly scheme: "basic" | "bearer";
  readonly realm: string;
  readonly service: string | undefined;
}

/** `Bearer realm="https://…/service/token",service="…"`; undefined for what we cannot answer. */
function parseChallenge(text: string): Challenge | undefined {
  const [, scheme = "", rest = ""] = /^\s*(basic|bearer)\b(.*)$/is.exec(text) ?? [];
  const params = new Map([...rest.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, name = "", value = ""]) => [name, value]));
  if (scheme.toLowerCase() === "basic") return { scheme: "basic", realm: "", service: undefined };
  const realm = params.get("realm") ?? "";
  return URL.canParse(realm) ? { scheme: "bearer", realm, service: params.get("service") } : undefined;
}

/** How long a token holds that does not say it, by the specification, in seconds. */
const usualSeconds = 60;
/** A token is not used when it has less than that left: a request may wait for its turn. */
const spareMs = 10_000;
const mostOfAToken = 1 << 20;

async function fetchToken(
  { realm, service }: Challenge,
  scopes: readonly string[],
  access: RegistryAccess,
  send: SendRequest,
): Promise<KeptToken> {
  const { host, shell, keepSecret, about, next } = access;
  const url = new URL(realm);
  if (url.protocol !== "https:" && !isLocalHost(url.host)) {
    throw new RegistryFailure(messages.inClear(host, url.origin), exitCodes.refused);
  }
  const asked = new URLSearchParams(service === undefined ? {} : { service });
  for (const scope of scopes) asked.append("scope", scope);
  const sentAtMs = shell.now();
  const response = await send(tokenRequest(url, asked, await access.login()));
  const denied = { host: url.host, method: "POST", what: messages.token(host), next: [...about, ...next] };
  if (response.status !== 200) throw await refusalOf(response, denied);
  const answer = parseJson(new TextDecoder().decode(await readBytes(response.body, mostOfAToken)));
  const { token, access_token, expires_in } = isMembers(answer) ? answer : {};
  const value = token ?? access_token;
  if (typeof value !== "string") throw new RegistryFailure(messages.noToken(url.host), exitCodes.transport);
  keepSecret(value);
  const seconds = Number(expires_in ?? usualSeconds);
  const leftMs = Math.max(0, (seconds > 0 ? seconds : usualSeconds) * 1000 - spareMs);
  return { authorization: `Bearer ${value}`, expiresAtMs: sentAtMs + leftMs };
}

function tokenRequest(url: URL, asked: URLSearchParams, login: RegistryLogin | undefined) {
  if (login !== undefined && "identityToken" in login) {
    const grant = { grant_type: "refresh_token", client_id: "tcr", refresh_token: login.identityToken };
    const body = Buffer.from(String(new URLSearchParams([...Object.entries(grant), ...asked])));
    const headers = {
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
    };
    return { method: "POST", url: url.href, headers, body };
  }
  for (const [name, value] of asked) url.searchParams.append(name, value);
  const authorization = basicOf(login);
  return {
    method: "GET",
    url: url.href,
    headers: authorization === undefined ? {} : { Authorization: authorization },
  };
}

function basicOf(login: RegistryLogin | undefined): string | undefined {
  if (login === undefined || !("password" in login)) return undefined;
  return `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;
}

const messages = {
  token: (host: string): string => `a token for ${host}`,
  noToken: (host: string): string => `${printable(host)} answers without a token.`,
  inClear: (host: string, origin: string): string =>
    `${printable(host)} wants its logins at ${printable(origin)}, where everybody on the way could read them.`,
};
