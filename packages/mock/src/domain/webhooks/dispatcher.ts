import type { WebhookDelivery } from "../../state/entities/webhooks.js";
import { triggerKey, webhookCallKey } from "../../state/keys.js";
import { PersistenceError } from "../../state/persistence.js";
import type { Store } from "../../state/store.js";
import type { Change } from "../../state/table.js";
import { type CallOptions, type CallResult, type Deliver, makeCall, pause } from "./make-call.js";

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
export function startDispatcher(
  store: Store,
  options: WebhookOptions | undefined,
  { whenSafe, isOwn }: Pick<DispatcherOptions, "whenSafe" | "isOwn">,
): WebhookDispatcher | undefined {
  const { deliver, allowAnyHost = false } = options ?? {};
  const { backOffMs = DEFAULT_BACK_OFF_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options ?? {};
  if (!(backOffMs >= 0 && backOffMs <= MAX_MS)) {
    throw new RangeError(`webhooks.backOffMs: expected milliseconds from 0 to ${MAX_MS}`);
  }
  if (!(Number.isSafeInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= MAX_MS)) {
    throw new RangeError(`webhooks.timeoutMs: expected whole milliseconds from 1 to ${MAX_MS}`);
  }
  if (deliver === undefined) return undefined;
  const dispatcher = new WebhookDispatcher(store, {
    deliver,
    pause,
    whenSafe,
    isOwn,
    allowsAnyHost: allowAnyHost,
    backOffMs,
    timeoutMs,
  });
  store.onCommit((changes) => dispatcher.noteChanges(changes));
  dispatcher.resume();
  return dispatcher;
}

/** How calls are made. */
export interface DispatcherOptions extends CallOptions {
  /** Resolves once the changes are persisted: a webhook must not tell of what a crash could take back. */
  readonly whenSafe: () => Promise<void> | undefined;
}

/** Triggers that are served at the same time, each in the order of its calls. */
const MAX_BUSY = 16;
/** What a try takes of the emulated time, which dates the log whatever real time it took. */
export const TRY_MS = 1000;

/** Makes the calls that stand in the store, and notes there what became of them. */
export class WebhookDispatcher {
  readonly #store: Store;
  readonly #options: DispatcherOptions;
  /** Keys of the calls to make, by the key of their trigger. */
  readonly #queues = new Map<string, string[]>();
  readonly #busy = new Map<string, Promise<void>>();
  /** What became of calls, by their keys, until it is noted in the store: where it cannot be kept, it waits until a change can. */
  readonly #results = new Map<string, CallResult>();
  #stop = new AbortController();
  #isClosed = false;

  constructor(store: Store, options: DispatcherOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Takes up the calls among changes that have become final. */
  noteChanges(changes: readonly Change[]): void {
    if (this.#isClosed) return;
    for (const { table, before, after } of changes) {
      if (table === "webhookDeliveries" && before === undefined && after !== undefined) {
        this.#enqueue(after as WebhookDelivery);
      }
    }
    this.#startMore();
    if (this.#results.size > 0) queueMicrotask(() => this.#noteResults());
  }

  /** Takes up all calls that stand in the store: after a start from a folder or a snapshot. */
  resume(): void {
    this.reset();
    for (const delivery of this.#store.webhookDeliveries.values()) this.#enqueue(delivery);
    this.#startMore();
  }

  /** Resolves when every call has been made, or given up. */
  async drain(): Promise<void> {
    while (this.#busy.size > 0) await Promise.all(this.#busy.values());
  }

  /** Stops at once what is under way and forgets what was to come; what stands in the store stays there. */
  reset(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#queues.clear();
    this.#busy.clear();
    this.#results.clear();
  }

  /** Makes no more calls. */
  close(): void {
    this.#noteResults();
    this.#isClosed = true;
    this.reset();
  }

  #enqueue(delivery: WebhookDelivery): void {
    const trigger = triggerKey(delivery.instanceId, delivery.namespace, delivery.triggerId);
    const queue = this.#queues.get(trigger);
    if (queue === undefined) this.#queues.set(trigger, [webhookCallKey(delivery)]);
    else queue.push(webhookCallKey(delivery));
  }

  #startMore(): void {
    for (const [trigger, queue] of this.#queues) {
      if (this.#busy.size >= MAX_BUSY) return;
      if (!this.#busy.has(trigger)) this.#busy.set(trigger, this.#serve(trigger, queue, this.#stop.signal));
    }
  }

  async #serve(trigger: string, queue: string[], stop: AbortSignal): Promise<void> {
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      await this.#call(key, stop);
      if (stop.aborted) return;
    }
    this.#queues.delete(trigger);
    this.#busy.delete(trigger);
    this.#startMore();
  }

  async #call(key: string, stop: AbortSignal): Promise<void> {
    // Persisting may fail: the change was made all the same, and is told of.
    await Promise.resolve(this.#options.whenSafe()).catch(() => undefined);
    const delivery = this.#store.webhookDeliveries.get(key);
    const body = this.#store.webhookLogs.get(key)?.detail;
    if (delivery === undefined || body === undefined || stop.aborted) return;
    const result = await makeCall({ url: delivery.url, headers: delivery.headers, body }, this.#options, stop);
    if (stop.aborted) return;
    this.#results.set(key, result);
    this.#noteResults();
  }

  #noteResults(): void {
    const noted = [...this.#results];
    if (noted.length === 0) return;
    const { signal } = this.#stop;
    this.#results.clear();
    const wait = (): void => {
      if (!signal.aborted) for (const [key, result] of noted) this.#results.set(key, result);
    };
    for (const [key, { fault, tries }] of noted) {
      // Its trigger may be gone meanwhile, and its entry with it.
      const log = this.#store.webhookLogs.get(key);
      if (log === undefined) continue;
      const updatedAtMs = log.createdAtMs + tries * TRY_MS;
      this.#store.webhookLogs.put({ ...log, status: fault === undefined ? "finished" : "error", fault, updatedAtMs });
      this.#store.webhookDeliveries.delete(key);
    }
    try {
      this.#store.commit();
    } catch (error) {
      if (!(error instanceof PersistenceError)) throw error;
      wait();
      return;
    }
    this.#options.whenSafe()?.catch(wait);
  }
}
