import type { CredentialProvider } from "@tcrkit/client/core";
import type { Credentials } from "@tcrkit/signer";
import type { Options } from "../../parse/options.js";
import { assertProfile } from "../../settings/assert-profile.js";
import { profileName } from "../../settings/profiles.js";
import { resolveCredentials } from "../../settings/resolve-credentials.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { verifyText } from "./messages.js";

/**
 * The secret key of an id: from where every command finds one, if that is the same id; else asked for on the terminal.
 *
 * @throws CommandError where there is none and nobody can be asked; what the question throws.
 */
export async function findSecretKey(
  secretId: string,
  { profile }: Pick<Options, "profile">,
  shell: Shell,
  reporter: Reporter,
): Promise<string> {
  await assertProfile(profileName(profile, shell.env), shell);
  const own = await lookUp(resolveCredentials({ profile }, shell, reporter), shell.signal);
  if (own?.secretId === secretId) return own.secretKey;
  if (shell.askSecret === undefined) {
    const { headline, found, next } = verifyText.noKey;
    const details = [...(own === undefined ? [] : [found(printable(own.secretId))]), next];
    throw new CommandError(headline(printable(secretId)), exitCodes.credentials, details);
  }
  const secretKey = (await shell.askSecret(verifyText.question(printable(secretId)))).trim();
  reporter.keepSecret(secretKey);
  return secretKey;
}

/** The key pair that every command finds; undefined where there is none at all, which is no fault here. */
async function lookUp(provider: CredentialProvider, signal: AbortSignal): Promise<Credentials | undefined> {
  try {
    return await provider({ signal });
  } catch (error) {
    // By its name: the class comes with the whole chain.
    if (error instanceof Error && error.name === "CredentialsError") return undefined;
    throw error;
  }
}
