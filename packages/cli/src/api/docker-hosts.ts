import { isMembers, parseJson } from "../parse/value.js";
import { configFolder, findConfigFolder, pathBelow } from "../settings/folders.js";
import { ConfigError, type ConfigShell, readConfigFile } from "../settings/profiles.js";
import { asFileError } from "../shell/file-error.js";

/** How the instance behind a host is reached, as far as `tcr login --helper` was told. */
export interface HostConnection {
  /** Id of the instance, where the host is none of its own names. */
  readonly instance?: string;
  readonly profile?: string;
  readonly region?: string;
  readonly endpoint?: string;
}

const names = ["instance", "profile", "region", "endpoint"] as const;

/** A host as it is kept: docker names it with or without the port that https has anyway. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/:443$/, "");
}

/**
 * How `docker-credential-tcr` reaches the instance behind a host.
 *
 * @throws ConfigError for a file that is none of ours; FileError for one that cannot be read.
 */
export async function readHostConnection(host: string, shell: ConfigShell): Promise<HostConnection> {
  const folder = findConfigFolder(shell);
  if (folder === undefined) return {};
  const path = pathBelow(shell, folder.path, fileName);
  return parseHosts(await readConfigFile(shell.files, path, folder.isNamed), path).get(plainHost(host)) ?? {};
}

/**
 * Keeps how the instance behind a host is reached, for `docker-credential-tcr`; nothing where it is as usual.
 *
 * @throws ConfigError for a file that is none of ours; FileError where it cannot be written; CommandError for a user without a folder.
 */
export async function keepHostConnection(host: string, options: HostConnection, shell: ConfigShell): Promise<void> {
  const connection = Object.fromEntries(names.map((name) => [name, options[name]]));
  const isUsual = names.every((name) => options[name] === undefined);
  if (isUsual && (await isUnknown(host, shell))) return;
  const path = pathBelow(shell, configFolder(shell), fileName);
  const edit = (before: string | undefined) => {
    const hosts = new Map<string, object>(parseHosts(before, path));
    if (isUsual) hosts.delete(plainHost(host));
    else hosts.set(plainHost(host), connection);
    return `${JSON.stringify({ hosts: Object.fromEntries(hosts) }, null, 2)}\n`;
  };
  try {
    await shell.files.change(path, edit, { isPrivate: true });
  } catch (error) {
    throw asFileError(error, path, "written", messages.nextForUnwritten);
  }
}

const fileName = "docker-hosts.json";

async function isUnknown(host: string, shell: ConfigShell): Promise<boolean> {
  const kept = await readHostConnection(host, shell);
  return names.every((name) => kept[name] === undefined);
}

function parseHosts(text: string | undefined, path: string): ReadonlyMap<string, HostConnection> {
  if (text === undefined) return new Map();
  const file = parseJson(text);
  const hosts = isMembers(file) ? file["hosts"] : undefined;
  if (!isMembers(hosts)) throw new ConfigError(path, messages.notHosts);
  return new Map(Object.entries(hosts).map(([host, value]) => [host, connectionFrom(value, host, path)] as const));
}

function connectionFrom(value: unknown, host: string, path: string): HostConnection {
  const isOurs = isMembers(value) && names.every((name) => /^(?:undefined|string)$/.test(typeof value[name]));
  if (!isOurs) throw new ConfigError(path, messages.notHost(host));
  return value;
}

const messages = {
  notHosts: 'expected {"hosts": {…}}, got something else',
  notHost: (host: string): string => `hosts.${host}: expected ${names.join(", ")} as texts`,
  nextForUnwritten: "Next: make room or let this user write there, or set TCR_CONFIG_DIR to another folder",
};
