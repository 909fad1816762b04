import type { Format } from "../spec-files.js";

/** What a text in a format is. The lint, the client and the mock hold texts to it, help and reference tell it. */
export interface FormatRule {
  /** As a sentence goes on after `expected`: `a domain name`. */
  readonly expected: string;
  /** Regular expression (flag `u`) that the whole text matches; JSON has none. */
  readonly pattern: string | undefined;
  readonly example: string;
}

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const v4 = String.raw`${octet}(?:\.${octet}){3}`;
const group = "[0-9A-Fa-f]{1,4}";
/** The lookaheads allow one `::`, and no more groups than there are. */
const compressed = `(?!(?:[^:/]*:){9})(?:${group}(?::${group}){0,6})?::(?:(?:${group}:){0,6}(?:${group}|${v4}))?`;
const v6 = `(?:(?:${group}:){6}(?:${group}:${group}|${v4})|${compressed})`;
const label = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?";

export const formats: Readonly<Record<Format, FormatRule>> = {
  iso8601: {
    // ISO 8601 allows a date alone, and the manual's Timestamps use it.
    expected: "an ISO 8601 time",
    pattern: String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?`,
    example: "2024-05-01T10:00:00+08:00",
  },
  date: { expected: "a day such as 2024-05-01", pattern: String.raw`\d{4}-\d{2}-\d{2}`, example: "2024-05-01" },
  "go-time": {
    expected: "a time as Go prints it, such as 2006-01-02 15:04:05.999999999 -0700 MST",
    pattern: String.raw`\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d+)? [+\-]\d{4} [A-Z]+`,
    example: "2024-05-01 10:00:00 +0800 CST",
  },
  cidr: {
    expected: "an IP address or a range such as 10.0.0.0/24",
    pattern: String.raw`${v4}(?:/(?:3[0-2]|[12]?\d))?|${v6}(?:/(?:12[0-8]|1[01]\d|[1-9]?\d))?`,
    example: "10.0.0.0/24",
  },
  url: {
    expected: "an HTTP or HTTPS address",
    pattern: String.raw`https?://[^\s/][\s\S]*`,
    example: "https://example.com/",
  },
  domain: {
    expected: "a domain name",
    pattern: String.raw`(?=.{4,253}$)(?:${label}\.)+[A-Za-z][0-9A-Za-z-]{0,61}[0-9A-Za-z]`,
    example: "example.com",
  },
  digest: {
    expected: "a digest such as sha256: and 64 hexadecimal digits",
    pattern: "sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}",
    example: `sha256:${"0".repeat(64)}`,
  },
  tag: {
    expected: "a tag of up to 128 letters, digits and _.-, not a digest",
    pattern: String.raw`\w[\w.-]{0,127}`,
    example: "latest",
  },
  json: { expected: "JSON text", pattern: undefined, example: "{}" },
};

/** Whether a text is in a format. */
export function isInFormat(format: Format, text: string): boolean {
  const { pattern } = formats[format];
  return pattern === undefined ? isJson(text) : new RegExp(`^(?:${pattern})$`, "u").test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
