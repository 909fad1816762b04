import { CommandError } from "../../errors.js";
import { exitCodes } from "../../exit-codes.js";
import { helperText } from "../../text/docker-credential.js";

/**
 * The host of a server as docker names it: `registry.example.com`, `https://registry.example.com/v2/`. In small letters, with its port.
 *
 * @throws CommandError for anything else.
 */
export function hostOf(serverUrl: string): string {
  const [, host] = /^(?:https?:\/\/)?([a-z\d][a-z\d.-]*(?::\d{1,5})?)(?:\/\S*)?$/i.exec(serverUrl) ?? [];
  if (host === undefined) {
    throw new CommandError(serverUrl === "" ? helperText.noServer : helperText.wrongServer, exitCodes.usage);
  }
  return host.toLowerCase();
}
