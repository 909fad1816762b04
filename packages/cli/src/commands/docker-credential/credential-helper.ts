import { UsageError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { createTalk, type Talk } from "../../talk.js";
import { helperText } from "../../text/docker-credential.js";
import { eraseCredentials, getCredentials, listCredentials } from "./answers.js";
import type { HelperContext } from "./helper-context.js";

/**
 * docker's protocol for credential helpers: `get`, `list`, `store` and `erase`, each with what it works on on stdin. What went
 * wrong goes to stdout, where docker looks for it, with exit code 1. Never throws.
 */
export async function runCredentialHelper(argv: readonly string[], context: HelperContext): Promise<ExitCode> {
  const talk = createTalk(context.stdout);
  try {
    return await answer(argv, context, talk);
  } catch (error) {
    talk.line(await messageOf(error));
    return exitCodes.unexpected;
  }
}

async function answer(argv: readonly string[], context: HelperContext, talk: Talk): Promise<ExitCode> {
  const [verb, ...more] = argv;
  const { stdout, stderr } = context;
  const input = () => context.readText("-");
  switch (more.length > 0 ? undefined : verb) {
    case "get": {
      const credentials = await getCredentials(await input(), context, talk);
      stdout.write(`${JSON.stringify(credentials)}\n`);
      return exitCodes.ok;
    }
    case "list":
      stdout.write(`${JSON.stringify(await listCredentials(context))}\n`);
      return exitCodes.ok;
    case "store":
      // Refused, it would fail every `docker login` to a host that this helper answers for.
      await input();
      stderr.write(`${helperText.storesNothing}\n`);
      return exitCodes.ok;
    case "erase":
      await eraseCredentials(await input(), context);
      return exitCodes.ok;
    case "version":
    case "--version":
      stdout.write(`docker-credential-tcr ${context.version()}\n`);
      return exitCodes.ok;
    default:
      stderr.write(`${helperText.usage.join("\n")}\n`);
      return verb === "--help" || verb === "help" ? exitCodes.ok : exitCodes.unexpected;
  }
}

/** In one line: docker shows it behind a sentence of its own. */
async function messageOf(error: unknown): Promise<string> {
  if (error instanceof UsageError) return helperText.failed(helperText.problems(error.problems));
  const { describeError } = await import("../../report/report-error.js");
  const { headline, details, exitCode } = await describeError(error);
  if (helperText.known.has(headline)) return headline;
  if (exitCode === exitCodes.credentials) return helperText.failed(headline);
  return helperText.failed([headline, ...details].join(" "));
}
