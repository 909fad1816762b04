import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

/** What is typed on a terminal once it shows something. */
export interface Typing {
  readonly after: string;
  readonly text: string;
}

export interface TerminalRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal. Default 80. */
  readonly columns?: number;
  readonly typing?: readonly Typing[];
  /** The folder in which the program runs. Default: this one. */
  readonly cwd?: string;
}

/** Why there is no terminal to run anything on; undefined where there is one. */
export function whyNoTerminal(): string | undefined {
  const { status, stdout = "" } = spawnSync("script", ["--version"], { encoding: "utf8" });
  return status === 0 && stdout.includes("util-linux") ? undefined : "needs `script` of util-linux";
}

/** Runs a program on a terminal of its own, and gives back all that it showed there, and how it ended. */
export async function runOnTerminal(
  command: readonly string[],
  { env, columns = 80, typing = [], cwd }: TerminalRun,
): Promise<{ readonly exitCode: number | null; readonly shown: string }> {
  const line = `stty cols ${columns} rows 24; exec ${command.map(quoted).join(" ")}`;
  const child = spawn("script", ["-qefc", line, "/dev/null"], { env, cwd, stdio: ["pipe", "pipe", "inherit"] });
  let shown = "";
  let from = 0;
  const rest = [...typing];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    for (let next = rest[0]; next !== undefined; next = rest[0]) {
      const at = shown.indexOf(next.after, from);
      if (at < 0) return;
      from = at + next.after.length;
      rest.shift();
      child.stdin.write(next.text);
    }
  });
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, shown };
}

/** As a POSIX shell reads it back. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
