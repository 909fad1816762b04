interface Subscription {
  readonly callbacks: Set<() => void>;
  readonly stop: () => void;
}

/** One listener serves all calls that share a signal: Node warns of a leak from the eleventh on. */
const subscriptions = new WeakMap<AbortSignal, Subscription>();

/** Calls back when a signal aborts. Gives what takes that back; once nobody listens, the signal is left as it was. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const subscription = subscriptions.get(signal) ?? subscribe(signal);
  subscription.callbacks.add(callback);
  return () => {
    subscription.callbacks.delete(callback);
    if (subscription.callbacks.size === 0) subscription.stop();
  };
}

function subscribe(signal: AbortSignal): Subscription {
  const callbacks = new Set<() => void>();
  const notify = () => {
    for (const callback of [...callbacks]) callback();
  };
  const stop = () => {
    signal.removeEventListener("abort", notify);
    subscriptions.delete(signal);
  };
  const subscription = { callbacks, stop };
  signal.addEventListener("abort", notify, { once: true });
  subscriptions.set(signal, subscription);
  return subscription;
}
