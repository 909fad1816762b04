/** A request as it came over the wire, before anything read it. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as sent: `/?Action=DescribeRegions`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Empty when none came. */
  readonly body: string | Uint8Array;
}

/** An answer, ready to be sent. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body where it is no text; it stands in place of `body`. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** A fault: the connection ends after so many bytes of the body; below 0 it is reset without an answer. */
  readonly breakAfterBytes?: number | undefined;
}

/** A header's value, by its name in lower case; one that came several times is joined as HTTP says. */
export function headerOf({ headers }: WireRequest, name: string): string | undefined {
  const value = headers[name];
  return value === undefined || typeof value === "string" ? value : value.join(", ");
}

/** Scheme and host at which the caller reaches the mock; the official CLI sends its whole endpoint as Host. */
export function originOf(request: WireRequest): string {
  const host = (headerOf(request, "host") ?? "").replace(/^https?:\/\//i, "");
  return `http://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}`;
}

/** An answer of the mock beside the API. */
export function json(status: number, value: object): WireResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: `${JSON.stringify(value, null, 2)}\n` };
}
