import { type SettingName, settingNames } from "../../config/setting-names.js";
import { CommandError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { configureText } from "../../text/configure.js";
import type { ConfigureCall } from "./configure.js";
import { type OfficialFile, readOfficialFiles } from "./official-files.js";

/** Takes over what the official SDKs and tccli have for a profile. What is set here is replaced after a question alone, or with `--yes`. */
export async function importProfile(call: ConfigureCall): Promise<ExitCode> {
  const { context, talk, profile } = call;
  const files = await readOfficialFiles(context, profile);
  let hasKey = false;
  let taken = 0;
  for (const { path, file, found } of files) {
    if (found === undefined) continue;
    if ("why" in found) talk.line(configureText.passedOver(path, found.why));
    else if (file === "credentials" && hasKey) talk.line(configureText.passedOver(path, configureText.earlier));
    else {
      hasKey ||= file === "credentials";
      taken += await take(call, path, file, found.members);
    }
  }
  if (taken > 0) return exitCodes.ok;
  const [headline = "", ...details] = configureText.nothingFound(
    profile,
    files.map(({ path }) => path),
  );
  throw new CommandError(headline, exitCodes.notFound, details);
}

/** A key pair is one thing: its id, its key and its token come together or not at all. Gives how many things were looked at. */
async function take(
  call: ConfigureCall,
  path: string,
  file: OfficialFile["file"],
  members: Readonly<Record<string, string>>,
): Promise<number> {
  const settings = settingNames.filter((setting) => setting.file === file);
  const groups = file === "credentials" ? [settings] : settings.map((setting) => [setting]);
  const given = groups.filter((group) => group.some(({ member }) => members[member] !== undefined));
  for (const group of given) await takeGroup(call, path, group, members);
  return given.length;
}

async function takeGroup(
  call: ConfigureCall,
  path: string,
  group: readonly SettingName[],
  members: Readonly<Record<string, string>>,
): Promise<void> {
  const { store, profile, talk } = call;
  const file = group[0]?.file ?? "settings";
  const name = file === "credentials" ? "the credentials" : (group[0]?.name ?? "");
  const own = (await store.read(file)).get(profile) ?? {};
  const isSet = group.some(({ member }) => own[member] !== undefined);
  if (group.every(({ member }) => own[member] === members[member])) talk.line(configureText.same(name, profile));
  else if (isSet && !(await mayReplace(call, name))) talk.line(configureText.keptOwn(name, profile));
  else {
    await store.change(file, profile, Object.fromEntries(group.map(({ member }) => [member, members[member]])));
    talk.line(configureText.took(name, profile, path));
  }
}

async function mayReplace({ isConfirmed, context, profile }: ConfigureCall, name: string): Promise<boolean> {
  if (isConfirmed || context.ask === undefined) return isConfirmed;
  return /^y(es)?$/i.test((await context.ask(configureText.confirmReplacement(name, profile))).trim());
}
