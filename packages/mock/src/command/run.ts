import { type AccountCredentials, exampleCredentials } from "../domain/credentials.js";
import { createMock } from "../mock.js";
import { parseCredentialsFile } from "./credentials-file.js";
import { printEnv } from "./env.js";
import { logLine } from "./log-line.js";
import { type CommandOptions, parseOptions, text, UsageError } from "./options.js";

/** The world that the command works in. */
export interface CommandContext {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readFile: (path: string) => Promise<string>;
  /** Another seed each time. */
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** Ends the command when it is aborted. */
  readonly stop: AbortSignal;
}

/** Runs the command. The exit code: 0, 1 when it cannot serve, 2 for a command line that makes no sense. */
export async function run(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.command === "help") context.stdout(text.help);
    else if (options.command === "env") context.stdout(printEnv(options.port, await firstPair(options, context)));
    else await serve(options, context);
    return 0;
  } catch (error) {
    context.stderr(text.fault(error instanceof Error ? error.message : String(error)));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve(options: CommandOptions, context: CommandContext): Promise<void> {
  const { seed, edition, isStrict, isThrottled, isQuiet, lifecycle, port } = options;
  const mock = await createMock({
    edition,
    seed: seed ?? context.randomSeed(),
    startAtMs: seed === undefined ? context.now() : undefined,
    strict: isStrict,
    webhooks: { allowAnyHost: options.allowsAnyWebhookHost },
    throttle: isThrottled,
    lifecycle,
    dataDir: options.dataDir,
    snapshot: await snapshotOf(options, context),
    seedExamples: options.seedsExamples,
    credentials: await credentialsOf(options, context),
    onRequest: isQuiet ? undefined : (request, diagnosis) => context.stderr(logLine(request, diagnosis)),
  });
  try {
    context.stdout(text.ready(await mock.listen({ port })));
    if (!context.stop.aborted) {
      await new Promise((resolve) => context.stop.addEventListener("abort", resolve, { once: true }));
    }
  } finally {
    await mock.close();
  }
}

async function snapshotOf({ snapshotFile }: CommandOptions, { readFile }: CommandContext): Promise<unknown> {
  if (snapshotFile === undefined) return undefined;
  let json: string;
  try {
    json = await readFile(snapshotFile);
  } catch {
    throw new UsageError(`--snapshot: cannot read ${snapshotFile}`);
  }
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError("--snapshot: the file is not valid JSON");
  }
}

async function firstPair(options: CommandOptions, context: CommandContext): Promise<AccountCredentials> {
  return (await credentialsOf(options, context))[0] ?? exampleCredentials;
}

async function credentialsOf(
  { credentialsFile }: CommandOptions,
  { readFile }: CommandContext,
): Promise<readonly AccountCredentials[]> {
  if (credentialsFile === undefined) return [exampleCredentials];
  let json: string;
  try {
    json = await readFile(credentialsFile);
  } catch {
    throw new UsageError(`--credentials: cannot read ${credentialsFile}`);
  }
  return parseCredentialsFile(json);
}
