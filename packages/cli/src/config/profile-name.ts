import { UsageError } from "../errors.js";
import { configText } from "../text/config.js";

type Env = Readonly<Record<string, string | undefined>>;

/** The profile that counts, and what named it. */
export interface NamedProfile {
  readonly name: string;
  readonly source: "--profile" | "TENCENTCLOUD_PROFILE" | "TCCLI_PROFILE" | "default";
}

/**
 * The flag's profile, else that of TENCENTCLOUD_PROFILE or TCCLI_PROFILE, else `default`.
 *
 * @throws UsageError for a name that cannot be part of a file's name.
 */
export function profileName(flag: string | undefined, env: Env): NamedProfile {
  const found = firstNamed(flag, env);
  if (!/^[\w.@-]{1,64}$/.test(found.name)) throw new UsageError([configText.wrongProfile(found)]);
  return found;
}

function firstNamed(flag: string | undefined, env: Env): NamedProfile {
  if (flag !== undefined) return { name: flag, source: "--profile" };
  for (const source of ["TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"] as const) {
    const name = env[source];
    if (name !== undefined && name !== "") return { name, source };
  }
  return { name: "default", source: "default" };
}
