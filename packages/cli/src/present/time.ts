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

const msPerMinute = 60_000;
/** The last time that a Date can be. */
const lastMs = 8.64e15;

/**
 * A time to the minute, where the clock is so many minutes ahead of UTC, as `2026-11-28 16:05 +08:00`; undefined for a number that is no
 * time. The offset is asked for by the time: summer has another one.
 */
export function localTime(ms: number, utcOffsetMinutes: (ms: number) => number): string | undefined {
  if (!(Math.abs(ms) < lastMs)) return undefined;
  const offset = utcOffsetMinutes(ms);
  const [day = "", time = ""] = new Date(ms + offset * msPerMinute).toISOString().split("T");
  return `${day} ${time.slice(0, 5)} ${zoneText(offset)}`;
}

function zoneText(offset: number): string {
  if (offset === 0) return "UTC";
  const minutes = Math.abs(offset);
  const part = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${part(minutes / 60)}:${part(minutes % 60)}`;
}
