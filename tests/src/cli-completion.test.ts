import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tcr-completion-"));
symlinkSync(program, join(folder, "tcr"));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { PATH: `${folder}${delimiter}${process.env["PATH"]}`, HOME: folder, TERM: "dumb" };

function shell(name: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(name, args, { env, cwd: folder, encoding: "utf8" });
  return stderr === "" ? stdout : `${stdout}\n${stderr}`;
}

function isInstalled(name: string): boolean {
  return spawnSync(name, ["--version"]).error === undefined;
}

/** Lines that somebody types before the tabulator, and what may stand in place of their last word. */
const lines: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["tcr create-tag-retention-rule --retention-rule.", ["--retention-rule.key", "--retention-rule.value"]],
  ["tcr create-tag-retention-rule --RetentionRule.K", ["--RetentionRule.Key"]],
  ["tcr create-tag-retention-rule --retention-rule.key ", ["latestPushedK", "nDaysSinceLastPush"]],
  ["tcr describe-instances --filters.0.", ["--filters.0.name", "--filters.0.values"]],
  ["tcr describe-instances --filters.0.name a --filters.1.n", ["--filters.1.name"]],
];

describe.skipIf(!isInstalled("bash"))("bash with tcr", () => {
  const complete = (words: string) =>
    shell("bash", [
      "--norc",
      "-c",
      `source <(tcr completion bash); COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _tcr_complete tcr; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]).trimEnd();

  it.each(lines)("completes `%s`", (line, offered) => {
    expect(complete(line.replace(/ $/, " ''")).split("\n")).toEqual(offered);
  });

  it("completes a documented value behind an equals sign", () => {
    expect(complete("tcr create-tag-retention-rule --retention-rule.key = l")).toBe("latestPushedK");
  });
});

describe.skipIf(!isInstalled("fish"))("fish with tcr", () => {
  const complete = (line: string) =>
    shell("fish", ["-N", "-c", `tcr completion fish | source; complete -C '${line}'`]).trimEnd();

  it.each(lines)("completes `%s`", (line, offered) => {
    expect(complete(line).split("\n")).toEqual(offered);
  });

  it("completes a documented value behind an equals sign", () => {
    expect(complete("tcr create-tag-retention-rule --retention-rule.key=l")).toBe("--retention-rule.key=latestPushedK");
  });
});

describe.skipIf(!isInstalled("zsh"))("zsh with tcr", () => {
  /** What stands in the line after the tabulator, as zsh itself holds it. */
  const complete = (line: string) => {
    const typed = [
      "zmodload zsh/zpty",
      "zpty -b shell 'zsh -f -i'",
      `zpty -w shell "PS1='> '; autoload -Uz compinit; compinit -u -d ./dump; source <(tcr completion zsh)"`,
      'zpty -w shell \'show() { print -r -- "LINE:$BUFFER:"; zle kill-whole-line }; zle -N show; bindkey "^X" show; print READY\'',
      "zpty -r -m shell REPLY $'*\\nREADY*'",
      `zpty -w -n shell $'${line}\\t\\x18'`,
      "zpty -r -m shell REPLY '*LINE:*:*'",
      "print -r -- $REPLY",
      "zpty -d shell",
    ];
    return /LINE:(.*?):/.exec(shell("zsh", ["-f", "-c", typed.join("\n")]))?.[1];
  };

  it.each([
    ["tcr create-tag-retention-rule --retention-rule.k", "tcr create-tag-retention-rule --retention-rule.key "],
    [
      "tcr create-tag-retention-rule --RetentionRule.Key l",
      "tcr create-tag-retention-rule --RetentionRule.Key latestPushedK ",
    ],
    [
      "tcr create-tag-retention-rule --retention-rule.key=n",
      "tcr create-tag-retention-rule --retention-rule.key=nDaysSinceLastPush ",
    ],
    ["tcr describe-instances --filters.0.n", "tcr describe-instances --filters.0.name "],
  ])("completes `%s`", (line, completed) => {
    expect(complete(line)).toBe(completed);
  });
});

describe.skipIf(!isInstalled("pwsh"))("PowerShell with tcr", () => {
  const complete = (line: string) =>
    shell("pwsh", [
      "-NoProfile",
      "-Command",
      `tcr completion powershell | Out-String | Invoke-Expression; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`,
    ]).trimEnd();

  it.each(lines)("completes `%s`", (line, offered) => {
    expect(complete(line).split(/\r?\n/)).toEqual(offered);
  });
});
