import { resolveAccess } from "../access.js";
import { type Api, connect } from "../api.js";
import type { Context } from "../context.js";
import type { Options } from "../flags/global-options.js";
import type { Talk } from "../talk.js";

/**
 * Connects a command that makes several calls.
 *
 * @throws what `resolveAccess` throws.
 */
export async function openApi(command: string, options: Options, context: Context, talk: Talk): Promise<Api> {
  const caller = { name: `tcr ${command}`, command, region: "required" } as const;
  const { settings, credentials } = await resolveAccess(caller, options, context, talk);
  return connect(settings, credentials, context);
}
