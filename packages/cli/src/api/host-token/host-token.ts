import { systemCodeOf } from "../../shell/file-error.js";
import type { Reporter } from "../../shell/reporter.js";
import { resolveConnection } from "../connect.js";
import { readHostConnection } from "../docker-hosts.js";
import { createTokenMaker } from "./make-token.js";
import { createTokenCache, type KeptToken, type TokenShell, withLock } from "./token-cache.js";

/**
 * The token for a host: one kept from before, else a new one; undefined for a host that is none of the account's. Several at once make one
 * token. `program` is who asks, as messages name it. What is only a warning goes to stderr, since stdout has the answer of a protocol.
 *
 * @throws what a call throws; UsageError without a region; ConfigError for a file that cannot be used.
 */
export async function tokenForHost(
  host: string,
  program: string,
  shell: TokenShell,
  reporter: Pick<Reporter, "keepSecret">,
): Promise<KeptToken | undefined> {
  const warn = (text: string) => shell.stderr.write(`${text}\n`);
  const { instance, ...options } = await readHostConnection(host, shell);
  const caller = { name: program, region: "required" } as const;
  const warnings = { keepSecret: reporter.keepSecret, line: warn };
  const connection = await resolveConnection(caller, options, shell, warnings);
  const { secretId } = await connection.credentials({ signal: shell.signal });
  const cache = createTokenCache(shell);
  const key = { host, secretId, endpoint: connection.settings.endpoint };
  const maker = await createTokenMaker(connection, instance, shell, reporter);
  const kept = await cache.get(key);
  if (kept !== undefined && (await maker.isOfUse(kept))) return kept;
  return withLock(cache.lockPath(key), shell, async () => {
    // Whoever had the lock before may have made it.
    const made = await cache.get(key);
    if (made !== undefined && made.password !== kept?.password) return made;
    const token = await maker.make(host);
    // A token that cannot be kept opens the registry all the same.
    const put = token === undefined ? undefined : cache.put(key, token);
    await put?.catch((error) => {
      if (cache.isNamed || !isForbidden(error)) warn(messages.notKept(program));
    });
    return token;
  });
}

/** As in a home that is somebody else's, or none: there is no place to keep anything, and nobody named one. */
function isForbidden(error: unknown): boolean {
  return ["EACCES", "EPERM", "ENOENT", "ENOTDIR"].includes(systemCodeOf(error) ?? "");
}

const messages = {
  notKept: (program: string): string =>
    `${program} cannot write to its cache folder (TCR_CACHE_DIR): each call makes a new token.`,
};
