import { resolveConnection } from "../../api/connect.js";
import { plainHost, readHostConnection } from "../../api/docker-hosts.js";
import { CommandError, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { systemCodeOf } from "../../shell/file-error.js";
import { createReporter, type Reporter } from "../../shell/reporter.js";
import { createTokenMaker } from "./make-token.js";
import { helperText } from "./messages.js";
import { createTokenCache, type HelperShell, type KeptToken, withLock } from "./token-cache.js";

/**
 * docker's protocol for credential helpers: `get`, `list`, `store` and `erase`, each with what it works on on stdin. What went
 * wrong goes to stdout, where docker looks for it, with exit code 1. Never throws.
 */
export async function runCredentialHelper(argv: readonly string[], shell: HelperShell): Promise<ExitCode> {
  const reporter = createReporter(shell.stdout);
  try {
    return await answer(argv, shell, reporter);
  } catch (error) {
    reporter.line(await messageOf(error));
    return exitCodes.unexpected;
  }
}

async function answer(argv: readonly string[], shell: HelperShell, reporter: Reporter): Promise<ExitCode> {
  const [verb = "", ...more] = argv;
  const work = more.length > 0 ? undefined : verbs.get(verb === "--version" ? "version" : verb);
  if (work === undefined) {
    shell.stderr.write(`${helperText.usage([...verbs.keys()]).join("\n")}\n`);
    return verb === "--help" || verb === "help" ? exitCodes.ok : exitCodes.unexpected;
  }
  await work(shell, reporter);
  return exitCodes.ok;
}

/** What docker asks for, and the version. */
const verbs: ReadonlyMap<string, (shell: HelperShell, reporter: Reporter) => Promise<void>> = new Map([
  [
    "get",
    async (shell, reporter) => {
      const credentials = await getCredentials(await shell.readText("-"), shell, reporter);
      shell.stdout.write(`${JSON.stringify(credentials)}\n`);
    },
  ],
  [
    "list",
    async (shell) => {
      shell.stdout.write(`${JSON.stringify(await listCredentials(shell))}\n`);
    },
  ],
  [
    "store",
    async ({ readText, stderr }) => {
      // Refused, it would fail every `docker login` to a host that this helper answers for.
      await readText("-");
      stderr.write(`${helperText.storesNothing}\n`);
    },
  ],
  ["erase", async (shell) => eraseCredentials(await shell.readText("-"), shell)],
  [
    "version",
    async ({ stdout, version }) => {
      stdout.write(`docker-credential-tcr ${version()}\n`);
    },
  ],
]);

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
async function getCredentials(input: string, shell: HelperShell, reporter: Reporter): Promise<DockerCredentials> {
  const serverUrl = input.trim();
  const { username, password } = await tokenFor(hostOf(serverUrl), shell, reporter);
  return { ServerURL: serverUrl, Username: username, Secret: password };
}

/** The servers for which there is a token now, with the user's name for each. */
async function listCredentials(shell: HelperShell): Promise<Readonly<Record<string, string>>> {
  const kept = await createTokenCache(shell).all();
  return Object.fromEntries(kept.map(({ host, username }) => [host, username]));
}

/** Forgets the tokens for a server; those that docker itself has are its own matter. */
async function eraseCredentials(input: string, shell: HelperShell): Promise<void> {
  await createTokenCache(shell).forget(hostOf(input.trim()));
}

async function tokenFor(host: string, shell: HelperShell, reporter: Reporter): Promise<KeptToken> {
  const caller = { name: "docker-credential-tcr", region: "required" } as const;
  // The helper's reporter is on stdout, where docker reads the answer.
  const warnings = { keepSecret: reporter.keepSecret, line: (text: string) => shell.stderr.write(`${text}\n`) };
  const { instance, ...options } = await readHostConnection(host, shell);
  const connection = await resolveConnection(caller, options, shell, warnings);
  const { secretId } = await connection.credentials({ signal: shell.signal });
  const cache = createTokenCache(shell);
  const key = { host, secretId, endpoint: connection.settings.endpoint };
  const maker = await createTokenMaker(connection, instance, shell, reporter);
  try {
    const kept = await cache.get(key);
    if (kept !== undefined && (await maker.isOfUse(kept))) return kept;
    return await withLock(cache.lockPath(key), shell, async () => {
      // Whoever had the lock before may have made it.
      const made = await cache.get(key);
      if (made !== undefined && made.password !== kept?.password) return made;
      const token = await maker.make(host);
      // A token that cannot be kept opens the registry all the same.
      await cache.put(key, token).catch((error) => {
        if (cache.isNamed || !isForbidden(error)) shell.stderr.write(`${helperText.notKept}\n`);
      });
      return token;
    });
  } finally {
    await maker.close();
  }
}

/** As in a home that is somebody else's, or none: there is no place to keep anything, and nobody named one. */
function isForbidden(error: unknown): boolean {
  return ["EACCES", "EPERM", "ENOENT", "ENOTDIR"].includes(systemCodeOf(error) ?? "");
}

/**
 * The host of a server as docker names it: `registry.example.com`, `https://registry.example.com/v2/`. In small letters, with a port that is
 * not that of https.
 *
 * @throws CommandError for anything else.
 */
function hostOf(serverUrl: string): string {
  const [, host] = /^(?:https?:\/\/)?([a-z\d][a-z\d.-]*(?::\d{1,5})?)(?:\/\S*)?$/i.exec(serverUrl) ?? [];
  if (host === undefined) {
    throw new CommandError(serverUrl === "" ? helperText.noServer : helperText.wrongServer, exitCodes.usage);
  }
  return plainHost(host);
}

/** In one line: docker shows it behind a sentence of its own. */
async function messageOf(error: unknown): Promise<string> {
  if (error instanceof UsageError) return helperText.failed(helperText.problems(error.problems));
  const { describeError } = await import("../../present/errors/report-error.js");
  const { headline, details, exitCode } = await describeError(error);
  if (helperText.known.has(headline)) return headline;
  if (exitCode === exitCodes.credentials) return helperText.failed(headline);
  return helperText.failed([headline, ...details].join(" "));
}
