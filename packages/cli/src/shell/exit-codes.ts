import type { ErrorCategory } from "@tcrkit/client/schema";

/** What the exit code of `tcr` says. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  credentials: 3,
  notFound: 4,
  refused: 5,
  throttled: 6,
  server: 7,
  transport: 8,
  timeout: 9,
  file: 10,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The meaning of each exit code, as `tcr help exit-codes` and the README give it. */
export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: "Done. A dry run that would have succeeded counts, too.",
  1: "A fault of tcr itself.",
  2: "The command line, or a value in it, is wrong; found here or by the server.",
  3: "Credentials are missing, or the server does not accept them.",
  4: "What the request names does not exist.",
  5: "Refused: no permission, a conflict, a quota, billing, or a state that does not allow it; the awaited work failed; or the answer to a question was no.",
  6: "Too many requests; the same one may succeed a little later.",
  7: "The service failed.",
  8: "No usable answer came: the connection failed, or something else answered.",
  9: "Time ran out.",
  10: "A file, or stdout, cannot be read or written: a permission, a full disk.",
  130: "Interrupted.",
};

const exitCodeByCategory: Readonly<Record<ErrorCategory, ExitCode>> = {
  authentication: exitCodes.credentials,
  permission: exitCodes.refused,
  protocol: exitCodes.usage,
  parameter: exitCodes.usage,
  "not-found": exitCodes.notFound,
  conflict: exitCodes.refused,
  state: exitCodes.refused,
  quota: exitCodes.refused,
  billing: exitCodes.refused,
  throttle: exitCodes.throttled,
  server: exitCodes.server,
  "dry-run": exitCodes.ok,
};

/** The exit code for an error of the API; one that the spec does not know counts as the service's. */
export function exitCodeOfCategory(category: ErrorCategory | undefined): ExitCode {
  return exitCodeByCategory[category ?? "server"];
}
