import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { officialFiles } from "./folders.js";
import { officialProfileNames } from "./official-profiles.js";
import { type ConfigShell, type NamedProfile, openProfiles } from "./profiles.js";

/** Somebody names a profile that no file has. */
export class MissingProfileError extends CommandError {
  constructor({ name, source }: NamedProfile, looked: readonly string[], known: readonly string[]) {
    super(messages.missing(name, source), exitCodes.usage, [
      messages.looked,
      ...looked.map((path) => `  ${path}`),
      known.length === 0 ? messages.none : messages.known(known),
      messages.next(name),
    ]);
  }
}

/**
 * Looks for a profile that a flag or a variable names, in our files and in those of the official tools. What nobody named may be missing.
 *
 * @throws MissingProfileError; ConfigError for a file of ours that cannot be used.
 */
export async function assertProfile(named: NamedProfile, shell: ConfigShell): Promise<void> {
  const { name, source } = named;
  if (source === "default" || name === "default") return;
  const store = openProfiles(shell);
  const own = [...(await store.read("settings")).keys(), ...(await store.read("credentials")).keys()];
  if (own.includes(name)) return;
  // Whoever reads a broken file of the official tools says what is wrong with it.
  const official = await officialProfileNames(shell).catch(() => [name]);
  if (official.includes(name)) return;
  const { sdkCredentials, tccliCredentials, tccliSettings } = officialFiles(shell, name);
  const looked = [
    store.pathOf("credentials"),
    store.pathOf("settings"),
    sdkCredentials,
    tccliCredentials,
    tccliSettings,
  ];
  throw new MissingProfileError(
    named,
    looked.filter((path) => path !== undefined),
    [...new Set([...own, ...official])].toSorted(),
  );
}

const messages = {
  missing: (name: string, source: string): string => `there is no profile ${name}, which ${source} names.`,
  looked: "Looked in:",
  none: "There is no profile yet.",
  known: (names: readonly string[]): string => `Profiles there are: ${names.join(", ")}`,
  next: (name: string): string => `Next: \`tcr configure --profile ${name}\` makes it`,
};
