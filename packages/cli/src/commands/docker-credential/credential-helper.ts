import { plainHost } from "../../api/docker-hosts.js";
import { tokenForHost } from "../../api/host-token/host-token.js";
import { createTokenCache, type TokenShell } from "../../api/host-token/token-cache.js";
import { CommandError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { createReporter, type Reporter } from "../../shell/reporter.js";
import { helperText } from "./messages.js";

/**
 * docker's protocol for credential helpers: `get`, `list`, `store` and `erase`, each with what it works on on stdin. What went
 * wrong goes to stdout, where docker looks for it, with exit code 1. Never throws.
 */
export async function runCredentialHelper(argv: readonly string[], shell: TokenShell): Promise<ExitCode> {
  const reporter = createReporter(shell.stdout);
  try {
    return await answer(argv, shell, reporter);
  } catch (error) {
    reporter.line(await messageOf(error));
    return exitCodes.unexpected;
  }
}

async function answer(argv: readonly string[], shell: TokenShell, reporter: Reporter): Promise<ExitCode> {
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
const verbs: ReadonlyMap<string, (shell: TokenShell, reporter: Reporter) => Promise<void>> = new Map([
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
      stdout.write(`${helperText.program} ${version()}\n`);
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
 * The credentials for a server.
 *
 * @throws CommandError for a server that is none of the account's.
 */
async function getCredentials(input: string, shell: TokenShell, reporter: Reporter): Promise<DockerCredentials> {
  const serverUrl = input.trim();
  const token = await tokenForHost(hostOf(serverUrl), helperText.program, shell, reporter);
  if (token === undefined) throw new CommandError(helperText.notFound, exitCodes.notFound);
  const { username, password } = token;
  return { ServerURL: serverUrl, Username: username, Secret: password };
}

/** The servers for which there is a token now, with the user's name for each. */
async function listCredentials(shell: TokenShell): Promise<Readonly<Record<string, string>>> {
  const kept = await createTokenCache(shell).all();
  return Object.fromEntries(kept.map(({ host, username }) => [host, username]));
}

/** Forgets the tokens for a server; those that docker itself has are its own matter. */
async function eraseCredentials(input: string, shell: TokenShell): Promise<void> {
  await createTokenCache(shell).forget(hostOf(input.trim()));
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
  const { errorLine } = await import("../../present/errors/error-line.js");
  const line = await errorLine(error);
  return helperText.known.has(line) ? line : helperText.failed(line);
}
