import { pathBelow } from "../../config/folders.js";
import { readConfigFile } from "../../config/profile-store.js";
import { readTccliSettings } from "../../config/read-tccli-settings.js";
import type { Context } from "../../context.js";
import { configureText } from "../../text/configure.js";

/** What a file of the official tools has for a profile: members of ours, or why nothing is taken. */
export interface OfficialFile {
  readonly path: string;
  readonly file: "credentials" | "settings";
  /** Undefined where there is no such file. */
  readonly found: { readonly members: Readonly<Record<string, string>> } | { readonly why: string } | undefined;
}

/**
 * Reads what the official SDKs and tccli have for a profile, in the order in which it counts.
 *
 * @throws CredentialsError of the client for a file that is none of theirs; ConfigError for one that cannot be read.
 */
export async function readOfficialFiles(context: Context, profile: string): Promise<OfficialFile[]> {
  const home = context.machine.homeFolder;
  const inHome = (...names: string[]) => (home === undefined ? undefined : pathBelow(context, home, ...names));
  const sdk = context.env["TENCENTCLOUD_CREDENTIALS_FILE"] || inHome(".tencentcloud", "credentials");
  const places = [
    { path: sdk, file: "credentials", read: readSdk },
    { path: inHome(".tccli", `${profile}.credential`), file: "credentials", read: readTccliCredential },
    { path: inHome(".tccli", `${profile}.configure`), file: "settings", read: readTccliConfigure },
  ] as const;
  const files = places.map(async ({ path, file, read }) => {
    if (path === undefined) return [];
    const text = await readConfigFile(context.files, path);
    return [{ path, file, found: text === undefined ? undefined : await read(text, path, profile) }];
  });
  return (await Promise.all(files)).flat();
}

async function readSdk(text: string, path: string, profile: string): Promise<OfficialFile["found"]> {
  const { parseSdkProfile } = await import("@tcrkit/client/credentials");
  const { secretId, secretKey, token } = parseSdkProfile(text, path).get(profile) ?? {};
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
