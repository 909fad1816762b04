import { findSettingName, type SettingName, settingNames } from "../../config/setting-names.js";
import { UsageError } from "../../errors.js";
import { configureText } from "../../text/configure.js";

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
