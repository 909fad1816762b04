import type { Context } from "../../context.js";
import { CommandError } from "../../errors.js";
import { exitCodes } from "../../exit-codes.js";
import type { Talk } from "../../talk.js";
import { loginText } from "../../text/login.js";
import { logInByFile } from "./log-in-by-file.js";
import { logInWithTool } from "./log-in-with-tool.js";

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
