import { readWords } from "../../parse/read-words.js";
import { orList, type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { quote } from "../../shell/printable.js";
import type { Shell } from "../../shell/shell.js";
import { completion, type ShellName, shellNames } from "./declaration.js";

/** `tcr completion bash|zsh|fish|powershell`: prints the script for a shell. */
export async function run(argv: readonly string[], { stdout }: Shell): Promise<ExitCode> {
  const words = readWords(completion, argv).operands;
  const shell = words.length === 1 ? shellNames.find((name) => name === words[0]) : undefined;
  if (shell === undefined) throw new UsageError([messages.wrongShell(words)], "completion");
  stdout.write(scripts[shell]);
  return exitCodes.ok;
}

const messages = {
  wrongShell: ([typed, ...more]: readonly string[]): Problem => ({
    what:
      typed === undefined
        ? "a shell is missing"
        : more.length > 0
          ? "there is more than one shell"
          : `${quote(typed)} is no shell that it knows`,
    hint: `it takes ${orList(shellNames)}`,
  }),
};

/** A script for each shell that asks `tcr __complete WORD... .CURRENT`: the dot keeps a word that is empty. */
export const scripts: Readonly<Record<ShellName, string>> = {
  bash: String.raw`# Completion of tcr for bash.
_tcr_complete() {
  local words=() part glue='' index
  # bash parts words at = and :, and tcr does not.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    part=\${COMP_WORDS[index]}
    if [[ $part == '=' ]] && ((\${#words[@]})); then
      glue=''
      ((index == COMP_CWORD)) && words+=('')
    elif [[ $part == ':' || $glue == ':' ]] && ((\${#words[@]})); then
      words[\${#words[@]}-1]+=$part
      glue=''
      [[ $part == ':' ]] && glue=':'
    else
      words+=("$part")
      glue=''
    fi
  done
  local last=$((\${#words[@]} - 1)) head='' line
  local current=\${words[last]}
  [[ $current == *:* ]] && head=\${current%"\${current##*:}"}
  words[last]=.$current
  COMPREPLY=()
  while IFS= read -r line; do
    line=\${line%%$'\t'*}
    COMPREPLY+=("\${line#"$head"}")
  done < <("$1" __complete "\${words[@]}" 2>/dev/null)
}
complete -o default -F _tcr_complete tcr
`.replaceAll("\\$", "$"),
  zsh: String.raw`#compdef tcr
# Completion of tcr for zsh.
_tcr() {
  local -a lines shown
  local line value about
  lines=("\${(@f)$(\${words[1]} __complete "\${(@Q)words[2,CURRENT-1]}" ".\${(Q)words[CURRENT]}" 2>/dev/null)}")
  for line in $lines; do
    value=\${line%%$'\t'*}
    about=\${line#*$'\t'}
    [[ $about == $line ]] && about=''
    [[ -n $value ]] && shown+=("\${value//:/\\:}\${about:+:$about}")
  done
  if ((\${#shown})); then
    _describe tcr shown
  else
    _files
  fi
}
if [[ $funcstack[1] == _tcr ]]; then
  _tcr "$@"
else
  compdef _tcr tcr
fi
`.replaceAll("\\$", "$"),
  fish: String.raw`# Completion of tcr for fish.
function __tcr_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found (command $words[1] __complete $words[2..-1] ".$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c tcr -f -a '(__tcr_complete)'
`,
  powershell: `# Completion of tcr for PowerShell.
Register-ArgumentCompleter -Native -CommandName tcr -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  & tcr __complete @words ".$wordToComplete" 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    $tip = if ($about) { $about } else { $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $tip)
  }
}
`,
};
