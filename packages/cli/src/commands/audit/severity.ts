/** From the worst on. */
export const severities = ["high", "medium", "low"] as const;

export type Severity = (typeof severities)[number];
