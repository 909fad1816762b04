import type { TransportRequest } from "@tcrkit/client/core";
import { quoteForShell } from "../../parse/command-line.js";
import type { PrintedForm } from "../../parse/options.js";

/** A request as text: a command line of curl, as it goes over the wire, or as JSON. */
export function renderRequest(form: PrintedForm, request: TransportRequest): string {
  switch (form) {
    case "curl":
      return `${curlLines(sentParts(request))}\n`;
    case "http":
      return renderHttp(request);
    case "json":
      return `${JSON.stringify({ ...sentParts(request) }, null, 2)}\n`;
  }
}

/** The parts of a request that are sent. */
interface SentParts {
  readonly method: string;
  readonly url: string;
  readonly headers: object;
  readonly body?: string | undefined;
}

/** A command of curl in one short line. */
export function curlLine({ method, url, headers, body }: SentParts): string {
  const flags = [...(method === "POST" ? ["-X", "POST"] : []), url, ...curlFlags("-H", headers, body).flat()];
  return ["curl", ...flags].map(quoteForShell).join(" ");
}

/** The same with long flags, one a line. */
function curlLines({ method, url, headers, body }: SentParts): string {
  const flags = [["--request", method], ...curlFlags("--header", headers, body)].map(
    ([flag, value = ""]) => `${flag} ${quoteForShell(value)}`,
  );
  return `curl ${[...flags, quoteForShell(url)].join(" \\\n  ")}`;
}

/** Without the host, which curl takes from the address. */
function curlFlags(headerFlag: string, headers: object, body: string | undefined): string[][] {
  const sent = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "host");
  return [
    ...sent.map(([name, value]) => [headerFlag, `${name}: ${value}`]),
    ...(body === undefined ? [] : [["--data-raw", body]]),
  ];
}

function renderHttp(request: TransportRequest): string {
  const { method, url, headers, body = "" } = sentParts(request);
  const { pathname, search } = new URL(url);
  const length = { "Content-Length": new TextEncoder().encode(body).length };
  const lines = Object.entries({ ...headers, ...length }).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, "", `${body}\n`].join("\n");
}

function sentParts({ method, url, headers, body }: TransportRequest): SentParts {
  return { method, url, headers, body: typeof body === "object" ? new TextDecoder().decode(body) : body };
}
