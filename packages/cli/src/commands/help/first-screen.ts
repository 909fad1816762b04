import { commandGroups } from "../../gen/commands.js";
import type { Area, Declaration } from "../../parse/builtin.js";
import { helpWidth, plainText, wrapPairs } from "../../present/help/wrap.js";
import { wrap } from "../../present/wrap.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";

/** `tcr` alone: what it is, where to begin, what there is. It fits a terminal of 24 lines and 80 columns, with the prompt below it. */
export function showFirstScreen(builtins: readonly Declaration[], { stdout }: Pick<Shell, "stdout">): ExitCode {
  stdout.write(`${renderFirstScreen(builtins, helpWidth(stdout)).join("\n")}\n`);
  return exitCodes.ok;
}

/** The first screen as lines. */
export function renderFirstScreen(builtins: readonly Declaration[], width: number): string[] {
  return [
    ...renderBeginning(width),
    "",
    messages.jobs,
    ...wrapPairs(
      areas.map(
        ({ area, title }) =>
          [
            title,
            jobsOf(builtins, area)
              .map(({ name }) => name)
              .join(", "),
          ] as const,
      ),
      width,
    ),
    "",
    ...wrap(messages.groups, width),
    ...wrapPairs(
      commandGroups.map(({ name, summary }) => [name, firstClause(summary)]),
      width,
    ),
    "",
    ...wrap(messages.flags, width),
    ...wrap(messages.more, width),
  ];
}

/** What tcr is, how it is called, and what to do first. */
export function renderBeginning(width: number): string[] {
  return [messages.whatItIs, messages.usage, "", messages.begin].flatMap((text) =>
    text === "" ? [""] : wrap(plainText(text), width),
  );
}

/** What the commands of our own making are for, in the order of help. */
export const areas: readonly { readonly area: Area; readonly title: string }[] = [
  { area: "setup", title: "Set up" },
  { area: "images", title: "Images" },
  { area: "requests", title: "Requests" },
];

/** The commands of an area that people call. */
export function jobsOf(builtins: readonly Declaration[], area: Area): readonly Declaration[] {
  return builtins.filter((builtin) => builtin.area === area);
}

/** `Webhooks that report what happens` of a sentence that goes on. */
function firstClause(summary: string): string {
  return /^[^,:.]*/.exec(summary)?.[0] ?? summary;
}

const messages = {
  whatItIs: "tcr: Tencent Container Registry on the command line.",
  usage: "Usage: tcr COMMAND [--flag value ...]",
  begin: "New here? `tcr configure` takes a key and a region; `tcr help first-steps` leads on.",
  jobs: "Jobs:",
  groups: "Actions of the API, one command each; tcr GROUP lists those of a group:",
  flags: "Flags: --region, --profile, --output (-o), --query, --help (-h), --version (-v)",
  more: "More:  tcr help, tcr help COMMAND, tcr help flags",
};
