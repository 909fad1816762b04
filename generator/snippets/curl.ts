import type { SnippetRequest } from "./call.js";
import { shellWord } from "./quote.js";

/** A command line of curl that sends a signed request, to the byte. It is taken for five minutes. */
export function printCurl({ method, url, headers, body }: SnippetRequest): string {
  const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1];
  const sent = Object.entries(headers).filter(([name, value]) => name.toLowerCase() !== "host" || value !== host);
  const flags = [
    ["--request", method],
    // curl takes a name without a value, but for a semicolon, as a word to leave the header out.
    ...sent.map(([name, value]) => ["--header", value === "" ? `${name};` : `${name}: ${value}`]),
    ...(body === undefined ? [] : [["--data-raw", body]]),
    // Braces and brackets of an address are no pattern.
    ["--globoff", url],
  ];
  return `curl ${flags.map(([flag, value = ""]) => `${flag} ${shellWord(value)}`).join(" \\\n  ")}\n`;
}
