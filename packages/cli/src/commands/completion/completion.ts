import type { Context } from "../../context.js";
import { UsageError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { completionText } from "../../text/completion.js";
import { scripts } from "./scripts.js";

/** `tcr completion bash|zsh|fish|powershell`: prints the script for a shell. */
export async function run(argv: readonly string[], { stdout }: Context): Promise<ExitCode> {
  if (argv.includes("--help") || argv.includes("-h")) {
    stdout.write(`${completionText.usage.join("\n")}\n`);
    return exitCodes.ok;
  }
  const [shell, ...rest] = argv;
  const script = rest.length === 0 ? scripts.get(shell ?? "") : undefined;
  if (script === undefined)
    throw new UsageError([completionText.expected([...scripts.keys()], rest[0] ?? shell)], "completion");
  stdout.write(script);
  return exitCodes.ok;
}
