import type { ReceivedRequest } from "../types.js";

/** What a text was taken for: a command line of curl, a request of HTTP, a debug log of an SDK, or an object of JSON. */
export type PastedForm = "curl" | "http" | "log" | "json";

/** A request that was found in a text. */
export interface FoundRequest {
  readonly form: PastedForm;
  readonly request: ReceivedRequest & { readonly path: string; readonly query: string; readonly body: string };
  /** What is not as it was sent, or not in the text, a sentence each. */
  readonly notes: readonly string[];
}

/** The parts of a request as a text has them. */
export interface RequestParts {
  readonly form: PastedForm;
  readonly method: string;
  /** With scheme and host, or from the path on. */
  readonly target: string;
  /** In their order; a name may come twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly notes: readonly string[];
}

const TARGET = /^(?:([a-z][a-z0-9+.-]*):\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i;
/** What no program sends behind the host. */
const USUAL_PORTS: Readonly<Record<string, string>> = { http: ":80", https: ":443" };

/** Puts the parts together as a server receives them: the host of the target is a header, unless there is one. */
export function foundRequest({ form, method, target, headers, body, notes }: RequestParts): FoundRequest {
  const [, scheme = "", address, path = "", query = ""] = TARGET.exec(target) ?? [];
  const port = USUAL_PORTS[scheme.toLowerCase()] ?? "none";
  const host = address?.endsWith(port) === true ? address.slice(0, -port.length) : address;
  const received: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    received[key] = [...(received[key] ?? []), value];
  }
  const authority = received[":authority"] ?? (host === undefined ? undefined : [host]);
  if (received["host"] === undefined && authority !== undefined) received["host"] = authority;
  return { form, request: { method, path: path || "/", query, headers: { ...received }, body }, notes };
}

/** A line `Name: value`; undefined for what is none. Names of HTTP/2 may begin with a colon. */
export function headerOf(line: string): readonly [name: string, value: string] | undefined {
  const [, name, value] = /^(:?[\w!#$%&'*+.^`|~-]+):(.*)$/s.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value.trim()];
}
