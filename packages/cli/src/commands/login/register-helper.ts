import { loginText } from "../../text/login.js";
import { readDockerConfig, withHelper, writeDockerConfig } from "./docker-config.js";
import type { LoginWorld } from "./hand-over.js";

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
