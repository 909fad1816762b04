import { quoteForShell } from "../../parse/command-line.js";
import type { SignedRequest } from "./sign-plan.js";

/** A line for a POSIX shell that sends the request. */
export function curlLine({ method, url, headers, body }: SignedRequest): string {
  const words = [
    "curl",
    ...(method === "POST" ? ["-X", "POST"] : []),
    url,
    // curl makes it of the address, in the same way.
    ...Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== "host")
      .flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    ...(body === undefined ? [] : ["--data-raw", body]),
  ];
  return words.map(quoteForShell).join(" ");
}
