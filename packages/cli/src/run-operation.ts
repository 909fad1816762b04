import type { Operation } from "@tcrkit/client/schema";
import { type Api, connect } from "./api.js";
import { loadOperation } from "./commands/find-command.js";
import { credentialsFromEnv } from "./config/credentials.js";
import { settingsFrom } from "./config/settings.js";
import type { Context } from "./context.js";
import type { Command } from "./contract.js";
import { Interrupted, UsageError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { parseCall } from "./flags/parse-call.js";
import { sensitiveTexts } from "./flags/sensitive.js";
import { writeOutput } from "./output/write-output.js";
import type { Talk } from "./talk.js";
import { errorText } from "./text/errors.js";
import { flagText } from "./text/flags.js";

/** One action of the API from its flags: flags -> input -> client -> output, and with `--wait` on to the end of its work. */
export async function runOperation(
  command: Command,
  argv: readonly string[],
  context: Context,
  talk: Talk,
): Promise<ExitCode> {
  const operation = await loadOperation(command);
  const { input, options } = parseCall(operation, argv, command.name);
  if (options.help === true) {
    const { showCommandHelp } = await import("./help/command-help.js");
    return showCommandHelp(command, context);
  }
  const settings = settingsFrom(options, context.env);
  if (operation.region === "required" && settings.region === undefined) {
    throw new UsageError([flagText.noRegion(operation.name)], command.name);
  }
  const credentials = credentialsFromEnv(context.env);
  for (const secret of [credentials.secretKey, credentials.token ?? "", ...sensitiveTexts(operation, input)]) {
    talk.keepSecret(secret);
  }
  const api = await connect(settings, credentials, context);
  try {
    const output = await callOnce(api, operation, input);
    // Before the wait: what was created has an id now, whatever becomes of the wait.
    await writeOutput(operation, output, options, context, talk);
    if (options.wait === true) {
      const { waitForEnd } = await import("./wait/wait-for-end.js");
      await waitForEnd(operation, { input, output }, options, { api, context, talk });
    }
    return exitCodes.ok;
  } finally {
    await api.close();
  }
}

async function callOnce(api: Api, operation: Operation, input: CallInput): Promise<CallInput> {
  try {
    return await api.call(operation, input);
  } catch (error) {
    if (!(error instanceof Interrupted) || operation.kind === "read") throw error;
    throw new Interrupted(errorText.unknownOutcome);
  }
}

type CallInput = Readonly<Record<string, unknown>>;
