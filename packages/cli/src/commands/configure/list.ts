import { maskSetting } from "../../config/mask-setting.js";
import { settingNames } from "../../config/setting-names.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { wrapPairs } from "../../help/wrap.js";
import { configureText } from "../../text/configure.js";
import type { ConfigureCall } from "./configure.js";

/** Shows what is kept, of all profiles or of the one that is named: as lines on a terminal, else as JSON. */
export async function list(call: ConfigureCall): Promise<ExitCode> {
  const { context, talk, options } = call;
  const { stdout } = context;
  const shown = await shownProfiles(call);
  const form = options.output ?? (stdout.isTTY ? "table" : "json");
  if (form === "table" || form === "text") {
    for (const [name, values] of shown)
      stdout.write(`${[name, ...wrapPairs(Object.entries(values), 1000)].join("\n")}\n`);
  } else {
    stdout.write(`${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`);
  }
  if (shown.length === 0) talk.line(configureText.nothingKept);
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
