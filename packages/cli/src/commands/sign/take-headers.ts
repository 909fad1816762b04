import type { Problem } from "../../errors.js";
import { signText } from "../../text/sign.js";

/** The headers of a command line, and what else stands there. */
export interface HeadersTaken {
  readonly headers: Readonly<Record<string, string>>;
  readonly rest: readonly string[];
  readonly problems: readonly Problem[];
}

/** Takes each `--header 'NAME: VALUE'`; their values are not shown. */
export function takeHeaders(argv: readonly string[]): HeadersTaken {
  const headers: Record<string, string> = {};
  const rest: string[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word !== "--header" && !word.startsWith("--header=")) {
      rest.push(word);
      continue;
    }
    const text = word === "--header" ? (argv[++index] ?? "") : word.slice("--header=".length);
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) problems.push(signText.wrong("--header", "NAME: VALUE"));
    else headers[name] = value;
  }
  return { headers, rest, problems };
}
