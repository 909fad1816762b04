import { isLoopback } from "@tcrkit/signer";

/** A call of a webhook as it goes out: by POST, its body JSON. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Makes a call and tells the status of its answer. It follows no redirect, and gives up when the signal says so. */
export type Deliver = (request: WebhookRequest, signal: AbortSignal) => Promise<number>;

/** How a call is made. */
export interface CallOptions {
  readonly deliver: Deliver;
  /** Waits before the second and the third try. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly allowsAnyHost: boolean;
  /** Whether a mock itself listens at an address. */
  readonly isOwn: (url: URL) => boolean;
  /** Before the second try; the third waits twice as long. */
  readonly backOffMs: number;
  /** For one try. */
  readonly timeoutMs: number;
}

/** What became of a call. */
export interface CallResult {
  /** Why it came to nothing. */
  readonly fault: string | undefined;
  readonly tries: number;
}

/** How often a call is tried. */
export const MAX_TRIES = 3;

/** Makes a call, and makes it again while it fails. An answer counts when its status is 2xx. */
export async function makeCall(request: WebhookRequest, options: CallOptions, stop: AbortSignal): Promise<CallResult> {
  const { allowsAnyHost, backOffMs, isOwn, pause } = options;
  const url = new URL(request.url);
  if (!allowsAnyHost && !isLoopback(url.hostname)) {
    return { fault: "not sent: the address is not on this computer", tries: 0 };
  }
  let fault: string | undefined;
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    // At each try: the mock may begin to listen between two of them.
    if (isOwn(url)) return { fault: "not sent: the address is the mock's own", tries: tries - 1 };
    fault = await tryOnce(request, options, stop);
    if (fault === undefined || stop.aborted) return { fault, tries };
    if (tries < MAX_TRIES) await pause(backOffMs * 2 ** (tries - 1), stop);
  }
  return { fault, tries: MAX_TRIES };
}

/** Whatever the adapter does, a try ends when its time is over. */
async function tryOnce(
  request: WebhookRequest,
  { deliver, timeoutMs }: CallOptions,
  stop: AbortSignal,
): Promise<string | undefined> {
  const end = AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]);
  try {
    const status = await Promise.race([deliver(request, end), rejectedBy(end)]);
    return status >= 200 && status < 300 ? undefined : `answered with the status ${status}`;
  } catch {
    return end.aborted && !stop.aborted ? "no answer in time" : "no connection";
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Waits, unless it is told to stop. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
}
