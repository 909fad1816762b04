import type { Options } from "../../parse/options.js";
import type { ResolvedSettings } from "../../settings/resolve-settings.js";
import type { ExitCode } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";

/** What was looked at, and what was found. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "warn" | "fail";
  readonly found: string;
  /** More of it, a line each. */
  readonly details?: readonly string[];
  /** What to do about it. */
  readonly next?: string;
  /** What a failure ends the command with. */
  readonly exitCode?: ExitCode;
}

/** What checks look at. */
export interface CheckInput {
  readonly shell: Shell;
  readonly options: Options;
  /** Left out where they cannot be read. */
  readonly settings: ResolvedSettings;
}
