import { isYes } from "../../api/consent.js";
import type { Options } from "../../parse/options.js";
import type { ProfileStore } from "../../settings/profiles.js";
import { findSettingName, type SettingName, settingNames } from "../../settings/setting-names.js";
import { UsageError } from "../../shell/errors.js";
import type { ExitCode } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { configureText } from "./messages.js";

/** One thing that `tcr configure` does. */
export type ConfigurePart = (call: ConfigureCall) => Promise<ExitCode>;

/** What the parts of `tcr configure` work with. */
export interface ConfigureCall {
  readonly shell: Shell;
  readonly reporter: Reporter;
  readonly store: ProfileStore;
  readonly profile: string;
  /** Whether a flag or a variable names it. */
  readonly isNamed: boolean;
  readonly options: Options;
  /** The words behind the part's name. */
  readonly words: readonly string[];
  /** Whether nothing is to be asked first. */
  readonly isConfirmed: boolean;
}

/** @throws UsageError for a name that is missing, or that no setting has. */
export function namedSetting(verb: string, name: string | undefined): SettingName {
  if (name === undefined) throw new UsageError([configureText.missingName(verb)], "configure");
  const setting = findSettingName(name);
  if (setting !== undefined) return setting;
  throw new UsageError(
    [
      configureText.unknownName(
        name,
        settingNames.map((one) => one.name),
      ),
    ],
    "configure",
  );
}

/** @throws UsageError for a value that the setting cannot have. */
export function assertAccepted(setting: SettingName, text: string): void {
  if (!setting.accepts(text)) throw new UsageError([configureText.wrongValue(setting)], "configure");
}

/** Whether a value is meant that may be a slip: asked on a terminal; elsewhere, and with `--yes`, it is taken with a word about it. */
export async function isMeant(setting: SettingName, text: string, call: ConfigureCall): Promise<boolean> {
  const known = await setting.known?.();
  if (known === undefined || known.includes(text)) return true;
  const { shell, isConfirmed, reporter } = call;
  const doubt = configureText.unknownValue(setting, text, known);
  if (!isConfirmed && shell.ask !== undefined) return isYes(await shell.ask(configureText.allTheSame(doubt)));
  reporter.line(configureText.note(doubt));
  return true;
}

/**
 * Whether something may be done: said by `--yes`, else asked.
 *
 * @throws UsageError where nobody can be asked.
 */
export async function confirm(question: string, { isConfirmed, shell }: ConfigureCall): Promise<boolean> {
  if (isConfirmed) return true;
  if (shell.ask === undefined) throw new UsageError([{ what: configureText.needsYes }], "configure");
  return isYes(await shell.ask(question));
}
