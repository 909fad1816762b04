import { isMembers, type Members, parseJson } from "../parse/value.js";
import { pathBelow } from "../settings/folders.js";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { printable } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";

/** docker's configuration file. What it holds beside the members here is left as it is. */
export interface DockerConfig {
  readonly path: string;
  readonly content: Members;
}

/** What leads to it. */
export type DockerConfigShell = Pick<Shell, "env" | "files" | "machine">;

/** As it calls `docker-credential-tcr`. */
export const helperName = "tcr";

/** The program that gives credentials by a helper's name. */
export function helperProgram(helper: string): string {
  return `docker-credential-${helper}`;
}

/** Where it is: config.json in DOCKER_CONFIG, else in `~/.docker`; undefined for a user without a folder. */
export function dockerConfigPath(shell: Pick<Shell, "env" | "machine">): string | undefined {
  const { homeFolder } = shell.machine;
  const folder = shell.env["DOCKER_CONFIG"] || (homeFolder && pathBelow(shell, homeFolder, ".docker"));
  return folder ? pathBelow(shell, folder, "config.json") : undefined;
}

/** What it holds; undefined for what is no JSON object. */
export function parseDockerConfig(text: string): Members | undefined {
  const content = parseJson(text);
  return isMembers(content) ? content : undefined;
}

/**
 * Reads docker's configuration. A file that is not there is empty.
 *
 * @throws CommandError for one that is no JSON object, since writing it would lose what it holds; for a user without a folder.
 */
export async function readDockerConfig(shell: DockerConfigShell): Promise<DockerConfig> {
  const path = dockerConfigPath(shell);
  if (path === undefined) throw new CommandError(messages.noHome, exitCodes.usage, [messages.setDockerConfig]);
  const text = (await shell.files.read(path)) ?? "";
  const content = text.trim() === "" ? {} : parseDockerConfig(text);
  if (content === undefined) throw new CommandError(messages.notJson(path), exitCodes.usage, [messages.mendFile]);
  return { path, content };
}

/** Writes it as docker does, indented by tabs. */
export function writeDockerConfig({ files }: DockerConfigShell, { path, content }: DockerConfig): Promise<void> {
  return files.writePrivate(path, `${JSON.stringify(content, null, "\t")}\n`);
}

/** The name of the helper that keeps the credentials of a host: one for this host, else one for all; undefined for none. */
export function helperOf({ content }: DockerConfig, host: string): string | undefined {
  const forHost = membersOf(content["credHelpers"])[host];
  const name = forHost ?? content["credsStore"];
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** The hosts whose credentials a helper keeps, and whether it keeps those of all others. */
export function hostsOfHelper(
  content: Members,
  helper: string,
): { readonly hosts: readonly string[]; readonly isForAll: boolean } {
  const named = Object.entries(membersOf(content["credHelpers"]));
  const hosts = named.flatMap(([host, name]) => (name === helper ? [host] : []));
  return { hosts, isForAll: content["credsStore"] === helper };
}

/** The configuration with the entry of a host. */
export function withAuth(config: DockerConfig, host: string, entry: Members): DockerConfig {
  const { path, content } = config;
  return { path, content: { ...content, auths: { ...membersOf(content["auths"]), [host]: entry } } };
}

/** The configuration with a helper for a host, and without what it held in clear for it. */
export function withHelper(config: DockerConfig, host: string, helper: string): DockerConfig {
  const { path, content } = config;
  const { [host]: replaced, ...auths } = membersOf(content["auths"]);
  const credHelpers = { ...membersOf(content["credHelpers"]), [host]: helper };
  return { path, content: { ...content, ...(replaced === undefined ? {} : { auths }), credHelpers } };
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

const messages = {
  noHome: "this user has no folder of its own, where docker's configuration would be.",
  setDockerConfig: "Next: set DOCKER_CONFIG to the folder of docker's configuration",
  notJson: (path: string): string => `${printable(path)} is no JSON object.`,
  mendFile: "It was left as it is. Next: correct or move it, or set DOCKER_CONFIG to another folder",
};
