/** A call of an action, to be printed as code. */
export interface SnippetCall {
  /** The product, as its address has it: `tcr`. */
  readonly service: string;
  /** Version of the API: `2019-09-24`. */
  readonly version: string;
  /** As on the wire: `DescribeImages`. */
  readonly action: string;
  /** Name of the region. Left out for an action that takes none. */
  readonly region?: string | undefined;
  /** Where to send it instead of the product's own address, scheme and all: `http://127.0.0.1:5301`. */
  readonly endpoint?: string | undefined;
  /** Nested as deep as may be; a member that is undefined is left out. A bigint keeps all its digits. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A request that is signed, as it is sent. */
export interface SnippetRequest {
  readonly method: "GET" | "POST";
  /** Scheme, host, path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What was signed, to the byte: see `jsonText`. Default: none. */
  readonly body?: string | undefined;
}

/** Where an endpoint is, as the official SDKs want it: scheme and host apart. */
export function endpointParts(endpoint: string): { readonly scheme: string; readonly host: string } {
  const [, scheme = "https", host = ""] = /^(?:([a-z]+):\/\/)?([^/]*)/i.exec(endpoint) ?? [];
  return { scheme, host };
}
