const HOUR_MS = 3_600_000;

/** Hours of ten years: how long a long-term token holds. */
export const LONG_TERM_HOURS = 87_600;

export const LONG_TERM_MS = LONG_TERM_HOURS * HOUR_MS;
export const TEMPORARY_MS = HOUR_MS;
