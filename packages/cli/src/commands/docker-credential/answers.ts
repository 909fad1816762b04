import { resolveAccess } from "../../access.js";
import type { Talk } from "../../talk.js";
import { helperText } from "../../text/docker-credential.js";
import type { HelperContext } from "./helper-context.js";
import { hostOf } from "./host-of.js";
import { createTokenCache, type KeptToken } from "./token-cache.js";
import { withLock } from "./with-lock.js";

/** What docker is answered, by its own names. */
export interface DockerCredentials {
  readonly ServerURL: string;
  readonly Username: string;
  /** Secret. */
  readonly Secret: string;
}

/**
 * The credentials for a server: a token kept from before, else a new one. Several at once make one token.
 *
 * @throws CommandError for a server that is none of the account's.
 */
export async function getCredentials(input: string, context: HelperContext, talk: Talk): Promise<DockerCredentials> {
  const serverUrl = input.trim();
  const { username, password } = await tokenFor(hostOf(serverUrl), context, talk);
  return { ServerURL: serverUrl, Username: username, Secret: password };
}

/** The servers for which there is a token now, with the user's name for each. */
export async function listCredentials(context: HelperContext): Promise<Readonly<Record<string, string>>> {
  const kept = await createTokenCache(context).all();
  return Object.fromEntries(kept.map(({ host, username }) => [host, username]));
}

/** Forgets the tokens for a server; those that docker itself has are its own matter. */
export async function eraseCredentials(input: string, context: HelperContext): Promise<void> {
  await createTokenCache(context).forget(hostOf(input.trim()));
}

async function tokenFor(host: string, context: HelperContext, talk: Talk): Promise<KeptToken> {
  const caller = { name: "docker-credential-tcr", region: "required" } as const;
  // The helper's talk is on stdout, where docker reads the answer.
  const warnings = { keepSecret: talk.keepSecret, line: (text: string) => context.stderr.write(`${text}\n`) };
  const access = await resolveAccess(caller, {}, context, warnings);
  const { secretId } = await access.credentials({ signal: context.signal });
  const cache = createTokenCache(context);
  const key = { host, secretId, endpoint: access.settings.endpoint };
  const kept = await cache.get(key);
  if (kept !== undefined) return kept;
  // Most calls end above, and need no client.
  const { makeToken } = await import("./make-token.js");
  return withLock(cache.lockPath(key), context, async () => {
    // Whoever had the lock before may have made it.
    const made = await cache.get(key);
    if (made !== undefined) return made;
    const token = { host, ...(await makeToken(host, access, context, talk)) };
    // A token that cannot be kept opens the registry all the same.
    await cache.put(key, token).catch(() => context.stderr.write(`${helperText.notKept}\n`));
    return token;
  });
}
