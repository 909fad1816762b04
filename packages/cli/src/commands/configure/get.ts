import { maskSetting } from "../../config/mask-setting.js";
import { CommandError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { configureText } from "../../text/configure.js";
import type { ConfigureCall } from "./configure.js";
import { namedSetting } from "./named-setting.js";

/** Prints one value of a profile; a secret masked. */
export async function get({ context, store, profile, words }: ConfigureCall): Promise<ExitCode> {
  const setting = namedSetting("get", words[0]);
  const value = (await store.read(setting.file)).get(profile)?.[setting.member];
  if (value === undefined) throw new CommandError(configureText.notSet(setting.name, profile), exitCodes.notFound);
  context.stdout.write(`${setting.isSecret ? maskSetting(setting, value) : value}\n`);
  return exitCodes.ok;
}
