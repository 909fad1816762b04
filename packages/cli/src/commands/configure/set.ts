import type { SettingName } from "../../config/setting-names.js";
import { UsageError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { configureText } from "../../text/configure.js";
import type { ConfigureCall } from "./configure.js";
import { assertAccepted, namedSetting } from "./named-setting.js";

/** Sets one value of a profile. A secret is asked for on the terminal, or read from stdin. */
export async function set(call: ConfigureCall): Promise<ExitCode> {
  const { store, profile, talk, words } = call;
  const setting = namedSetting("set", words[0]);
  const value = await valueFor(setting, call);
  assertAccepted(setting, value);
  await store.change(setting.file, profile, { [setting.member]: value });
  talk.line(configureText.kept([setting.name], profile, store.pathOf(setting.file)));
  return exitCodes.ok;
}

async function valueFor(setting: SettingName, { context, talk, words: [, given] }: ConfigureCall): Promise<string> {
  if (!setting.isSecret) {
    if (given !== undefined) return given;
    throw new UsageError([configureText.missingValue(setting)], "configure");
  }
  if (given !== undefined) {
    talk.keepSecret(given);
    throw new UsageError([configureText.secretInArguments(setting)], "configure");
  }
  const { askSecret, readText } = context;
  const secret = await (askSecret === undefined ? readText("-") : askSecret(configureText.ask(setting, undefined)));
  talk.keepSecret(secret.trim());
  return secret.trim();
}
