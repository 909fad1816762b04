import { settingNames } from "../../config/setting-names.js";
import { CommandError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { configureText } from "../../text/configure.js";
import type { ConfigureCall } from "./configure.js";
import { confirm } from "./confirm.js";
import { namedSetting } from "./named-setting.js";

/** Removes one value of a profile, or the whole profile, which is asked for first on a terminal. */
export async function remove(call: ConfigureCall): Promise<ExitCode> {
  const { store, profile, talk, words } = call;
  const settings = words.length === 0 ? settingNames : [namedSetting("remove", words[0])];
  const kept = await keptMembers(call);
  if (!settings.some(({ file, member }) => kept[file].includes(member))) {
    const name = words[0];
    const missing = name === undefined ? configureText.noProfile(profile) : configureText.notSet(name, profile);
    throw new CommandError(missing, exitCodes.notFound);
  }
  if (words.length === 0 && !(await confirm(configureText.confirmRemoval(profile), call))) {
    talk.line(configureText.left);
    return exitCodes.ok;
  }
  for (const file of ["credentials", "settings"] as const) {
    // A whole profile goes with what it has besides.
    const members =
      words.length === 0 ? kept[file] : settings.filter((one) => one.file === file).map((one) => one.member);
    const gone = Object.fromEntries(members.map((member) => [member, undefined]));
    if (members.length > 0) await store.change(file, profile, gone);
  }
  talk.line(configureText.removed(words[0] ?? configureText.wholeProfile, profile));
  return exitCodes.ok;
}

async function keptMembers({ store, profile }: ConfigureCall) {
  const membersIn = async (file: "credentials" | "settings") =>
    Object.keys((await store.read(file)).get(profile) ?? {});
  return { credentials: await membersIn("credentials"), settings: await membersIn("settings") };
}
