import type { Stats } from "node:fs";

/** Whether a file belongs to this user. On Windows a user's folders are closed to others, and files have neither owners nor modes for us. */
export function isOurs({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}
