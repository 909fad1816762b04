import { CommandError } from "../../errors.js";
import { exitCodes } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { loginText } from "../../text/login.js";
import { helperOf, readDockerConfig, withAuth, writeDockerConfig } from "./docker-config.js";
import type { Login, LoginWorld } from "./hand-over.js";
import { helperName } from "./register-helper.js";

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
