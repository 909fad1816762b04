import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Talk } from "../../shell/reporter.js";
import type { Context } from "../../shell/shell.js";
import { helperOf, readDockerConfig, withAuth, withHelper, writeDockerConfig } from "./docker-config.js";
import { loginText } from "./messages.js";

/** What a login is handed to: a program, or docker's own configuration file. */
export type LoginTool = "docker" | "podman" | "file";

/** What is handed over. */
export interface Login {
  /** With a port where needed. */
  readonly host: string;
  readonly username: string;
  /** Secret. */
  readonly password: string;
}

/** What handing over touches. */
export interface LoginWorld extends Pick<Context, "env" | "files" | "machine" | "runProgram" | "signal"> {
  readonly talk: Talk;
}

/** Whether a text names a tool. */
export function isLoginTool(text: string | undefined): text is LoginTool {
  return text === "docker" || text === "podman" || text === "file";
}

/**
 * Hands a login to a tool; where none is named, to docker, else to podman, else to docker's file: the first that there is.
 *
 * @throws CommandError where the named tool is not there, or one did not take it.
 */
export async function handOver(login: Login, tool: LoginTool | undefined, world: LoginWorld): Promise<void> {
  if (tool === "file") return logInByFile(login, world);
  for (const program of tool === undefined ? (["docker", "podman"] as const) : [tool]) {
    if (await logInWithTool(program, login, world)) return;
  }
  if (tool !== undefined)
    throw new CommandError(loginText.toolMissing(tool), exitCodes.notFound, loginText.otherWays());
  await logInByFile(login, world);
}

/**
 * Puts a login where docker looks for it: into the credential helper that its configuration names, else into the file itself,
 * in clear.
 *
 * @throws CommandError where the helper is not there or refuses; nothing is then written in clear.
 */
export async function logInByFile(login: Login, world: LoginWorld): Promise<void> {
  const { talk } = world;
  const config = await readDockerConfig(world);
  const helper = helperOf(config, login.host);
  if (helper === helperName) return talk.line(loginText.helperAnswers(login.host));
  if (helper === undefined) {
    const auth = Buffer.from(`${login.username}:${login.password}`).toString("base64");
    await writeDockerConfig(world, withAuth(config, login.host, { auth }));
    return talk.line(loginText.storedInClear(config.path));
  }
  await storeWithHelper(helper, login, world);
  // So that docker knows of it, without the secret.
  await writeDockerConfig(world, withAuth(config, login.host, {}));
  talk.line(loginText.storedWith(`docker-credential-${helper}`));
}

async function storeWithHelper(helper: string, login: Login, { runProgram, signal }: LoginWorld): Promise<void> {
  const program = `docker-credential-${helper}`;
  const input = JSON.stringify({ ServerURL: login.host, Username: login.username, Secret: login.password });
  const end = await runProgram(program, ["store"], { input, signal });
  if (end?.exitCode === 0) return;
  const said = `${end?.stdout ?? ""}\n${end?.stderr ?? ""}`.replaceAll(login.password, "***").trim();
  throw new CommandError(
    end === undefined ? loginText.toolMissing(program) : loginText.helperRefused(program),
    exitCodes.refused,
    [...(said === "" ? [] : [loginText.says(program, printable(said))]), ...loginText.nothingInClear()],
  );
}

/**
 * Runs `docker login` or its like, with the password on its stdin. False where there is no such program.
 *
 * @throws CommandError with what the program said, when it refused.
 */
export async function logInWithTool(program: string, login: Login, world: LoginWorld): Promise<boolean> {
  const { host, username, password } = login;
  const { runProgram, signal, talk } = world;
  const args = ["login", "--username", username, "--password-stdin", host];
  const end = await runProgram(program, args, { input: password, signal });
  if (end === undefined) return false;
  const said = linesOf(end.stderr, password);
  if (end.exitCode !== 0) {
    const details = [...said, ...linesOf(end.stdout, password)].map((line) => loginText.says(program, line));
    throw new CommandError(loginText.toolRefused(program, host), exitCodes.refused, [
      ...details,
      ...loginText.closed(),
    ]);
  }
  for (const line of said) talk.line(loginText.says(program, line));
  return true;
}

/** What a program said; what it should not repeat is masked even there. */
function linesOf(text: string, secret: string): string[] {
  const lines = text.replaceAll(secret, "***").split(/\r?\n/);
  return lines.filter((line) => line.trim() !== "").map(printable);
}

/** As docker's configuration calls `docker-credential-tcr`. */
export const helperName = "tcr";

const program = `docker-credential-${helperName}`;

/** Has docker ask `docker-credential-tcr` for the credentials of a host, from now on. */
export async function registerHelper(host: string, world: LoginWorld): Promise<void> {
  const { runProgram, signal, talk } = world;
  const config = await readDockerConfig(world);
  await writeDockerConfig(world, withHelper(config, host, helperName));
  talk.line(loginText.registered(host, config.path));
  const found = await runProgram(program, ["version"], { input: "", signal });
  if (found === undefined) talk.line(loginText.helperNotOnPath(program));
}
