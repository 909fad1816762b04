import { isLoopbackHost, isLoopbackOrigin } from "../base/loopback.js";
import { CHART_PATH } from "../domain/charts.js";
import { headerOf, json, pathOf, type RequestHead, type WireResponse } from "./http.js";

/** Whom the guard lets in besides this computer. */
export interface GuardOptions {
  /** Origins of pages that may use the mock, as browsers write them: `https://app.example`. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Names by which pages may reach the mock, without a port. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Whether the admin API is for programs on other computers as well. */
  readonly allowRemoteAdmin?: boolean | undefined;
}

export const HEALTH_PATH = "/healthz";
export const ADMIN_PATH = "/_tcrkit/";

/** Marks the calls of webhooks. No mock takes one, whatever name it was reached by. */
export const WEBHOOK_MARK = "x-tcrkit-webhook";

/** How long a browser may cache a preflight, in seconds. */
const MAX_AGE = "600";

/**
 * Refuses what pages of others may not do, from the head alone, and adds CORS headers for the pages that may. The example key and the
 * port are public, so a signature alone keeps no page away.
 */
export function guarded(
  head: RequestHead,
  options: GuardOptions,
  answer: () => Promise<WireResponse>,
): Promise<WireResponse> {
  const refusal = refusalOf(head, options);
  if (refusal !== undefined) return Promise.resolve(json(403, { error: refusal }));
  const origin = headerOf(head, "origin");
  return origin === undefined ? answer() : withCors(head, origin, answer);
}

async function withCors(head: RequestHead, origin: string, answer: () => Promise<WireResponse>): Promise<WireResponse> {
  const isPreflight = head.method === "OPTIONS" && headerOf(head, "access-control-request-method") !== undefined;
  const response = isPreflight ? preflight(head) : await answer();
  const cors = { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": "*", Vary: "Origin" };
  return { ...response, headers: { ...response.headers, ...cors } };
}

/** Why a request may not go on. Requests without Origin and Sec-Fetch-Site come from programs; Node's fetch sends Sec-Fetch-Mode alone. */
function refusalOf(head: RequestHead, options: GuardOptions): string | undefined {
  if (headerOf(head, WEBHOOK_MARK) !== undefined) return "No webhook may call a mock.";
  const [origin, site] = [headerOf(head, "origin"), headerOf(head, "sec-fetch-site")];
  const isTrusted = isTrustedHost(headerOf(head, "host"), options);
  const isBrowser = origin !== undefined || site !== undefined || (!isTrusted && looksLikePage(head));
  const path = pathOf(head);
  const isForAdmin = path.startsWith(ADMIN_PATH);
  if (isForAdmin && head.peer?.isTrusted === false) {
    return "Only for callers on loopback, unless the mock is started with --allow-remote-admin.";
  }
  if ((isBrowser || (isForAdmin && options.allowRemoteAdmin !== true)) && !isTrusted) {
    return "Only by a name of this computer, or one that --allow-host names.";
  }
  if (!isBrowser) return undefined;
  const isOpen = path === HEALTH_PATH || path.startsWith(CHART_PATH);
  if (isNavigation(head) && (path === "" || path === "/" || isForAdmin)) {
    return "Not by a link, a form or the address bar.";
  }
  if (origin !== undefined) {
    return isAllowedOrigin(origin, options)
      ? undefined
      : "Only for pages of this computer, or those that --allow-origin names.";
  }
  return site === "same-origin" || (site === "none" && isOpen)
    ? undefined
    : "Only for pages of this computer that say their origin.";
}

/** A foreign page cannot have these names of its own for this computer. */
function isTrustedHost(host: string | undefined, { allowedHosts = [] }: GuardOptions): boolean {
  if (isLoopbackHost(host)) return true;
  const name = (host ?? "").replace(/:\d+$/, "").toLowerCase();
  return OF_TENCENT.test(name) || allowedHosts.some((allowed) => allowed.toLowerCase() === name);
}

const OF_TENCENT = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:tencentcloudapi|tencentcloudcr)\.com$/;

/**
 * A page that was loaded by a name of its own for this computer sends neither Origin nor Sec-Fetch-Site with a GET: to the browser it is
 * the page's own server, and by http not worth a Sec-Fetch header. What it names is the browser, a page and the reader's language. The page
 * may leave out its address, and name another browser and another language, but not none. No client of the API names a language; Node's
 * fetch does, with the Sec-Fetch-Mode that a page cannot set.
 */
function looksLikePage(head: RequestHead): boolean {
  const agent = headerOf(head, "user-agent") ?? "";
  const isBrowser = agent.startsWith("Mozilla/") && !agent.includes("PowerShell");
  const language = headerOf(head, "accept-language");
  const isOfNode = language === "*" && headerOf(head, "sec-fetch-mode") !== undefined;
  return isBrowser || (language !== undefined && !isOfNode) || headerOf(head, "referer") !== undefined;
}

function isNavigation(head: RequestHead): boolean {
  return /navigate$/i.test(headerOf(head, "sec-fetch-mode") ?? "");
}

function isAllowedOrigin(origin: string, { allowedOrigins = [] }: GuardOptions): boolean {
  return isLoopbackOrigin(origin) || allowedOrigins.some((allowed) => allowed.toLowerCase() === origin.toLowerCase());
}

function preflight(head: RequestHead): WireResponse {
  const asked = headerOf(head, "access-control-request-headers");
  return {
    status: 204,
    headers: {
      "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE",
      ...(asked === undefined ? {} : { "Access-Control-Allow-Headers": asked }),
      "Access-Control-Allow-Private-Network": "true",
      "Access-Control-Max-Age": MAX_AGE,
    },
    body: "",
  };
}
