import type { Declaration } from "../../parse/builtin.js";

/** The shells that complete, and how each is told to. */
const shells = [
  ["bash", "source <(tcr completion bash), in ~/.bashrc"],
  ["zsh", "source <(tcr completion zsh), in ~/.zshrc, after compinit"],
  ["fish", "tcr completion fish > ~/.config/fish/completions/tcr.fish"],
  ["powershell", "tcr completion powershell | Out-String | Invoke-Expression, in $PROFILE"],
] as const;

export type ShellName = (typeof shells)[number][0];

export const shellNames: readonly ShellName[] = shells.map(([name]) => name);

export const completion: Declaration = {
  name: "completion",
  area: "setup",
  summary: "Prints a script that completes the words of tcr, for bash, zsh, fish and PowerShell.",
  forms: shells,
  about: [
    "It offers commands, flags, documented values, regions, profiles, and names and ids that answers on a terminal had. `tcr configure set remember-ids off` keeps none of these.",
  ],
  flags: [],
  takes: [],
  nextWord: ({ length }) => (length === 0 ? { name: "Shell", values: shellNames } : undefined),
};

/** What the scripts call. */
export const complete: Declaration = {
  name: "__complete",
  flags: [],
  takes: [],
  explainsItself: true,
};
