import type { Registry } from "@tcrkit/client/types";
import { CommandError, type Problem } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { printable, quoteWhole } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";

/** Whether a text is a host name, with a port where needed; no scheme and no path. */
function isHost(text: string): boolean {
  return /^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/i.test(text);
}

/** What is wrong with the host that a flag gives; nothing where there is none. */
export function problemsOfHost(flag: string, host: string | undefined): Problem[] {
  return host === undefined || isHost(host) ? [] : [messages.wrongHost(flag, host)];
}

/** @throws CommandError for an instance without a public domain. */
export function publicHost({ PublicDomain, RegistryId }: Pick<Registry, "PublicDomain" | "RegistryId">): string {
  if (isHost(PublicDomain)) return PublicDomain;
  throw new CommandError(messages.noPublicHost(RegistryId), exitCodes.usage, [messages.giveHost]);
}

/**
 * The host by which this computer reaches a registry: a mock's has a name below localhost, which not every system resolves, and is at
 * 127.0.0.1 as well.
 */
export async function reachedHost(host: string, { resolves }: Pick<Shell, "resolves">): Promise<string> {
  const [, name = "", port = ""] = /^(.+\.localhost)(:\d+)?$/.exec(host) ?? [];
  return name === "" || (await resolves(name)) ? host : `127.0.0.1${port}`;
}

const messages = {
  wrongHost: (flag: string, host: string): Problem => ({
    what: `${flag}: expected a host name, with a port where needed, got ${quoteWhole(host)}`,
    hint: "without https:// and without a path",
  }),
  noPublicHost: (id: string): string => `instance ${printable(id)} has no public host name.`,
  giveHost: "Next: give the host to log in to by --registry-host",
};
