import { CredentialsError } from "./credentials-error.js";

/** A section of the file that the official SDKs read; members as they stand there, nothing checked. */
export interface SdkProfile {
  readonly secretId?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly token?: string | undefined;
}

/**
 * The sections of an INI file by name, as the official SDKs write it: `secret_id`, `secret_key`, `token`.
 *
 * Names of members in any case, `=` or `:` between name and value, values bare or in quotes, comments on lines of their own or behind
 * white space. What stands before the first section is passed over.
 *
 * @throws CredentialsError (`invalid`) with the number of a line that is none of this, never its text.
 */
export function parseSdkProfile(text: string, path = "credentials"): ReadonlyMap<string, SdkProfile> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const parsed = parseLine(line.trim());
    if (parsed === undefined) throw malformed(path, index + 1);
    if (parsed.kind === "section") section = sectionOf(sections, parsed.name);
    if (parsed.kind === "member") section.set(parsed.name, parsed.value);
  }
  return new Map([...sections].map(([name, members]) => [name, profileOf(members)]));
}

type Line =
  | { readonly kind: "nothing" }
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "member"; readonly name: string; readonly value: string };

function parseLine(line: string): Line | undefined {
  if (line === "" || /^[#;]/.test(line)) return { kind: "nothing" };
  const section = /^\[\s*([^\]]*[^\]\s])\s*\](?:\s*[#;].*)?$/.exec(line)?.[1];
  if (section !== undefined) return { kind: "section", name: section };
  const [, name, value] = /^([^[=:][^=:]*)[=:](.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined
    ? undefined
    : { kind: "member", name: name.trim().toLowerCase(), value: bareValue(value.trim()) };
}

function bareValue(text: string): string {
  const [, double, single] = /^(?:"([^"]*)"|'([^']*)')(?:\s*[#;].*)?$/.exec(text) ?? [];
  return double ?? single ?? text.replace(/(?:^|\s+)[#;].*$/, "");
}

function sectionOf(sections: Map<string, Map<string, string>>, name: string): Map<string, string> {
  const section = sections.get(name) ?? new Map<string, string>();
  sections.set(name, section);
  return section;
}

function profileOf(members: ReadonlyMap<string, string>): SdkProfile {
  return { secretId: members.get("secret_id"), secretKey: members.get("secret_key"), token: members.get("token") };
}

function malformed(path: string, line: number): CredentialsError {
  const problem = `line ${line}: expected [section], name = value, or a comment`;
  return new CredentialsError("invalid", [{ source: "SDK profile", looked: path, problem }]);
}
