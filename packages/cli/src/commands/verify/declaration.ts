import type { Declaration } from "../../parse/builtin.js";

export const declaration: Declaration = {
  name: "verify",
  area: "requests",
  summary: "Says whether the signature of a request is right, and if not, where it went wrong.",
  words: "[FILE]",
  about: [
    "FILE, or stdin, holds a request of any Tencent Cloud product as it was sent: a command line of curl, a request of HTTP, a debug log of an official SDK, or what `tcr sign` prints. It is judged at its own time, and nothing is sent.",
    "The secret key is the one that tcr has for the request's SecretId, else it is asked for on the terminal. It is never taken from the command line.",
  ],
  examples: ["request.txt", "request.txt --canonical-request theirs.txt", "- --output json < request.txt"],
  flags: [
    {
      name: "CanonicalRequest",
      type: "String",
      placeholder: "FILE",
      about: "The canonical request that the client built, to compare with.",
    },
    {
      name: "StringToSign",
      type: "String",
      placeholder: "FILE",
      about: "The string to sign that the client built, to compare with.",
    },
  ],
  takes: ["--profile", "--output"],
};
