import { receivedHeader } from "../received.js";
import type { Tc3Suspect } from "./tc3-suspect.js";

/** The usual mistakes with the signed headers, the host among them. */
export const HEADER_SUSPECTS: readonly Tc3Suspect[] = [
  {
    part: "headers",
    diagnosis: "content-type-charset",
    explanation: "The Content-Type was signed with another charset than it was sent with; some HTTP libraries add one.",
    changes: (seen, { request }) => {
      const sent = receivedHeader(request.headers, "content-type") ?? "";
      const bare = (sent.split(";")[0] ?? "").trim().toLowerCase();
      const types = [bare, `${bare}; charset=utf-8`, `${bare};charset=utf-8`];
      return types.map((type) => ({ canonicalHeaders: replaceLine(seen.canonicalHeaders, "content-type", type) }));
    },
  },
  {
    part: "headers",
    diagnosis: "header-case",
    explanation: "A header's value was signed as it was written; TC3 signs values in lower case.",
    changes: (seen, { request }) => [
      {
        canonicalHeaders: seen.signedHeaders
          .split(";")
          .map((name) => `${name}:${receivedHeader(request.headers, name)?.trim()}\n`)
          .join(""),
      },
    ],
  },
  {
    part: "headers",
    diagnosis: "header-line-missing",
    explanation:
      "The empty line between the headers and their names is missing: each header line ends in a line break of its own.",
    changes: ({ canonicalHeaders }) => [{ canonicalHeaders: canonicalHeaders.slice(0, -1) }],
  },
  {
    part: "host",
    diagnosis: "host-port",
    explanation:
      "The host was signed with another port than it was sent with, or with a scheme; sign the Host header as it is sent.",
    changes: (seen, { request }) => {
      const sent = (receivedHeader(request.headers, "host") ?? "").toLowerCase();
      const bare = sent.replace(/^https?:\/\//, "").replace(/:\d+$/, "");
      const hosts = [bare, `${bare}:443`, `${bare}:80`, sent, `http://${sent}`, `https://${sent}`];
      return hosts.map((host) => ({ canonicalHeaders: replaceLine(seen.canonicalHeaders, "host", host) }));
    },
  },
];

function replaceLine(lines: string, name: string, value: string): string {
  return lines
    .split("\n")
    .map((line) => (line.startsWith(`${name}:`) ? `${name}:${value}` : line))
    .join("\n");
}
