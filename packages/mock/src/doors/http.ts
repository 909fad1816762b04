import { concatBytes, fromBase64, textOf } from "../base/bytes.js";
import type { Credentials } from "../domain/logins.js";
import type { RegistryCaller } from "../domain/registry-reach.js";

/** What comes before the body of a request, as received. */
export interface RequestHead {
  readonly method: string;
  /** Path and query as sent: `/?Action=DescribeRegions`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Who sent it; left out for a call without a socket. */
  readonly peer?: Peer | undefined;
}

/** The other end of a socket. */
export interface Peer {
  /** `127.0.0.1`, `2001:db8::1` */
  readonly address: string;
  /** Whether it came by TLS. */
  readonly isSecure: boolean;
  /** Whether the admin API and the example key are for it, as they are for this computer. */
  readonly isTrusted: boolean;
}

/** A request as received, before any parsing: its body may still be on its way. */
export interface WireRequest extends RequestHead {
  readonly body: string | Uint8Array | BodyStream;
}

/** A request whose body is here. */
export interface WholeRequest extends RequestHead {
  /** Empty without a body. */
  readonly body: string | Uint8Array;
}

/** A body on its way in, of any size. It is read once: chunk by chunk, or collected. Nothing of it is kept before that. */
export interface BodyStream extends AsyncIterable<Uint8Array> {
  /** The first bytes of the body, at most so many. What comes behind them is read and dropped, so that the client hears the answer. */
  readonly collect: (maxBytes: number) => Promise<Uint8Array>;
}

/** An answer, ready to be sent. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** A binary body, instead of `body`. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** A body of any size, instead of `body`, with its length among the headers where that is known: it may fail on its way. */
  readonly stream?: AsyncIterable<Uint8Array> | undefined;
  /** By a fault: ends the connection after so many bytes of the body; below 0, resets it without an answer. */
  readonly breakAfterBytes?: number | undefined;
}

/** Collects the body of a request: one byte more than `maxBytes` at most, to tell that a body is too large. */
export function collectBody(
  { method, target, headers, peer, body }: WireRequest,
  maxBytes: number,
): WholeRequest | Promise<WholeRequest> {
  if (typeof body === "string" || body instanceof Uint8Array) return { method, target, headers, peer, body };
  return body.collect(maxBytes + 1).then((collected) => ({ method, target, headers, peer, body: collected }));
}

/** The body of a request as it comes. */
export function chunksOf({ body }: WireRequest): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body === "string") return [new TextEncoder().encode(body)];
  return body instanceof Uint8Array ? [body] : body;
}

/** A body that comes in chunks. */
export function bodyStream(chunks: () => AsyncIterable<Uint8Array>): BodyStream {
  return {
    collect: async (maxBytes) => {
      const kept: Uint8Array[] = [];
      let bytes = 0;
      for await (const chunk of chunks()) {
        if (bytes < maxBytes) kept.push(chunk.subarray(0, maxBytes - bytes));
        bytes += chunk.length;
      }
      return concatBytes(kept);
    },
    [Symbol.asyncIterator]: () => chunks()[Symbol.asyncIterator](),
  };
}

/** The value of a header, by its name in lower case. Repeated headers are joined with commas. */
export function headerOf({ headers }: RequestHead, name: string): string | undefined {
  const value = headers[name];
  return value === undefined || typeof value === "string" ? value : value.join(", ");
}

/** The origin at which the caller reaches the mock. The official CLI sends its whole endpoint as Host. */
export function originOf(request: RequestHead): string {
  const sent = headerOf(request, "host") ?? "";
  const host = sent.includes("/") ? sent.replace(/^https?:\/\//i, "") : sent;
  const scheme = request.peer?.isSecure === true ? "https" : "http";
  return `${scheme}://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}`;
}

/** What a request shows of who sends it, in its Authorization. */
export function credentialsOf(request: RequestHead): Credentials | undefined {
  const [, kind = "", shown = ""] = /^(Basic|Bearer) (.+)$/i.exec(headerOf(request, "authorization") ?? "") ?? [];
  if (kind.toLowerCase() === "bearer") return { kind: "token", token: shown };
  const pair = /^[\w+/=]+$/.test(shown) ? /^([^:]*):(.*)$/s.exec(textOfBase64(shown) ?? "") : null;
  return pair === null ? undefined : { kind: "password", name: pair[1] ?? "", password: pair[2] ?? "" };
}

function textOfBase64(encoded: string): string | undefined {
  try {
    return textOf(fromBase64(encoded));
  } catch {
    return undefined;
  }
}

/** Who asks for a registry. A call without a socket comes from this computer. */
export function registryCallerOf(request: RequestHead): RegistryCaller {
  return {
    host: headerOf(request, "host") ?? "",
    address: request.peer?.address ?? "127.0.0.1",
    credentials: credentialsOf(request),
  };
}

/** The path of a request, without the origin of a proxy's absolute form. */
export function pathOf({ target }: RequestHead): string {
  return target === "/" ? target : target.replace(/^https?:\/\/[^/?]*/i, "").replace(/\?.*$/s, "");
}

/** A JSON answer outside the API. */
export function json(status: number, value: object): WireResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: `${JSON.stringify(value, null, 2)}\n` };
}
