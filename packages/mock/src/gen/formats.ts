// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { FormatRule } from "../contract.js";

/** What a text of an input in each format is. */
export const formatRules: Readonly<Record<"cidr" | "digest" | "domain" | "tag", FormatRule>> = {
  cidr: {
    expected: "an IP address or a range such as 10.0.0.0/24",
    pattern:
      "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}(?:/(?:3[0-2]|[12]?\\d))?|(?:(?:[0-9A-Fa-f]{1,4}:){6}(?:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|(?!(?:[^:/]*:){9})(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?::(?:(?:[0-9A-Fa-f]{1,4}:){0,6}(?:[0-9A-Fa-f]{1,4}|(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))?)(?:/(?:12[0-8]|1[01]\\d|[1-9]?\\d))?",
  },
  digest: {
    expected: "a digest such as sha256: and 64 hexadecimal digits",
    pattern: "sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}",
  },
  domain: {
    expected: "a domain name",
    pattern: "(?=.{4,253}$)(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\\.)+[A-Za-z][0-9A-Za-z-]{0,61}[0-9A-Za-z]",
  },
  tag: { expected: "a tag of up to 128 letters, digits and _.-, not a digest", pattern: "\\w[\\w.-]{0,127}" },
};
