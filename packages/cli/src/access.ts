import type { CallerOptions, CredentialProvider } from "@tcrkit/client/core";
import { type CredentialTalk, resolveCredentials } from "./config/resolve-credentials.js";
import { clientSettings, resolveSettings } from "./config/resolve-settings.js";
import type { Context } from "./context.js";
import { UsageError } from "./errors.js";
import type { Options } from "./flags/global-options.js";
import type { OutputForm } from "./output/output-forms.js";
import { flagText } from "./text/flags.js";

/** How calls reach the API, but for the credentials. */
export type Settings = Pick<CallerOptions, "region" | "endpoint" | "language" | "timeoutMs">;

/** Where a command calls the API, and as whom. */
export interface Access {
  readonly settings: Settings;
  readonly credentials: CredentialProvider;
  /** The form of answers that flags or settings ask for. */
  readonly output: OutputForm | undefined;
  /** Whether ids of answers are kept for completion. */
  readonly rememberIds: "on" | "off" | undefined;
}

/** Who calls: as a message names it, and the command whose help says more. */
export interface AccessCaller {
  readonly name: string;
  readonly command?: string;
  readonly region: "required" | "optional" | "none";
}

/**
 * Finds settings, and what gives credentials: they are looked for when a call asks, and from then on the talk keeps them secret.
 *
 * @throws UsageError without a region that the call needs; ConfigError for a file or a setting that cannot be used.
 */
export async function resolveAccess(
  { name, command, region }: AccessCaller,
  options: Options,
  context: Context,
  talk: CredentialTalk,
): Promise<Access> {
  const resolved = await resolveSettings(options, context);
  const settings = { ...clientSettings(resolved), timeoutMs: options.timeoutMs };
  if (region === "required" && settings.region === undefined) throw new UsageError([flagText.noRegion(name)], command);
  return {
    settings,
    credentials: resolveCredentials(options, context, talk),
    output: resolved.output?.value,
    rememberIds: resolved["remember-ids"]?.value,
  };
}
