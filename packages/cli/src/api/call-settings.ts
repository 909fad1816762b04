import type { Options } from "../parse/options.js";
import type { Reporter } from "../shell/reporter.js";
import type { CallSettings } from "./connect.js";

/** How the flags want calls to be made. */
export async function callSettings(options: Options, reporter: Reporter): Promise<CallSettings> {
  const { allPages, maxItems, retry, maxAttempts, strict, debug, httpsProxy } = options;
  return {
    // A call alone need not wait for its turn.
    rateLimit: allPages === true || maxItems !== undefined,
    retry: retry === false ? false : { maxAttempts },
    validation: strict === true ? (await import("@tcrkit/client/core")).checkStrictly : "types",
    proxy: httpsProxy,
    ...(debug === true ? (await import("./debug.js")).createDebug(reporter) : {}),
  };
}
