import { readWords } from "../../parse/read-words.js";
import { openProfiles, profileName } from "../../settings/profiles.js";
import { UsageError } from "../../shell/errors.js";
import type { ExitCode } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration, parts, verbs } from "./declaration.js";
import { configureText } from "./messages.js";

/** `tcr configure [list | get NAME | set NAME [VALUE] | remove [NAME] | import]` */
export async function run(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const { operands, options } = readWords(declaration, argv);
  const [verb = "", ...words] = operands;
  const part = parts.find((one) => one.verb === verb);
  if (part === undefined) throw new UsageError([configureText.unknownVerb(verb, verbs)], "configure");
  if (words.length > part.words.length) throw new UsageError([configureText.tooMany(verb)], "configure");
  const { name: profile, source } = profileName(options.profile, shell.env);
  const isNamed = source !== "default";
  const run = await part.load();
  const isConfirmed = options.yes === true;
  return run({ shell, reporter, store: openProfiles(shell), profile, isNamed, options, words, isConfirmed });
}
