import { isLoopback } from "@tcrkit/signer";
import { codeOf, messageOf } from "../failure.js";
import type { AskForHttps, DescribeFailure } from "./failure-words.js";

/** Where https and http meet: the endpoint that would be right. */
export const describeFailure: DescribeFailure = (url, cause) => {
  const { protocol, host, hostname } = new URL(url);
  const [message, code] = [messageOf(cause), codeOf(cause)];
  if (protocol === "https:" && isNoTls(message, code)) {
    const instead = isLoopback(hostname) ? `the endpoint is http://${host}` : "which is for this computer alone";
    return { message: `${host} speaks plain http, not https: ${instead}`, code: "TRANSPORT_WRONG_SCHEME" };
  }
  // A server of https only hangs up on plain http, as others may for other reasons.
  const mayNeedHttps = protocol === "http:" && ["ECONNRESET", "UND_ERR_SOCKET"].includes(code);
  return {
    message: mayNeedHttps ? `${message}; if ${host} speaks https, the endpoint is https://${host}` : message,
    code,
  };
};

/** In the words of nginx and of servers of Go. */
export const askForHttps: AskForHttps = (body, status) => {
  if (!/plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server/.test(body)) return undefined;
  return `the server speaks https and was asked by plain http (HTTP ${status}): the endpoint begins with https://`;
};

/** TLS names the version in its first bytes: those of an answer in plain http are none. */
function isNoTls(message: string, code: string): boolean {
  return /^(?:EPROTO|ERR_SSL_)/.test(code) && /wrong.version.number/i.test(code + message);
}
