import type { Call } from "../handler.js";

const DAY_MS = 86_400_000;

/** A thousand years: what comes after it is a mistake, and would not fit a number of milliseconds. */
const MAX_DAYS = 365_250;

/** How a request names the end of an account. */
export interface ExpiryRequest {
  /** In days; outranks the other one. */
  readonly Duration?: number;
  /** In Unix milliseconds. */
  readonly ExpiresAt?: number;
}

/** When an account expires, in Unix milliseconds, 0 for never; undefined when the request does not say it. */
export function expiryOf({ Duration, ExpiresAt }: ExpiryRequest, call: Call): number | undefined {
  if (Duration !== undefined && (Duration < 0 || Duration > MAX_DAYS)) {
    throw call.error("InvalidParameterValue", `The value of the parameter \`Duration\` must be from 0 to ${MAX_DAYS}.`);
  }
  if (ExpiresAt !== undefined && ExpiresAt < 0) {
    throw call.error("InvalidParameterValue", "The value of the parameter `ExpiresAt` must be at least 0.");
  }
  // The manual's own examples send a Duration of 0 beside an ExpiresAt: it names no end.
  if (Duration !== undefined && Duration > 0) return call.clock.now() + Duration * DAY_MS;
  return ExpiresAt ?? Duration;
}
