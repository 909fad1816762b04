const CHINA_HOURS = 8;
const HOUR_MS = 3_600_000;

/** What ends later is printed as ending here: a year has four digits, in China too. */
const LAST_MS = Date.UTC(9999, 11, 31, 15, 59, 59);

/** A Timestamp as the manual prints it, in the time of China: `2020-09-28T15:34:59+08:00`. */
export function isoTimestamp(ms: number): string {
  return `${inChina(ms).slice(0, 19)}+08:00`;
}

/** A time in UTC, as Harbor's answers have it: `2021-06-01T08:10:42.713Z`. Zeros at the end are dropped. */
export function utcTimestamp(ms: number): string {
  return new Date(Math.min(ms, LAST_MS)).toISOString().replace(/\.?0*Z$/, "Z");
}

/** A time as Go prints it, in the time of China: `2020-02-27 01:07:14.503709 +0800 CST`. Zeros at the end are dropped. */
export function goTime(ms: number): string {
  const text = inChina(ms);
  const fraction = text.slice(19, 23).replace(/\.?0+$/, "");
  return `${text.slice(0, 10)} ${text.slice(11, 19)}${fraction} +0800 CST`;
}

/** A day in China: `2020-09-10`. */
export function dayOf(ms: number): string {
  return inChina(ms).slice(0, 10);
}

let latest = { second: Number.NaN, text: "" };

/** A time as HTTP's `Date` has it. Answers of one second share its text. */
export function httpDate(ms: number): string {
  const second = Math.floor(ms / 1000);
  if (second !== latest.second) latest = { second, text: new Date(ms).toUTCString() };
  return latest.text;
}

/** The same time of day some calendar months later; the last day of a shorter month. */
export function addMonths(ms: number, months: number): number {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

function inChina(ms: number): string {
  return new Date(Math.min(ms, LAST_MS) + CHINA_HOURS * HOUR_MS).toISOString();
}
