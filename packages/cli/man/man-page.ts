import { builtins } from "../src/commands/builtins.js";
import { topics } from "../src/commands/help/declaration.js";
import { areas, jobsOf } from "../src/commands/help/first-screen.js";
import { flagSections, variables } from "../src/commands/help/overview.js";
import { firstSteps } from "../src/commands/help/topics.js";
import { commandGroups, commands } from "../src/gen/commands.js";
import { globalOptions } from "../src/parse/global-options.js";
import { tccliOptions } from "../src/parse/tccli-options.js";
import { commandLines } from "../src/present/help/command-lines.js";
import { optionPair } from "../src/present/help/option-lines.js";
import { exitCodeMeanings } from "../src/shell/exit-codes.js";

/** tcr(1), in the macros of man(7): of the declarations that help is made of. */
export function manPage(): string {
  const options = [...globalOptions, ...tccliOptions];
  return lines([
    '.TH TCR 1 "" "tcr" "User Commands"',
    // Neither hyphens nor spaces that were never there, since they would be typed.
    ".nh",
    ".ad l",
    ".SH NAME",
    roff("tcr - Tencent Container Registry on the command line"),
    ".SH SYNOPSIS",
    bold("tcr"),
    italic("COMMAND"),
    roff("[--flag value ...]"),
    ".SH DESCRIPTION",
    ...paragraphs(messages.description.map((text) => [roff(text)])),
    ".SH JOBS",
    ...areas.flatMap(({ area, title }) => [
      `.SS ${title}`,
      ...jobsOf(builtins, area).flatMap(({ name, words = "", summary = "" }) =>
        tagged(`${bold(`tcr ${name}`)} ${italic(words)}`, summary),
      ),
    ]),
    ".SH ACTIONS",
    roff(messages.actions),
    ...commandGroups.flatMap(({ name, summary }) => [
      `.SS ${roff(name)}`,
      roff(summary),
      ...commands
        .filter(({ group }) => group === name)
        .flatMap((command) => tagged(bold(`tcr ${command.name}`), command.summary)),
    ]),
    ".SH FLAGS",
    ...flagSections.flatMap(({ title, groups }) => [
      `.SS ${roff(title.replace(/:$/, ""))}`,
      ...options
        .filter(({ group }) => groups.includes(group))
        .map(optionPair)
        .flatMap(([flag, about]) => tagged(flagTag(flag), about)),
    ]),
    ".SH ENVIRONMENT",
    ...variables.flatMap(([name, about]) => tagged(bold(name), about)),
    ".SH FILES",
    ...messages.files.flatMap(([path, about]) => tagged(italic(path), about)),
    ".SH EXIT STATUS",
    ...Object.entries(exitCodeMeanings).flatMap(([code, meaning]) => tagged(bold(code), meaning)),
    ".SH EXAMPLES",
    ...paragraphs(
      firstSteps.flatMap(({ text, lines: typed = [] }) => [
        [roff(text)],
        ...(typed.length === 0 ? [] : [[".nf", ...typed.flatMap((line) => commandLines(line, 70)).map(roff), ".fi"]]),
      ]),
    ),
    ".SH SEE ALSO",
    roff(messages.seeAlso),
    ...topics.flatMap(({ name, about }) => tagged(bold(`tcr help ${name}`), about)),
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.filter((line) => line !== "").join("\n")}\n`;
}

function paragraphs(all: readonly (readonly string[])[]): string[] {
  return all.flatMap((paragraph, index) => (index === 0 ? paragraph : [".PP", ...paragraph]));
}

/** A paragraph behind what it tells of. */
function tagged(tag: string, about: string): string[] {
  return [".TP", tag.trim(), roff(about)];
}

/** `--region REGION`: what is typed as it stands, then what stands for something. */
function flagTag(flag: string): string {
  const [, names = flag, value = ""] = /^((?:--?[\w-]+(?:, )?)+)(?: (.*))?$/.exec(flag) ?? [];
  return `${bold(names)} ${value === "" ? "" : italic(value)}`;
}

function bold(text: string): string {
  return `\\fB${escaped(text)}\\fR`;
}

function italic(text: string): string {
  return text === "" ? "" : `\\fI${escaped(text)}\\fR`;
}

/** A text, with what stands between backticks in bold. */
function roff(text: string): string {
  return escaped(text).replace(/`([^`]*)`/g, (_, code: string) => `\\fB${code}\\fR`);
}

/** Nothing in it means anything to roff: a line that begins with a dot or an apostrophe would be a request. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replace(/^\./, "\\&.")
    .replace(
      /[^\x20-\x7e]/gu,
      (character) => `\\[u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}

const messages = {
  description: [
    "tcr works with Tencent Container Registry (TCR): one command for each action of its API, and some for whole jobs. `tcr COMMAND --help` tells the flags of a command, its limits, its errors and an example; `tcr help COMMAND --FLAG` what is inside of one value.",
    "`tcr configure` takes a key and a region; `tcr doctor` tells whether everything that a call needs is in order; EXAMPLES leads from nothing to a listed image.",
  ],
  actions: "`tcr GROUP` lists the commands of a group. Each goes by the name of its action, too: `tcr DescribeImages`.",
  files: [
    ["~/.config/tcr/credentials.json", "Keys, by profile; for their owner alone."],
    ["~/.config/tcr/settings.json", "Region, form of output and the like, by profile."],
    ["~/.cache/tcr/", "Tokens of docker's credential helper, and names and ids for completion."],
    ["~/.tccli/", "Profiles of the official command line, which are read where ours have nothing."],
  ] satisfies [string, string][],
  seeAlso: "docker-login(1), and what tcr itself tells:",
};
