import type { CallerOptions } from "@tcrkit/client/core";
import type { Options } from "../flags/global-options.js";

/** How calls reach the API, but for the credentials. */
export type Settings = Pick<CallerOptions, "region" | "endpoint" | "language" | "timeoutMs">;

/** What flags say, else the environment. */
export function settingsFrom(options: Options, env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    region: options.region ?? nonEmpty(env["TENCENTCLOUD_REGION"]),
    endpoint: options.endpoint ?? nonEmpty(env["TCR_ENDPOINT"]),
    language: options.language,
    timeoutMs: options.timeoutMs,
  };
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
