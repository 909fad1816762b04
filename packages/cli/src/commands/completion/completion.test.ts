import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tcr } from "../../../test/terminal.js";
import { scripts } from "./completion.js";

/** A `tcr` that notes how it was asked, and always offers the same. */
const stand = `#!/bin/sh
printf '%s\\n' "$#" "$@" >> "$TCR_ASKED"
case "$*" in
  *.sha*) printf 'sha256:aa\\nsha256:ab\\n' ;;
  *.none*) ;;
  *) printf 'alpha\\tthe first\\nalso\\tthe second\\n' ;;
esac
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tcr-shell-"));
  writeFileSync(join(folder, "tcr"), stand, { mode: 0o755 });
  for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(folder, `completion.${shell}`), script);
});
afterAll(() => rmSync(folder, { recursive: true }));

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ["--version"]).error === undefined;
}

/** What a shell printed, and how tcr was asked: the number of words, then the words. */
function shell(name: string, args: readonly string[]) {
  const asked = join(folder, `asked-${name}`);
  writeFileSync(asked, "");
  const env = { PATH: `${folder}${delimiter}${process.env["PATH"]}`, TCR_ASKED: asked, HOME: folder, TERM: "dumb" };
  const { stdout, stderr } = spawnSync(name, args, { env, cwd: folder, encoding: "utf8" });
  return { stdout, stderr, asked: readFileSync(asked, "utf8").trimEnd().split("\n").slice(1) };
}

describe.skipIf(!isInstalled("bash"))("completion in bash", () => {
  const complete = (words: string) =>
    shell("bash", [
      "--norc",
      "-c",
      `source completion.bash; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _tcr_complete tcr; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);

  it.each([
    ["tcr al", ["__complete", ".al"], "alpha\nalso\n"],
    ["tcr describe-images ''", ["__complete", "describe-images", "."], "alpha\nalso\n"],
    ["tcr x --region = a", ["__complete", "x", "--region", ".a"], "alpha\nalso\n"],
    ["tcr x --region =", ["__complete", "x", "--region", "."], "alpha\nalso\n"],
    ["tcr x --digest sha256 : a", ["__complete", "x", "--digest", ".sha256:a"], "aa\nab\n"],
  ])("of `%s`", (words, asked, offered) => {
    expect(complete(words)).toEqual({ stdout: offered, stderr: "", asked });
  });
});

describe.skipIf(!isInstalled("zsh"))("completion in zsh", () => {
  it("asks for the words that stand there, and inserts what they share", () => {
    const typed = [
      "zmodload zsh/zpty",
      "zpty -b shell 'zsh -f -i'",
      "zpty -w shell \"PS1='> '; autoload -Uz compinit; compinit -u -d ./dump; source ./completion.zsh; print READY\"",
      "zpty -r -m shell REPLY $'*\\nREADY*'",
      "zpty -w -n shell $'tcr one \"two words\" al\\t'",
      "for i in {1..100}; do [[ -s $TCR_ASKED ]] && break; sleep 0.1; done",
      "zpty -d shell",
    ];
    expect(shell("zsh", ["-f", "-c", typed.join("\n")]).asked).toEqual(["__complete", "one", "two words", ".al"]);
  });
});

describe.skipIf(!isInstalled("fish"))("completion in fish", () => {
  it("offers what tcr offers, with what it is", () => {
    const { stdout, asked } = shell("fish", ["-N", "-c", "source completion.fish; complete -C 'tcr one al'"]);
    expect({ stdout, asked }).toEqual({
      stdout: "alpha\tthe first\nalso\tthe second\n",
      asked: ["__complete", "one", ".al"],
    });
  });

  it("offers files where tcr offers nothing", () => {
    writeFileSync(join(folder, "none.txt"), "");
    const { stdout } = shell("fish", ["-N", "-c", "source completion.fish; complete -C 'tcr --input none'"]);
    expect(stdout).toContain("none.txt");
  });
});

describe.skipIf(!isInstalled("pwsh"))("completion in PowerShell", () => {
  it("offers what tcr offers", () => {
    const line = ". ./completion.powershell; (TabExpansion2 'tcr one al' 10).CompletionMatches.CompletionText";
    const { stdout, asked } = shell("pwsh", ["-NoProfile", "-Command", line]);
    expect(stdout.split(/\r?\n/).slice(0, 2)).toEqual(["alpha", "also"]);
    expect(asked).toEqual(["__complete", "one", ".al"]);
  });
});

describe("tcr completion", () => {
  it.each(Object.entries(scripts))("prints the script for %s", async (shellName, script) => {
    const { exitCode, stdout } = await tcr(["completion", shellName], { env: {} });
    expect({ exitCode, script: `${stdout.join("\n")}\n` }).toEqual({ exitCode: 0, script });
  });

  it.each([
    [[], "a shell is missing"],
    [["tcsh"], '"tcsh" is no shell that it knows'],
    [["bash", "zsh"], "there is more than one shell"],
  ])("refuses %j", async (words, problem) => {
    const { exitCode, stderr } = await tcr(["completion", ...words], { env: {} });
    expect(exitCode).toBe(2);
    expect(stderr.slice(0, 2)).toEqual([`Error: ${problem}`, "  it takes bash, zsh, fish or powershell"]);
  });
});
