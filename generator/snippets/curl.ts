import type { SnippetRequest } from "./call.js";
import { shellWord } from "./quote.js";

/** A command line of curl that sends a signed request, to the byte. It is taken for five minutes. */
export function printCurl({ method, url, headers, body }: SnippetRequest): string {
  const sent = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "host");
  const flags = [
    ["--request", method],
    ...sent.map(([name, value]) => ["--header", `${name}: ${value}`]),
    ...(body === undefined ? [] : [["--data-raw", body]]),
    // Braces and brackets of an address are no pattern.
    ["--globoff", url],
  ];
  return `curl ${flags.map(([flag, value = ""]) => `${flag} ${shellWord(value)}`).join(" \\\n  ")}\n`;
}
