import { posix, win32 } from "node:path";
import { isMembers, type Members } from "../../parse/value.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { loginText } from "./messages.js";

/** docker's configuration file. What it holds beside the members here is left as it is. */
export interface DockerConfig {
  readonly path: string;
  readonly content: Members;
}

/** What leads to it. */
export type DockerConfigShell = Pick<Shell, "env" | "files" | "machine">;

/**
 * Reads docker's configuration: config.json in DOCKER_CONFIG, else in `~/.docker`. A file that is not there is empty.
 *
 * @throws CommandError for one that is no JSON object, since writing it would lose what it holds; for a user without a folder.
 */
export async function readDockerConfig(shell: DockerConfigShell): Promise<DockerConfig> {
  const path = configPath(shell);
  const text = (await shell.files.read(path)) ?? "";
  const content = text.trim() === "" ? {} : parse(text);
  if (!isMembers(content)) throw new CommandError(loginText.notJson(path), exitCodes.usage, loginText.mendFile());
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

function configPath({ env, machine: { platform, homeFolder } }: DockerConfigShell): string {
  const { join } = platform === "win32" ? win32 : posix;
  const folder = env["DOCKER_CONFIG"] || (homeFolder === undefined ? undefined : join(homeFolder, ".docker"));
  if (folder === undefined) throw new CommandError(loginText.noHome, exitCodes.usage, loginText.setDockerConfig());
  return join(folder, "config.json");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}
