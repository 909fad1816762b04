import type { Access } from "../../access.js";
import { connect } from "../../api.js";
import { CommandError } from "../../errors.js";
import { exitCodes } from "../../exit-codes.js";
import type { Talk } from "../../talk.js";
import { helperText } from "../../text/docker-credential.js";
import { createToken, type InstanceToken } from "../instance/create-token.js";
import { findByHost } from "./find-by-host.js";
import type { HelperContext } from "./helper-context.js";

/**
 * Has a token made for the instance that a host leads to.
 *
 * @throws CommandError for a host that leads to none of the account's.
 */
export async function makeToken(
  host: string,
  { settings, credentials }: Access,
  context: HelperContext,
  talk: Talk,
): Promise<InstanceToken> {
  const api = await connect(settings, credentials, context);
  try {
    const instance = await findByHost(api, host);
    if (instance === undefined) throw new CommandError(helperText.notFound, exitCodes.notFound);
    return await createToken(api, instance, talk);
  } finally {
    await api.close();
  }
}
