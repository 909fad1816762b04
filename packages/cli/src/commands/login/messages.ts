import { spanText } from "../../present/units.js";
import type { FileWarning } from "../../settings/check-files.js";
import { orList, type Problem } from "../../shell/errors.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import { loginTools } from "./declaration.js";

/** What `tcr login` says. */
export const loginText = {
  noInstance: (): Problem => ({
    what: "an instance is missing",
    hint: "its id or name comes first: tcr login my-registry",
  }),
  tooMuch: "a login is for one instance",
  wrongHost: (host: string): Problem => ({
    what: `--registry-host: expected a host name, with a port where needed, got ${quoteWhole(host)}`,
    hint: "without https:// and without a path",
  }),
  wrongTool: (tool: string): Problem => ({ what: `--tool: expected ${orList(loginTools)}, got ${quoteWhole(tool)}` }),
  helperNeedsNoTool: (): Problem => ({
    what: "--helper and --tool exclude each other",
    hint: "the helper gives docker its tokens, and no login is needed",
  }),
  noPublicHost: (id: string): Problem => ({
    what: `instance ${printable(id)} has no public host name`,
    hint: "give the one to log in to by --registry-host",
  }),
  toolMissing: (program: string): string => `${printable(program)} is not installed, or not on the PATH.`,
  otherWays: (): string[] => ["Next: leave --tool out to take what there is, or choose --tool file"],
  toolRefused: (program: string, host: string): string => `${program} login to ${host} failed.`,
  helperRefused: (program: string): string => `${printable(program)} did not take the login.`,
  nothingInClear: (): string[] => ["docker's configuration names this helper, so nothing was written in clear."],
  says: (program: string, line: string): string => `${printable(program)}: ${line}`,
  closed: (): string[] => [
    "Next: see whether the public access is open (tcr describe-external-endpoint-status) and lets this computer in",
    "(tcr describe-security-policies); --registry-host names another host, such as that of a private network",
  ],
  storedInClear: (path: string): string =>
    `The token is stored in clear in ${printable(path)}, readable by you alone. \`tcr login INSTANCE --helper\` stores none.`,
  storedInTheOpen: (path: string, { what, next = "" }: FileWarning): string =>
    `Warning: the token is stored in clear in ${printable(path)}, and ${printable(what)}; ${printable(next)}`,
  storedWith: (program: string): string =>
    `The token is kept by ${printable(program)}, which docker's configuration names.`,
  helperAnswers: (host: string): string => `docker asks docker-credential-tcr for ${host}: nothing had to be stored.`,
  registered: (host: string, path: string): string =>
    `From now on docker asks docker-credential-tcr for ${host}, by ${printable(path)}. No login is needed.`,
  helperNotOnPath: (program: string): string => `Warning: ${program} is not on the PATH, where docker looks for it.`,
  notResolved: (name: string, address: string): string =>
    `${name} has no address on this computer; its registry is at ${address} as well.`,
  loggedIn: (host: string, username: string, expiresAtMs: number, nowMs: number): string =>
    `Logged in to ${host} as ${printable(username)}, until ${timeText(expiresAtMs)}${leftText(expiresAtMs - nowMs)}.`,
};

function timeText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? "a time that the server does not tell"
    : date.toISOString().replace(/\.\d+Z$/, "Z");
}

function leftText(ms: number): string {
  return ms > 0 ? ` (${spanText(ms)})` : "";
}
