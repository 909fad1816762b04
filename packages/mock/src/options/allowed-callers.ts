import type { GuardOptions } from "../doors/guard.js";
import type { MockOptions } from "./options.js";

/** What the guard takes of the options. @throws TypeError that names the option. */
export function guardOptionsOf({
  allowedOrigins = [],
  allowedHosts = [],
  allowRemoteAdmin,
}: MockOptions): GuardOptions {
  assertAll("allowedOrigins", allowedOrigins, checkAllowedOrigin);
  assertAll("allowedHosts", allowedHosts, checkAllowedHost);
  return { allowedOrigins, allowedHosts, allowRemoteAdmin };
}

function assertAll(option: string, texts: readonly string[], check: (text: string) => string | undefined): void {
  for (const [index, text] of texts.entries()) {
    const fault = check(text);
    if (fault !== undefined) throw new TypeError(`${option}[${index}]: ${fault}`);
  }
}

/** What is wrong with an origin; undefined when nothing is. It is compared with what browsers send, which never has a default port. */
export function checkAllowedOrigin(text: string): string | undefined {
  const isOrigin = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/i.test(text) && URL.canParse(text);
  const { protocol, origin } = isOrigin ? new URL(text) : { protocol: "", origin: "" };
  const isWeb = protocol === "http:" || protocol === "https:";
  if (isOrigin && (!isWeb || origin === text.toLowerCase())) return undefined;
  return `expected an origin as browsers write it, such as https://app.example:8443, got ${JSON.stringify(text)}`;
}

/** What is wrong with a host; undefined when nothing is. */
export function checkAllowedHost(text: string): string | undefined {
  if (/^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(text)) return undefined;
  return `expected a host without scheme and port, such as mock.example, got ${JSON.stringify(text)}`;
}
