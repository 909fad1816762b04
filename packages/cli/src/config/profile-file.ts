import { ConfigError } from "./config-error.js";

/** What one profile holds in one file, by the members' names. */
export type ProfileMembers = Readonly<Record<string, string>>;

/** Profiles by their names. */
export type Profiles = ReadonlyMap<string, ProfileMembers>;

/**
 * Reads `{"profiles": {"default": {"region": "ap-guangzhou"}}}`.
 *
 * @throws ConfigError that names the member at fault, never its value.
 */
export function parseProfiles(text: string, path: string): Profiles {
  const file = parseObject(text, path);
  const profiles = membersOf(file["profiles"] ?? {}, "profiles", path);
  return new Map(
    Object.entries(profiles).map(([name, value]) => [name, textsOf(value, `profiles.${name}`, path)] as const),
  );
}

/** The text of a file that holds these profiles. */
export function serializeProfiles(profiles: Profiles): string {
  return `${JSON.stringify({ profiles: Object.fromEntries(profiles) }, null, 2)}\n`;
}

function parseObject(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // What the parser says may quote a secret.
    throw new ConfigError(path, "expected JSON, got something else");
  }
  return membersOf(value, "the file", path);
}

function textsOf(value: unknown, place: string, path: string): ProfileMembers {
  const members = membersOf(value, place, path);
  for (const [name, member] of Object.entries(members)) {
    if (typeof member !== "string") throw new ConfigError(path, `${place}.${name}: expected a text`);
  }
  return members as ProfileMembers;
}

function membersOf(value: unknown, place: string, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ConfigError(path, `${place}: expected a JSON object`);
}
