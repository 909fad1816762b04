import type { Deliver } from "../domain/webhooks/make-call.js";
import { WEBHOOK_MARK } from "../doors/guard.js";

/** Headers that belong to the connection, and no caller may set. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Not looked up for each call: a test may put the mock's own in its place. */
const { fetch } = globalThis;

/** Makes a call with the platform's `fetch`. A redirect is an answer like any other, and is not followed. */
export const deliverByFetch: Deliver = async ({ url, headers, body }, signal) => {
  const sent = new Headers({ "Content-Type": "application/json" });
  for (const [name, value] of headers) if (!OF_THE_CONNECTION.has(name.toLowerCase())) sent.set(name, value);
  sent.set(WEBHOOK_MARK, "1");
  const response = await fetch(url, { method: "POST", headers: sent, body, redirect: "manual", signal });
  // The answer is of no interest, and may be without end.
  await response.body?.cancel();
  return response.status;
};
