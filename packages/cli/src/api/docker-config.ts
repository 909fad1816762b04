import { isMembers, type Members, parseJson } from "../parse/value.js";
import { namedFolder, pathBelow } from "../settings/folders.js";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { asFileError, systemCodeOf } from "../shell/file-error.js";
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
  const folder = namedFolder("DOCKER_CONFIG", shell) ?? (homeFolder && pathBelow(shell, homeFolder, ".docker"));
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
 * @throws CommandError for one that is not as docker has it, since writing it would lose what it holds; for a user without a folder. FileError
 * for one that cannot be read.
 */
export async function readDockerConfig(shell: DockerConfigShell): Promise<DockerConfig> {
  const path = pathOf(shell);
  return { path, content: contentOf(await readFile(path, shell), path) };
}

/**
 * Changes it as docker does, indented by tabs. Its owner, its mode and all digits of its numbers stay, and nothing that others write meanwhile
 * is lost. With a secret in it, what everybody may read becomes its owner's alone.
 *
 * @throws as `readDockerConfig`; FileError where it cannot be written.
 */
export async function changeDockerConfig(
  shell: DockerConfigShell,
  edit: (content: Members) => Members,
  { isSecret = false }: { readonly isSecret?: boolean } = {},
): Promise<string> {
  const path = pathOf(shell);
  const change = (before = "") => {
    const mark = markFor(before);
    const text = JSON.stringify(edit(contentOf(markNumbers(before, mark), path)), null, "\t");
    return `${unmarkNumbers(text, mark)}\n`;
  };
  try {
    const { mode = 0 } = (await shell.files.describe(path)) ?? {};
    await shell.files.change(path, change, { isPrivate: isSecret && (mode & 0o007) !== 0 });
  } catch (error) {
    throw asFileError(error, path, "written", messages.nextForUnwritten);
  }
  return path;
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

/** A login as an entry of `auths` has it, in Base64. */
export function authOf({ username, password }: { readonly username: string; readonly password: string }): string {
  return Buffer.from(`${username}:${password}`).toString("base64");
}

/** The configuration with the entry of a host. */
export function withAuth(content: Members, host: string, entry: Members): Members {
  return { ...content, auths: { ...membersOf(content["auths"]), [host]: entry } };
}

/** The configuration with a helper for a host, and without what it held in clear for it. */
export function withHelper(content: Members, host: string, helper: string): Members {
  const { [host]: replaced, ...auths } = membersOf(content["auths"]);
  const credHelpers = { ...membersOf(content["credHelpers"]), [host]: helper };
  return { ...content, ...(replaced === undefined ? {} : { auths }), credHelpers };
}

/** Every host that it names. */
export function hostsOf({ content }: DockerConfig): readonly string[] {
  return [...new Set([...Object.keys(membersOf(content["auths"])), ...Object.keys(membersOf(content["credHelpers"]))])];
}

/** The configuration without what it has of a host. */
export function withoutHost(content: Members, host: string): Members {
  const without = (name: string) => {
    const { [host]: removed, ...others } = membersOf(content[name]);
    return removed === undefined ? {} : { [name]: others };
  };
  return { ...content, ...without("auths"), ...without("credHelpers") };
}

function pathOf(shell: DockerConfigShell): string {
  const path = dockerConfigPath(shell);
  if (path === undefined) throw new CommandError(messages.noHome, exitCodes.usage, [messages.setDockerConfig]);
  return path;
}

async function readFile(path: string, { files }: DockerConfigShell): Promise<string> {
  try {
    return (await files.read(path)) ?? "";
  } catch (error) {
    if (systemCodeOf(error) !== undefined) throw asFileError(error, path, "read", messages.nextForUnread);
    const { message } = error as Error;
    throw new CommandError(messages.noText(path, message), exitCodes.usage, [messages.mendFile]);
  }
}

function contentOf(text: string, path: string): Members {
  const content = text.trim() === "" ? {} : parseDockerConfig(text);
  if (content === undefined) throw new CommandError(messages.notJson(path), exitCodes.usage, [messages.mendFile]);
  for (const name of ["auths", "credHelpers"]) {
    const member = content[name] ?? {};
    if (!isMembers(member)) {
      throw new CommandError(messages.notMembers(path, name), exitCodes.usage, [messages.mendFile]);
    }
  }
  return content;
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

/** Half a character, which stands in no text, and as an escape not in this one. */
function markFor(text: string): string {
  for (let code = 0xdfff; ; code--) {
    if (!text.toLowerCase().includes(`\\u${code.toString(16)}`)) return String.fromCharCode(code);
  }
}

/** An escape, a quote or a number. */
const escapeQuoteOrNumber = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Numbers as texts that begin with a mark, with all of their digits. */
function markNumbers(text: string, mark: string): string {
  let isInString = false;
  return text.replace(escapeQuoteOrNumber, (token) => {
    if (token === '"') isInString = !isInString;
    return isInString || !/\d$/.test(token) || token.startsWith("\\") ? token : `"${mark}${token}"`;
  });
}

function unmarkNumbers(text: string, mark: string): string {
  return text.replace(new RegExp(`"\\\\u${mark.charCodeAt(0).toString(16)}([^"]*)"`, "g"), "$1");
}

const messages = {
  noHome: "this user has no folder of its own, where docker's configuration would be.",
  setDockerConfig: "Next: set DOCKER_CONFIG to the folder of docker's configuration",
  nextForUnread: "Next: let this user read it, or set DOCKER_CONFIG to another folder",
  nextForUnwritten: "Next: make room or let this user write there, or set DOCKER_CONFIG to another folder",
  notJson: (path: string): string => `${printable(path)} is no JSON object.`,
  notMembers: (path: string, name: string): string => `${printable(path)}: ${name}: expected an object.`,
  noText: (path: string, reason: string): string => `${printable(path)} cannot be read: ${reason}.`,
  mendFile: "It was left as it is. Next: correct or move it, or set DOCKER_CONFIG to another folder",
};
