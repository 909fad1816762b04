import { readWords } from "../../parse/read-words.js";
import { openProfiles, profileName } from "../../settings/profiles.js";
import { settingNames } from "../../settings/setting-names.js";
import { UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import type { ConfigureCall } from "./configure-call.js";
import { configureText } from "./messages.js";

type Part = (call: ConfigureCall) => Promise<ExitCode>;

/** The parts with the most words that each takes. */
const parts: ReadonlyMap<string, readonly [most: number, load: () => Promise<Part>]> = new Map([
  ["", [0, async () => (await import("./prompt.js")).prompt]],
  ["list", [0, async () => (await import("./edit.js")).list]],
  ["get", [1, async () => (await import("./edit.js")).get]],
  ["set", [2, async () => (await import("./edit.js")).set]],
  ["remove", [1, async () => (await import("./edit.js")).remove]],
  ["import", [0, async () => (await import("./import.js")).importProfile]],
]);

/** `tcr configure [list | get NAME | set NAME [VALUE] | remove [NAME] | import]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operands, options, values } = readWords("configure", [{ name: "Yes", type: "Boolean" }], argv);
  const [verb = "", ...words] = operands;
  if (options.help === true) return help(shell);
  const part = parts.get(verb);
  if (part === undefined) throw new UsageError([configureText.unknownVerb(verb)], "configure");
  const [most, load] = part;
  if (words.length > most) throw new UsageError([configureText.tooMany(verb)], "configure");
  const { name: profile } = profileName(options.profile, shell.env);
  const isConfirmed = values["Yes"] === "true";
  return (await load())({ shell, reporter, store: openProfiles(shell), profile, options, words, isConfirmed });
}

function help({ stdout }: Shell): ExitCode {
  const names = configureText.names(settingNames.map(({ name }) => name));
  stdout.write(`${[...configureText.usage, "", names].join("\n")}\n`);
  return exitCodes.ok;
}
