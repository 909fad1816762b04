import { isMembers, type Members, parseJson } from "../parse/value.js";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { printable } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";
import { dockerConfigPath, helperOf, helperProgram, readDockerConfig } from "./docker-config.js";
import type { RegistryLogin } from "./oci/access.js";

/** What is asked for the login of a host. */
export type DockerLoginShell = Pick<Shell, "env" | "files" | "machine" | "runProgram" | "signal">;

/**
 * What `docker login` left for a registry, in docker's configuration or with the helper that it names; undefined where it left nothing.
 *
 * @throws CommandError for a helper that is missing or fails, and for a configuration that cannot be read.
 */
export async function findDockerLogin(host: string, shell: DockerLoginShell): Promise<RegistryLogin | undefined> {
  if (dockerConfigPath(shell) === undefined) return undefined;
  const config = await readDockerConfig(shell);
  const key = isDockerHub(host) ? dockerHubKey : host;
  const helper = helperOf(config, key) ?? helperOf(config, host);
  if (helper !== undefined) return askHelper(helper, key, shell);
  const { auths } = config.content;
  const entries = isMembers(auths) ? Object.entries(auths) : [];
  const entry = entries.find(([name]) => hostOf(name) === hostOf(key))?.[1];
  return isMembers(entry) ? loginOf(entry) : undefined;
}

/** Docker's own registry, which has several names. */
export function isDockerHub(host: string): boolean {
  return /^(?:(?:index|registry-1)\.)?docker\.io$/.test(host);
}

/** As docker calls its own registry wherever it keeps a login. */
const dockerHubKey = "https://index.docker.io/v1/";

/** Entries may have a scheme and a path. */
function hostOf(name: string): string {
  return name.replace(/^https?:\/\//, "").replace(/\/.*$/s, "");
}

function loginOf({ auth, identitytoken, username, password }: Members): RegistryLogin | undefined {
  if (typeof identitytoken === "string" && identitytoken !== "") return { identityToken: identitytoken };
  if (typeof username === "string" && typeof password === "string") return { username, password };
  const [, name, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(String(auth ?? ""), "base64").toString()) ?? [];
  return name === undefined || secret === undefined ? undefined : { username: name, password: secret };
}

/** A helper that has a token for a service of tokens calls its name so. */
const tokenName = "<token>";

async function askHelper(
  helper: string,
  key: string,
  { runProgram, signal }: DockerLoginShell,
): Promise<RegistryLogin | undefined> {
  const program = helperProgram(helper);
  const end = await runProgram(program, ["get"], { input: key, signal });
  if (end === undefined) throw new CommandError(messages.missing(program), exitCodes.notFound, [messages.install]);
  if (end.exitCode !== 0) {
    if (/credentials not found/i.test(end.stdout)) return undefined;
    throw new CommandError(messages.failed(program, `${end.stdout}${end.stderr}`.trim()), exitCodes.credentials);
  }
  const answer = parseJson(end.stdout);
  const { Username, Secret } = isMembers(answer) ? answer : {};
  if (typeof Username !== "string" || typeof Secret !== "string") {
    throw new CommandError(messages.noAnswer(program), exitCodes.credentials);
  }
  return Username === tokenName ? { identityToken: Secret } : { username: Username, password: Secret };
}

const messages = {
  missing: (program: string): string =>
    `${printable(program)}, which docker's configuration names, is not installed, or not on the PATH.`,
  install: "Next: install it, or log in by docker anew",
  failed: (program: string, said: string): string => `${printable(program)} fails: ${printable(said)}.`,
  noAnswer: (program: string): string => `${printable(program)} answers without a login.`,
};
