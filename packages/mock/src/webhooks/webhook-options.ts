import type { Store } from "../store/store.js";
import { Courier } from "./courier.js";
import type { Deliver } from "./make-call.js";
import { pause } from "./pause.js";

/** How the calls of webhooks are made. */
export interface WebhookOptions {
  /** Whether addresses on other computers are called. Default false: this computer alone. */
  readonly allowAnyHost?: boolean | undefined;
  /** Makes a call, and answers the status. Default of `createMock`: `fetch`, without following redirects. */
  readonly deliver?: Deliver | undefined;
  /** Milliseconds before the second of three tries; the third waits twice as long. Default 200. */
  readonly backOffMs?: number | undefined;
  /** Milliseconds that a try may take, from 1. Default 5000. */
  readonly timeoutMs?: number | undefined;
}

const DEFAULT_BACK_OFF_MS = 200;
const DEFAULT_TIMEOUT_MS = 5000;
const MAX_MS = 60_000;

/**
 * What makes the calls, from now on and those that the store still holds; undefined when there is no way to make them, and they wait.
 *
 * @throws RangeError for options that are unusable.
 */
export function startCourier(
  store: Store,
  options: WebhookOptions | undefined,
  whenSafe: () => Promise<void> | undefined,
): Courier | undefined {
  const { deliver, allowAnyHost = false } = options ?? {};
  const { backOffMs = DEFAULT_BACK_OFF_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options ?? {};
  if (!(backOffMs >= 0 && backOffMs <= MAX_MS)) {
    throw new RangeError(`webhooks.backOffMs: expected milliseconds from 0 to ${MAX_MS}`);
  }
  if (!(Number.isSafeInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= MAX_MS)) {
    throw new RangeError(`webhooks.timeoutMs: expected whole milliseconds from 1 to ${MAX_MS}`);
  }
  if (deliver === undefined) return undefined;
  const courier = new Courier(store, { deliver, pause, whenSafe, allowsAnyHost: allowAnyHost, backOffMs, timeoutMs });
  store.onCommit((changes) => courier.noteChanges(changes));
  courier.resume();
  return courier;
}
