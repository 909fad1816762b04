/** Go's way to print a time: `2020-02-27 01:07:14.503709 +0800 CST`. */
const goTime = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)? ([+-]\d\d)(\d\d)(?: .*)?$/;

/** Unix milliseconds of a time in one of the ways that the API has; undefined for what is none, such as Go's year 1. */
export function parseTime(text: string): number | undefined {
  const [, day, time, fraction = "", hours, minutes] = goTime.exec(text) ?? [];
  const ms = Date.parse(day === undefined ? text : `${day}T${time}${fraction.slice(0, 4)}${hours}:${minutes}`);
  return ms > 0 ? ms : undefined;
}

/** The same as ISO 8601 in UTC; as it was, where that is no time that we know. */
export function isoTime(text: string): string {
  const ms = parseTime(text);
  return ms === undefined ? text : new Date(ms).toISOString();
}
