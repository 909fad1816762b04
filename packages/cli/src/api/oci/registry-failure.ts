import type { StreamResponse } from "@tcrkit/client/http";
import { isMembers, parseJson } from "../../parse/value.js";
import { CommandError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import { readBytes } from "./read-bytes.js";

/** Something went wrong between us and a registry, told as its client may tell it. */
export class RegistryFailure extends CommandError {
  /** Whether the same may work a little later. */
  readonly mayRepeat: boolean;
  /** How long the registry wants us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(
    headline: string,
    exitCode: ExitCode,
    details: readonly string[] = [],
    { mayRepeat = false, retryAfterMs }: { readonly mayRepeat?: boolean; readonly retryAfterMs?: number } = {},
  ) {
    super(headline, exitCode, details);
    this.mayRepeat = mayRepeat;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What a registry was asked for in vain. */
export interface InVain {
  readonly host: string;
  readonly method: string;
  /** The thing, as a message names it. */
  readonly what: string;
  /** What to do where a login or a right is missing. */
  readonly next: readonly string[];
}

/** What an answer says that refuses something. */
export async function refusalOf(
  { status, headers, body }: Pick<StreamResponse, "status" | "headers" | "body">,
  { host, method, what, next }: InVain,
): Promise<RegistryFailure> {
  const error = saidBy(new TextDecoder().decode(await readBytes(body, mostOfAnError).catch(() => new Uint8Array())));
  const seconds = Number(headers["retry-after"]);
  const said = `${status} ${error === "" && status === 401 ? messages.noLogin : error}`.replace(/\.?$/, "").trim();
  const isMissing = status === 404 && method === "GET";
  return new RegistryFailure(
    (isMissing ? messages.missing : messages.refused)(host, what, said),
    exitCodeOf(status),
    status === 401 || status === 403 ? next : [],
    {
      mayRepeat: status === 408 || status === 429 || status >= 500,
      ...(seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}),
    },
  );
}

/** A connection that failed, as a failure of the registry that it led to, of which something is known; what is one already stays what it is. */
export function asFailure(error: unknown, host: string, about: readonly string[] = []): unknown {
  if (error instanceof RegistryFailure || !(error instanceof Error)) return error;
  if (error.cause instanceof RegistryFailure) return error.cause;
  if (!("code" in error)) return error;
  const details = [...about, messages.checkConnection];
  return new RegistryFailure(messages.cut(host, error.message), exitCodes.transport, details, { mayRepeat: true });
}

const mostOfAnError = 64 * 1024;

function exitCodeOf(status: number): ExitCode {
  if (status === 401) return exitCodes.credentials;
  if (status === 404) return exitCodes.notFound;
  if (status === 429) return exitCodes.throttled;
  return status < 500 ? exitCodes.refused : exitCodes.server;
}

/** The first error of an answer, in the form of the distribution specification. */
function saidBy(text: string): string {
  const answer = parseJson(text);
  const errors = isMembers(answer) ? answer["errors"] : undefined;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (!isMembers(first)) return "";
  return printable(`${String(first["code"] ?? "")}: ${String(first["message"] ?? "")}`.slice(0, 400));
}

const messages = {
  refused: (host: string, what: string, said: string): string =>
    `${printable(host)} refuses ${printable(what)}: ${said}.`,
  missing: (host: string, what: string, said: string): string =>
    `${printable(host)} does not have ${printable(what)}: ${said}.`,
  noLogin: "it wants a login",
  cut: (host: string, reason: string): string => `the connection with ${printable(host)} failed: ${printable(reason)}.`,
  checkConnection: "Next: check the network, and whether the access to the registry is open to this computer",
};
