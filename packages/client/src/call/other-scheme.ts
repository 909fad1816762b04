import { isLoopback } from "@tcrkit/signer";
import { codeOf, messageOf } from "./failure.js";

/** A server that speaks the other one of http and https, as far as a failed exchange tells. */
export interface OtherScheme {
  /** What went wrong, and the endpoint that would be right. */
  readonly message: string;
  /** Whether it is certain. A server of https only hangs up on plain http, as others may for other reasons. */
  readonly isCertain: boolean;
}

/** What a failure without an answer says of it; undefined for any other failure. */
export function otherScheme(url: string, cause: unknown): OtherScheme | undefined {
  const { protocol, host, hostname } = new URL(url);
  if (protocol === "https:" && isNoTls(cause)) {
    const instead = isLoopback(hostname) ? `the endpoint is http://${host}` : "which is for this computer alone";
    return { message: `${host} speaks plain http, not https: ${instead}`, isCertain: true };
  }
  if (protocol === "http:" && hungUp.test(codeOf(cause))) {
    return {
      message: `${messageOf(cause)}; if ${host} speaks https, the endpoint is https://${host}`,
      isCertain: false,
    };
  }
  return undefined;
}

/** What nginx and servers of Go answer to plain http. */
export function asksForHttps(body: string): boolean {
  return /plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server/.test(body);
}

/** TLS names the version in its first bytes: those of an answer in plain http are none. */
function isNoTls(cause: unknown): boolean {
  return /^(?:EPROTO|ERR_SSL_)/.test(codeOf(cause)) && /wrong.version.number/i.test(codeOf(cause) + messageOf(cause));
}

const hungUp = /^(?:ECONNRESET|UND_ERR_SOCKET)$/;
