import { isYes } from "../../api/consent.js";
import { officialFiles } from "../../settings/folders.js";
import { officialProfileNames, readSdkFile } from "../../settings/official-profiles.js";
import { readConfigFile } from "../../settings/profiles.js";
import { readTccliSettings } from "../../settings/read-tccli-settings.js";
import { type SettingName, settingNames } from "../../settings/setting-names.js";
import { CommandError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import type { ConfigureCall } from "./configure-call.js";
import { configureText } from "./messages.js";

/**
 * Takes over what the official SDKs and tccli have: of the profile that is named, else of all, or of those that are chosen on a terminal. What
 * is set here is replaced after a question alone, or with `--yes`.
 */
export async function importProfiles(call: ConfigureCall): Promise<ExitCode> {
  const profiles = await chooseProfiles(call);
  const looked: string[] = [];
  let taken = 0;
  for (const profile of profiles) {
    const files = await readOfficialFiles(call.shell, profile);
    looked.push(...files.map(({ path }) => path));
    taken += await importProfile({ ...call, profile }, files);
  }
  if (taken > 0) return exitCodes.ok;
  const [headline = "", ...details] = configureText.nothingFound(profiles, [...new Set(looked)]);
  throw new CommandError(headline, exitCodes.notFound, details);
}

async function chooseProfiles({
  isNamed,
  isConfirmed,
  profile,
  shell,
  reporter,
}: ConfigureCall): Promise<readonly string[]> {
  const found = isNamed ? [] : await officialProfileNames(shell);
  if (found.length === 0) return [profile];
  if (found.length === 1 || isConfirmed || shell.ask === undefined) return found;
  for (;;) {
    const chosen = (await shell.ask(configureText.whichProfiles(found))).split(/[\s,]+/).filter((name) => name !== "");
    const unknown = chosen.filter((name) => !found.includes(name));
    if (unknown.length === 0) return chosen.length === 0 ? found : chosen;
    reporter.line(configureText.unknownProfiles(unknown));
  }
}

/** Gives how many things were looked at. */
async function importProfile(call: ConfigureCall, files: readonly OfficialFile[]): Promise<number> {
  const { reporter } = call;
  let hasKey = false;
  let taken = 0;
  for (const { path, file, found } of files) {
    if (found === undefined) continue;
    if ("why" in found) reporter.line(configureText.passedOver(path, found.why));
    else if (file === "credentials" && hasKey) reporter.line(configureText.passedOver(path, configureText.earlier));
    else {
      hasKey ||= file === "credentials";
      taken += await take(call, path, file, found.members);
    }
  }
  return taken;
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
  const { store, profile, reporter } = call;
  const file = group[0]?.file ?? "settings";
  const name = file === "credentials" ? "the credentials" : (group[0]?.name ?? "");
  const own = (await store.read(file)).get(profile) ?? {};
  const isSet = group.some(({ member }) => own[member] !== undefined);
  if (group.every(({ member }) => own[member] === members[member])) reporter.line(configureText.same(name, profile));
  else if (isSet && !(await mayReplace(call, name))) reporter.line(configureText.keptOwn(name, profile));
  else {
    await store.change(file, profile, Object.fromEntries(group.map(({ member }) => [member, members[member]])));
    reporter.line(configureText.took(name, profile, path));
  }
}

async function mayReplace({ isConfirmed, shell, profile }: ConfigureCall, name: string): Promise<boolean> {
  if (isConfirmed || shell.ask === undefined) return isConfirmed;
  return isYes(await shell.ask(configureText.confirmReplacement(name, profile)));
}

/** What a file of the official tools has for a profile: members of ours, or why nothing is taken. */
export interface OfficialFile {
  readonly path: string;
  readonly file: "credentials" | "settings";
  /** Undefined where there is no such file, or nothing of the profile in it. */
  readonly found: { readonly members: Readonly<Record<string, string>> } | { readonly why: string } | undefined;
}

/**
 * Reads what the official SDKs and tccli have for a profile, in the order in which it counts.
 *
 * @throws CredentialsError of the client for a file that is none of theirs; ConfigError for one that cannot be read.
 */
async function readOfficialFiles(shell: Shell, profile: string): Promise<OfficialFile[]> {
  const { sdkCredentials, tccliCredentials, tccliSettings } = officialFiles(shell, profile);
  const sources = [
    { path: (await readSdkFile(shell))?.path ?? sdkCredentials, file: "credentials", read: readSdk },
    { path: tccliCredentials, file: "credentials", read: readTccliCredential },
    { path: tccliSettings, file: "settings", read: readTccliConfigure },
  ] as const;
  const files = sources.map(async ({ path, file, read }) => {
    if (path === undefined) return [];
    const text = await readConfigFile(shell.files, path, true);
    return [{ path, file, found: text === undefined ? undefined : await read(text, path, profile) }];
  });
  return (await Promise.all(files)).flat();
}

async function readSdk(text: string, path: string, profile: string): Promise<OfficialFile["found"]> {
  const { parseSdkProfile } = await import("@tcrkit/client/credentials");
  const section = parseSdkProfile(text, path).get(profile);
  if (section === undefined) return undefined;
  const { secretId, secretKey, token } = section;
  return wholePair({ secretId, secretKey, token }, profile);
}

async function readTccliCredential(text: string, path: string, profile: string): Promise<OfficialFile["found"]> {
  const { parseTccliCredential } = await import("@tcrkit/client/credentials");
  const { type, secretId, secretKey, token, roleArn, roleSessionName } = parseTccliCredential(text, path);
  if (type !== "default") return { why: configureText.loginOfTccli(type) };
  return wholePair({ secretId, secretKey, token, roleArn, roleSessionName }, profile);
}

async function readTccliConfigure(text: string, path: string): Promise<OfficialFile["found"]> {
  return { members: definedOf({ ...readTccliSettings(text, path) }) };
}

function wholePair(members: Readonly<Record<string, string | undefined>>, profile: string): OfficialFile["found"] {
  const isWhole = Boolean(members["secretId"]) && Boolean(members["secretKey"]);
  return isWhole ? { members: definedOf(members) } : { why: configureText.noCredentials(profile) };
}

function definedOf(members: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const set = Object.entries(members).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return Object.fromEntries(set);
}
