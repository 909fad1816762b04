import { CommandError } from "../../errors.js";
import { exitCodes } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { loginText } from "../../text/login.js";
import type { Login, LoginWorld } from "./hand-over.js";

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
