/** A request as received, before any parsing. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as sent: `/?Action=DescribeRegions`. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Empty without a body. */
  readonly body: string | Uint8Array;
}

/** An answer, ready to be sent. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** A binary body, instead of `body`. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** By a fault: ends the connection after so many bytes of the body; below 0, resets it without an answer. */
  readonly breakAfterBytes?: number | undefined;
}

/** The value of a header, by its name in lower case. Repeated headers are joined with commas. */
export function headerOf({ headers }: WireRequest, name: string): string | undefined {
  const value = headers[name];
  return value === undefined || typeof value === "string" ? value : value.join(", ");
}

/** The origin at which the caller reaches the mock. The official CLI sends its whole endpoint as Host. */
export function originOf(request: WireRequest): string {
  const host = (headerOf(request, "host") ?? "").replace(/^https?:\/\//i, "");
  return `http://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}`;
}

/** A JSON answer outside the API. */
export function json(status: number, value: object): WireResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: `${JSON.stringify(value, null, 2)}\n` };
}
