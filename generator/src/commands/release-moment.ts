import { basename } from "node:path";
import type { ReleaseMoment } from "../release/merge/enter-release.js";
import type { ReleaseFile } from "../spec-files.js";
import { UsageError } from "./usage-error.js";

export interface MomentSources {
  /** `--date`: `2024-06-03` or `2024-06-03 10:19:31`. */
  readonly date: string | undefined;
  /** The description, whose name may hold a day. */
  readonly path: string;
  /** Today, `2024-06-03`: taken where neither tells the day. */
  readonly today: () => string;
}

/** When a release came out, and its number: that of the newest one if it came out on the same day, else the next. */
export function releaseMoment({ date, path, today }: MomentSources, releases: readonly ReleaseFile[]): ReleaseMoment {
  const [newest] = releases;
  const stated = date === undefined ? dayInName(path) : parseMoment(date);
  const day = stated?.date ?? today();
  const isSame = newest?.date === day;
  return {
    n: isSame ? newest.n : (newest?.n ?? 0) + 1,
    date: day,
    time: stated?.time,
    isDayKnown: stated !== undefined,
  };
}

/** @throws UsageError where a release would stand before one that is in the history already */
export function assertLater(path: string, { date }: ReleaseMoment, releases: readonly ReleaseFile[]): void {
  const [newest] = releases;
  if (newest === undefined || date >= newest.date) return;
  throw new UsageError(
    `${path}: it would change the spec, and its day, ${date}, is before release ${newest.n} of ${newest.date}. ` +
      "Expected a later description (give its day with --date); --history keeps an earlier one in history/.",
  );
}

interface Stated {
  readonly date: string;
  readonly time?: string;
}

function parseMoment(text: string): Stated {
  const [, date = "", time] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (!isDay(date)) {
    throw new UsageError(`--date ${text}: expected a day such as 2024-06-03, or with its time "2024-06-03 10:19:31".`);
  }
  return time === undefined ? { date } : { date, time };
}

function dayInName(path: string): Stated | undefined {
  const [date = ""] = /\d{4}-\d{2}-\d{2}/.exec(basename(path)) ?? [];
  return isDay(date) ? { date } : undefined;
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return text !== "" && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
