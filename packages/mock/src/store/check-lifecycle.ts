/** What is wrong with a lifecycle that somebody gave; undefined when nothing is. */
export function checkLifecycle(value: unknown): string | undefined {
  const expected = "expected { reads: a whole number from 1 } or { clockMs: milliseconds from 0 }";
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return expected;
  if ("reads" in value) return Number.isSafeInteger(value.reads) && Number(value.reads) >= 1 ? undefined : expected;
  return "clockMs" in value && Number.isFinite(value.clockMs) && Number(value.clockMs) >= 0 ? undefined : expected;
}
