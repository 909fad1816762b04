/** A request, signed: what is sent, byte for byte. */
export interface TransportRequest {
  readonly method: "GET" | "POST";
  /** Scheme, host, path and query. */
  readonly url: string;
  /** Host included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** Ends the exchange at once, its body included. */
  readonly signal: AbortSignal;
  /**
   * The same as the signal, for less: calls back with the reason when the exchange is to end, and gives what takes that back. A signal
   * that nobody reads is not made. Left out by callers who have a signal alone.
   */
  readonly onEnd?: ((listener: (reason: unknown) => void) => () => void) | undefined;
  /** Whether it may change something. Default: unknown. */
  readonly isWrite?: boolean | undefined;
}

export interface TransportResponse {
  readonly status: number;
  /** Names in lower case. Default: none known. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
  /** The whole body as text. */
  readonly body: string;
}

/** What carries requests to a server. It neither signs nor parses. */
export interface Transport {
  /** Rejects where no whole answer came. A TypeError without a code counts as a fault of the program, which no retry mends. */
  readonly send: (request: TransportRequest) => Promise<TransportResponse>;
  /**
   * Whether requests end in this process, as those of a mock do: no server counts them, and the client's frequency limits hold only where
   * `rateLimit` asks for them. Default false.
   */
  readonly isInProcess?: boolean | undefined;
  /** Gives back connections and the like. */
  readonly close?: () => Promise<void>;
}
