/** The time of what does not come, or has not come yet: Go's zero time, as Harbor answers it. */
export const NEVER = "0001-01-01T00:00:00Z";
