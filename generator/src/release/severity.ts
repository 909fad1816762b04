/** How much a change asks of those who use a package; the worst first. */
export const severities = ["breaking", "feature", "patch"] as const;

export type Severity = (typeof severities)[number];

export function isSeverity(text: string): text is Severity {
  return severities.some((severity) => severity === text);
}

/** The worst of them; undefined of none. */
export function worstSeverity(all: readonly Severity[]): Severity | undefined {
  return severities.find((severity) => all.includes(severity));
}

/** Whether `severity` is as bad as `limit`, or worse. */
export function reachesSeverity(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}
