import type { Registry } from "@tcrkit/client/types";
import { kebabCase } from "../../parse/names.js";
import { spanText } from "../../present/units.js";
import type { FileWarning } from "../../settings/check-files.js";
import { orList, type Problem } from "../../shell/errors.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import { loginTools } from "./declaration.js";

/** What `tcr login` says. */
export const loginText = {
  noInstance: (): Problem => ({
    what: "an instance is missing",
    hint: "tcr login my-registry, --all, or keep one by `tcr configure set registry my-registry`",
  }),
  allAlone: (): Problem => ({ what: "--all and an instance exclude each other" }),
  forOne: (flag: string): Problem => ({ what: `${flag} is for one instance` }),
  wrongTool: (tool: string): Problem => ({ what: `--tool: expected ${orList(loginTools)}, got ${quoteWhole(tool)}` }),
  severalWays: (names: readonly string[]): Problem => ({
    what: `${names.map(flagOf).join(" and ")} exclude each other`,
    hint: "each says where the token goes",
  }),
  noOutput: (): Problem => ({ what: "--output is for --print-password and --kubernetes" }),
  wrongForm: (forms: readonly string[], form: string): Problem => ({
    what: `--output: expected ${orList(forms)}, got ${quoteWhole(form)}`,
  }),
  needsKubernetes: (name: string): Problem => ({ what: `${flagOf(name)} needs --kubernetes` }),
  wrongSecretName: (name: string, text: string): Problem => ({
    what: `${flagOf(name)}: expected a name in Kubernetes, of small letters, digits and -, got ${quoteWhole(text)}`,
  }),
  notRunning: ({ RegistryId, RegistryName, Status }: Registry): string =>
    `Skipped ${printable(`${RegistryId} (${RegistryName}): ${Status}`)}.`,
  noneRunning: "there is no running instance.",
  everyRegion: "Next: --all-regions takes those of every region",
  failed: (failed: number, all: number): string => `${failed} of ${all} logins failed.`,
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
  notResolved: (host: string, address: string): string =>
    `${printable(host.replace(/:\d+$/, ""))} has no address on this computer; its registry is at ${address} as well.`,
  loggedIn: ({ host, username, expiresAtMs }: Made, nowMs: number): string =>
    `Logged in to ${host} as ${printable(username)}, ${untilText(expiresAtMs, nowMs)}.`,
  printed: ({ host, username, expiresAtMs }: Made, nowMs: number): string =>
    `User name: ${printable(username)}. The password opens ${host} ${untilText(expiresAtMs, nowMs)}.`,
  inSecret: ({ host, username, expiresAtMs }: Made, nowMs: number): string =>
    `The Secret opens ${host} as ${printable(username)}, ${untilText(expiresAtMs, nowMs)}.`,
};

interface Made {
  readonly host: string;
  readonly username: string;
  readonly expiresAtMs: number;
}

function flagOf(name: string): string {
  return `--${kebabCase(name)}`;
}

function untilText(expiresAtMs: number, nowMs: number): string {
  return `until ${timeText(expiresAtMs)}${leftText(expiresAtMs - nowMs)}`;
}

/** As ISO 8601 in UTC, to the second. */
export function timeText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? "a time that the server does not tell"
    : date.toISOString().replace(/\.\d+Z$/, "Z");
}

function leftText(ms: number): string {
  return ms > 0 ? ` (${spanText(ms)})` : "";
}
