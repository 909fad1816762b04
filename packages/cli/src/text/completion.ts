import type { Problem } from "../errors.js";

/** The words of `tcr completion`. */
export const completionText = {
  usage: [
    "tcr completion: prints a script that lets a shell complete the words of tcr.",
    "",
    "Usage:",
    "  bash        source <(tcr completion bash)                       in ~/.bashrc",
    "  zsh         source <(tcr completion zsh)                        in ~/.zshrc, behind compinit",
    "  fish        tcr completion fish > ~/.config/fish/completions/tcr.fish",
    "  powershell  tcr completion powershell | Out-String | Invoke-Expression    in $PROFILE",
    "",
    "It offers commands, flags, documented values, regions, profiles, and names and ids that answers on a terminal had.",
    "`tcr configure set remember-ids off` keeps none of these.",
  ],
  expected: (shells: readonly string[], typed: string | undefined): Problem => ({
    what: `expected one of ${shells.join(", ")}${typed === undefined ? "" : `, got ${JSON.stringify(typed)}`}`,
  }),
};
