import { isLoopback } from "@tcrkit/signer";
import { CredentialsError } from "./credentials-error.js";

/**
 * Scheme, host and port of an endpoint; https where it names no scheme.
 *
 * @throws CredentialsError (`invalid`) for anything more or less, and for plain http to another machine.
 */
export function originOf(endpoint: string, source: string): string {
  const url = tryUrl(/^[a-z]+:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`);
  const problem = problemOf(url);
  if (url !== undefined && problem === undefined) return url.origin;
  throw new CredentialsError("invalid", [{ source, looked: "endpoint of STS", problem: `expected ${problem}` }]);
}

function problemOf(url: URL | undefined): string | undefined {
  if (url === undefined || !/^https?:$/.test(url.protocol)) return "a host or an http(s) address";
  const rest = `${url.pathname}${url.search}${url.hash}${url.username}${url.password}`;
  if (rest !== "/") return "scheme, host and port alone";
  if (url.protocol === "https:" || isLoopback(url.hostname)) return undefined;
  return "https, since plain http is for this computer alone";
}

function tryUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
