import { wrapPairs } from "../../present/help/wrap.js";
import { usualForm } from "../../settings/output-forms.js";
import { maskSetting, type SettingName, settingNames } from "../../settings/setting-names.js";
import { CommandError, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { assertAccepted, type ConfigureCall, confirm, isMeant, namedSetting } from "./configure-call.js";
import { configureText } from "./messages.js";

/** Shows what is kept, of all profiles or of the one that is named: as lines on a terminal, else as JSON. */
export async function list(call: ConfigureCall): Promise<ExitCode> {
  const { shell, reporter, options } = call;
  const { stdout } = shell;
  const shown = await shownProfiles(call);
  const form = options.output ?? usualForm(stdout);
  if (form === "table" || form === "text") {
    for (const [name, values] of shown)
      stdout.write(`${[name, ...wrapPairs(Object.entries(values), 1000)].join("\n")}\n`);
  } else {
    stdout.write(`${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`);
  }
  if (shown.length === 0) reporter.line(configureText.nothingKept);
  return exitCodes.ok;
}

/** Prints one value of a profile; a secret masked. */
export async function get({ shell, store, profile, words }: ConfigureCall): Promise<ExitCode> {
  const setting = namedSetting("get", words[0]);
  const value = (await store.read(setting.file)).get(profile)?.[setting.member];
  if (value === undefined) throw new CommandError(configureText.notSet(setting.name, profile), exitCodes.notFound);
  shell.stdout.write(`${setting.isSecret ? maskSetting(setting, value) : value}\n`);
  return exitCodes.ok;
}

/** Sets one value of a profile. A secret is asked for on the terminal, or read from stdin. */
export async function set(call: ConfigureCall): Promise<ExitCode> {
  const { store, profile, reporter, words } = call;
  const setting = namedSetting("set", words[0]);
  const value = await valueFor(setting, call);
  assertAccepted(setting, value);
  if (!(await isMeant(setting, value, call))) throw new CommandError(configureText.saidNo, exitCodes.refused);
  await store.change(setting.file, profile, { [setting.member]: value });
  reporter.line(configureText.kept([setting.name], profile, store.pathOf(setting.file)));
  return exitCodes.ok;
}

/** Removes one value of a profile, or the whole profile, which is asked for first on a terminal. */
export async function remove(call: ConfigureCall): Promise<ExitCode> {
  const { store, profile, reporter, words } = call;
  const settings = words.length === 0 ? settingNames : [namedSetting("remove", words[0])];
  const kept = await keptMembers(call);
  if (!settings.some(({ file, member }) => kept[file].includes(member))) {
    const name = words[0];
    const missing = name === undefined ? configureText.noProfile(profile) : configureText.notSet(name, profile);
    throw new CommandError(missing, exitCodes.notFound);
  }
  if (words.length === 0 && !(await confirm(configureText.confirmRemoval(profile), call))) {
    throw new CommandError(configureText.saidNo, exitCodes.refused);
  }
  for (const file of ["credentials", "settings"] as const) {
    // A whole profile goes with what it has besides.
    const members =
      words.length === 0 ? kept[file] : settings.filter((one) => one.file === file).map((one) => one.member);
    const gone = Object.fromEntries(members.map((member) => [member, undefined]));
    if (members.length > 0) await store.change(file, profile, gone);
  }
  reporter.line(configureText.removed(words[0] ?? configureText.wholeProfile, profile));
  return exitCodes.ok;
}

async function shownProfiles({ store, options }: ConfigureCall) {
  const files = { settings: await store.read("settings"), credentials: await store.read("credentials") };
  const names = [...new Set([...files.credentials.keys(), ...files.settings.keys()])];
  return names
    .filter((name) => options.profile === undefined || name === options.profile)
    .map((name) => {
      const values = settingNames.flatMap((setting) => {
        const value = files[setting.file].get(name)?.[setting.member];
        return value === undefined ? [] : [[setting.name, maskSetting(setting, value)] as const];
      });
      return [name, Object.fromEntries(values)] as const;
    });
}

async function valueFor(setting: SettingName, { shell, reporter, words: [, given] }: ConfigureCall): Promise<string> {
  if (!setting.isSecret) {
    if (given !== undefined) return given;
    throw new UsageError([configureText.missingValue(setting)], "configure");
  }
  if (given !== undefined) throw new UsageError([configureText.secretInArguments(setting)], "configure");
  const { askSecret, readText } = shell;
  const secret = await (askSecret === undefined ? readText("-") : askSecret(configureText.ask(setting, undefined)));
  reporter.keepSecret(secret.trim());
  return secret.trim();
}

async function keptMembers({ store, profile }: ConfigureCall) {
  const membersIn = async (file: "credentials" | "settings") =>
    Object.keys((await store.read(file)).get(profile) ?? {});
  return { credentials: await membersIn("credentials"), settings: await membersIn("settings") };
}
