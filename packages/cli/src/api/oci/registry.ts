import type { StreamRequest, StreamResponse } from "@tcrkit/client/http";
import type { RegistryAccess, SendRequest } from "./access.js";
import { createAuthorizer } from "./authorizer.js";
import { isLocalHost, locate } from "./locate.js";
import { asFailure, refusalOf } from "./registry-failure.js";

export interface RegistryRequest {
  readonly method: "GET" | "HEAD" | "PUT" | "POST";
  /** Path and query, or a whole URL that the registry gave. */
  readonly target: string;
  /** What the token has to be good for. */
  readonly scopes: readonly string[];
  /** What is asked for, as a message names it. */
  readonly what: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: StreamRequest["body"];
  /** Statuses besides those of success that are answers, too. */
  readonly accepts?: readonly number[];
}

/** A registry that speaks the protocol of the OCI distribution specification. */
export interface OciRegistry {
  readonly host: string;
  /** Asks, logging in where that is wanted. @throws RegistryFailure */
  readonly ask: (request: RegistryRequest) => Promise<StreamResponse>;
  /** Does something up to three times, where it fails in a way that may pass. */
  readonly repeat: <T>(step: () => Promise<T>) => Promise<T>;
}

/** Finds out how a registry is spoken to. This computer's may be without TLS. @throws RegistryFailure where there is none. */
export async function openRegistry(access: RegistryAccess): Promise<OciRegistry> {
  const { host, signal, streams, about, next } = access;
  const send: SendRequest = async (request) => {
    const { url, headers } = locate(request.url);
    try {
      return await streams.send({ ...request, url, headers: { ...request.headers, ...headers }, signal });
    } catch (error) {
      throw signal.aborted ? signal.reason : asFailure(error, host, about);
    }
  };
  const authorizer = createAuthorizer(access, send);
  const { origin, challenge } = await reach(host, send);
  if (challenge !== undefined) authorizer.learn(challenge, [], undefined);
  return {
    host,
    repeat: (step) => repeat(step, access),
    ask: async ({ method, target, scopes, what, headers = {}, body, accepts = [] }) => {
      const url = new URL(target, origin).href;
      const attempt = async (authorization: string | undefined) =>
        follow({ method, url, headers, body }, authorization, send);
      const used = await authorizer.authorizationFor(scopes);
      const first = await attempt(used);
      // What was streamed cannot be sent again.
      const mayLearn = first.status === 401 && (body === undefined || body instanceof Uint8Array);
      const isWiser = mayLearn && authorizer.learn(challengeOf(first) ?? "", scopes, used);
      if (isWiser) first.discard();
      const response = isWiser ? await attempt(await authorizer.authorizationFor(scopes)) : first;
      if (response.status < 300 || accepts.includes(response.status)) return response;
      throw await refusalOf(response, { host, method, what, next: [...about, ...next] });
    },
  };
}

/** The origin of a host, and what its registry wants of whom it does not know. */
async function reach(host: string, send: SendRequest) {
  const ping = async (origin: string) => {
    const response = await send({ method: "GET", url: `${origin}/v2/`, headers: {} });
    response.discard();
    return { origin, status: response.status, challenge: response.status === 401 ? challengeOf(response) : undefined };
  };
  if (!isLocalHost(host)) return ping(`https://${host}`);
  const plain = await ping(`http://${host}`).catch(() => undefined);
  // What is spoken to by TLS alone does not understand, or says so.
  return plain === undefined || plain.status === 400 ? ping(`https://${host}`) : plain;
}

/** A header of an answer, the first one where it stands there several times; undefined where it is not there. */
export function headerOf({ headers }: Pick<StreamResponse, "headers">, name: string): string | undefined {
  return [headers[name]].flat()[0];
}

function challengeOf(response: StreamResponse): string | undefined {
  return headerOf(response, "www-authenticate");
}

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;

/** Blobs often stand elsewhere: whoever has them signed the address, and gets no login of the registry's. */
async function follow(
  request: Omit<StreamRequest, "signal">,
  authorization: string | undefined,
  send: SendRequest,
): Promise<StreamResponse> {
  const { origin } = new URL(request.url);
  let { url } = request;
  for (let left = mostRedirects; ; left--) {
    const isAtHome = new URL(url).origin === origin;
    const own = authorization !== undefined && isAtHome ? { Authorization: authorization } : {};
    const response = await send({ ...request, url, headers: { ...request.headers, ...own } });
    const to = headerOf(response, "location");
    if (!/^(?:GET|HEAD)$/.test(request.method) || !redirects.has(response.status) || to === undefined || left === 0) {
      return response;
    }
    response.discard();
    url = new URL(to, url).href;
  }
}

const attempts = 3;
const firstPauseMs = 500;
const longestPauseMs = 30_000;

async function repeat<T>(step: () => Promise<T>, { shell, signal }: RegistryAccess): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const { mayRepeat, retryAfterMs = firstPauseMs * attempt } = Object(error) as {
        readonly mayRepeat?: boolean;
        readonly retryAfterMs?: number;
      };
      if (mayRepeat !== true || attempt === attempts) throw error;
      await shell.sleep(Math.min(retryAfterMs, longestPauseMs), signal);
    }
  }
}
