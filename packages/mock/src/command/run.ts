import { type AccountCredentials, exampleCredentials } from "../domain/credentials.js";
import { createMock } from "../mock.js";
import { parseCredentialsFile } from "./credentials-file.js";
import { printEnv } from "./env.js";
import { logLine } from "./log-line.js";
import { type CommandOptions, help, parseOptions, UsageError } from "./options.js";

/** What the command reads and writes. */
export interface CommandIo {
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
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.command === "help") io.stdout(help);
    else if (options.command === "env") io.stdout(printEnv(options.port, await firstPair(options, io)));
    else await serve(options, io);
    return 0;
  } catch (error) {
    io.stderr(`tcr-mock: ${error instanceof Error ? error.message : String(error)}\nTry tcr-mock --help.\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve(options: CommandOptions, io: CommandIo): Promise<void> {
  const { seed, edition, isStrict, isThrottled, isQuiet, lifecycle, port } = options;
  const mock = await createMock({
    edition,
    seed: seed ?? io.randomSeed(),
    startAtMs: seed === undefined ? io.now() : undefined,
    strict: isStrict,
    webhooks: { allowAnyHost: options.allowsAnyWebhookHost },
    throttle: isThrottled,
    lifecycle,
    dataDir: options.dataDir,
    snapshot: await snapshotOf(options, io),
    seedExamples: options.seedsExamples,
    credentials: await credentialsOf(options, io),
    onRequest: isQuiet ? undefined : (request, diagnosis) => io.stderr(logLine(request, diagnosis)),
  });
  try {
    io.stdout(`tcr-mock is ready: ${await mock.listen({ port })}\n`);
    if (!io.stop.aborted) {
      await new Promise((resolve) => io.stop.addEventListener("abort", resolve, { once: true }));
    }
  } finally {
    await mock.close();
  }
}

async function snapshotOf({ snapshotFile }: CommandOptions, { readFile }: CommandIo): Promise<unknown> {
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

async function firstPair(options: CommandOptions, io: CommandIo): Promise<AccountCredentials> {
  return (await credentialsOf(options, io))[0] ?? exampleCredentials;
}

async function credentialsOf(
  { credentialsFile }: CommandOptions,
  { readFile }: CommandIo,
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
