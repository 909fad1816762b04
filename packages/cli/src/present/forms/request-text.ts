import type { TransportRequest } from "@tcrkit/client/core";
import { quoteForShell } from "../../parse/command-line.js";
import type { PrintedForm } from "../../parse/options.js";

/** A request as text: a command line of curl, as it goes over the wire, or as JSON. */
export function renderRequest(form: PrintedForm, request: TransportRequest): string {
  switch (form) {
    case "curl":
      return renderCurl(request);
    case "http":
      return renderHttp(request);
    case "json":
      return `${JSON.stringify({ ...sentParts(request) }, null, 2)}\n`;
  }
}

function renderCurl(request: TransportRequest): string {
  const { method, url, headers, body } = sentParts(request);
  const words = [
    `--request ${method}`,
    // curl makes Host of the address itself.
    ...Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== "host")
      .map(([name, value]) => `--header ${quoteForShell(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quoteForShell(body)}`]),
    quoteForShell(url),
  ];
  return `curl ${words.join(" \\\n  ")}\n`;
}

function renderHttp(request: TransportRequest): string {
  const { method, url, headers, body = "" } = sentParts(request);
  const { pathname, search } = new URL(url);
  const length = { "Content-Length": new TextEncoder().encode(body).length };
  const lines = Object.entries({ ...headers, ...length }).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${pathname}${search} HTTP/1.1`, ...lines, "", `${body}\n`].join("\n");
}

function sentParts({ method, url, headers, body }: TransportRequest) {
  return { method, url, headers, body: typeof body === "object" ? new TextDecoder().decode(body) : body };
}
