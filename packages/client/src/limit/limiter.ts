/** What one budget is for: the API counts by account, region and action, and what is reached at another endpoint counts for itself. */
export interface LimitKey {
  /** Stands for the account: the same for all calls with one credential provider. Never a secret. */
  readonly account: string;
  /** The API's host, for all hosts of its own; any other host with its port; or what stands for a transport that ends in this process. */
  readonly endpoint: string;
  readonly region: string | undefined;
  readonly action: string;
  /** Requests a second that the API publishes for the action. */
  readonly ratePerSecond: number;
}

/** Makes requests wait their turn. Processes that share one account can share a limiter, over a store of their own. */
export interface Limiter {
  /**
   * Takes a turn. Undefined where the request may go at once, else a promise that resolves when it may.
   * Rejects with the signal's reason, at once, when it aborts; the turn is then given back.
   */
  readonly acquire: (key: LimitKey, signal: AbortSignal) => Promise<void> | undefined;
  /** The server refused a request as one too many. */
  readonly onThrottled?: ((key: LimitKey) => void) | undefined;
  /** The server took a request. */
  readonly onAccepted?: ((key: LimitKey) => void) | undefined;
}

/**
 * How a limiter of ours gives a turn that is free, without a signal to be made. Beside the limiters and not in them: who wraps one, member
 * by member, means to see every turn.
 */
export const immediate: WeakMap<Limiter, (key: LimitKey) => boolean> = /* @__PURE__ */ new WeakMap();
