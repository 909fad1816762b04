import { maskSecrets } from "@tcrkit/signer";
import {
  authOf,
  changeDockerConfig,
  helperName,
  helperOf,
  helperProgram,
  readDockerConfig,
  withAuth,
  withHelper,
} from "../../api/docker-config.js";
import { type HostConnection, keepHostConnection } from "../../api/docker-hosts.js";
import { checkFile } from "../../settings/check-files.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import type { LoginTool } from "./declaration.js";
import { loginText } from "./messages.js";

/** What is handed over. */
export interface Login {
  /** With a port where needed. */
  readonly host: string;
  readonly username: string;
  /** Secret. */
  readonly password: string;
}

/** What handing over touches. */
export interface LoginIo extends Pick<Shell, "env" | "files" | "machine" | "runProgram" | "signal"> {
  readonly reporter: Reporter;
}

/**
 * Hands a login to a tool; where none is named, to docker, else to podman, else to docker's file: the first that there is.
 *
 * @throws CommandError where the named tool is not there, or one did not take it.
 */
export async function storeLogin(login: Login, tool: LoginTool | undefined, io: LoginIo): Promise<void> {
  if (tool === "file") return logInByFile(login, io);
  for (const program of tool === undefined ? (["docker", "podman"] as const) : [tool]) {
    if (await logInWithTool(program, login, io)) return;
  }
  if (tool !== undefined)
    throw new CommandError(loginText.toolMissing(tool), exitCodes.notFound, loginText.otherWays());
  await logInByFile(login, io);
}

/** Has docker ask `docker-credential-tcr` for the credentials of a host, from now on; it will find the instance as this command did. */
export async function registerHelper(host: string, connection: HostConnection, io: LoginIo): Promise<void> {
  const { runProgram, signal, reporter } = io;
  await readDockerConfig(io);
  await keepHostConnection(host, connection, io);
  const path = await changeDockerConfig(io, (content) => withHelper(content, host, helperName));
  reporter.line(loginText.registered(host, path));
  const program = helperProgram(helperName);
  const found = await runProgram(program, ["version"], { input: "", signal });
  if (found === undefined) reporter.line(loginText.helperNotOnPath(program));
}

/**
 * Puts a login where docker looks for it: into the credential helper that its configuration names, else into the file itself,
 * in clear.
 *
 * @throws CommandError where the helper is not there or refuses; nothing is then written in clear.
 */
async function logInByFile(login: Login, io: LoginIo): Promise<void> {
  const { reporter } = io;
  const config = await readDockerConfig(io);
  const helper = helperOf(config, login.host);
  if (helper === helperName) return reporter.line(loginText.helperAnswers(login.host));
  if (helper === undefined) {
    const entry = { auth: authOf(login) };
    const path = await changeDockerConfig(io, (content) => withAuth(content, login.host, entry), { isSecret: true });
    const [open] = (await checkFile(io, path)).filter(({ next }) => next !== undefined);
    return reporter.line(open === undefined ? loginText.storedInClear(path) : loginText.storedInTheOpen(path, open));
  }
  await storeWithHelper(helper, login, io);
  // So that docker knows of it, without the secret.
  await changeDockerConfig(io, (content) => withAuth(content, login.host, {}));
  reporter.line(loginText.storedWith(helperProgram(helper)));
}

async function storeWithHelper(helper: string, login: Login, { runProgram, signal }: LoginIo): Promise<void> {
  const program = helperProgram(helper);
  const input = JSON.stringify({ ServerURL: login.host, Username: login.username, Secret: login.password });
  const end = await runProgram(program, ["store"], { input, signal });
  if (end?.exitCode === 0) return;
  const said = maskSecrets(`${end?.stdout ?? ""}\n${end?.stderr ?? ""}`, [login.password]).trim();
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
async function logInWithTool(program: string, login: Login, io: LoginIo): Promise<boolean> {
  const { host, username, password } = login;
  const { runProgram, signal, reporter } = io;
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
  for (const line of said) reporter.line(loginText.says(program, line));
  return true;
}

/** What a program said; what it should not repeat is masked even there. */
function linesOf(text: string, secret: string): string[] {
  const lines = maskSecrets(text, [secret]).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== "").map(printable);
}
