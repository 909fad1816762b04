import type { SnippetRequest } from "./call.js";

/** A signed request as it goes over the wire, but for its line ends, which are CR LF there. */
export function printHttp({ method, url, headers, body }: SnippetRequest): string {
  const [, address = "", target = ""] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const host = Object.entries(headers).find(([name]) => name.toLowerCase() === "host")?.[1] ?? address;
  const others = Object.entries(headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name));
  const lines = [
    `${method} ${target.startsWith("/") ? target : `/${target}`} HTTP/1.1`,
    `Host: ${host}`,
    ...others.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [`Content-Length: ${new TextEncoder().encode(body).length}`]),
  ];
  return `${lines.join("\n")}\n\n${body === undefined ? "" : `${body}\n`}`;
}
