import type { TcrApiError } from "@tcrkit/client/core";
import { findCommand, loadCommandHelp } from "../commands/find-command.js";
import type { Command } from "../contract.js";
import { exitCodeOfCategory, exitCodes } from "../exit-codes.js";
import { printable } from "../output/printable.js";
import { errorText } from "../text/errors.js";
import { helpText } from "../text/help.js";
import type { ErrorReport } from "./error-report.js";

/** What is told of an error code that the server answered. */
export async function describeApiError(error: TcrApiError): Promise<ErrorReport> {
  const { code, category, serverMessage, diagnosis, requestId, action, region } = error;
  const exitCode = exitCodeOfCategory(category);
  const id = requestId === undefined ? [] : [errorText.requestId(printable(requestId))];
  // The API has no other way to answer that a dry run went well.
  if (exitCode === exitCodes.ok) return { headline: errorText.dryRun(action), details: id, exitCode };
  const command = findCommand(action);
  const meaning = await meaningOf(code, command);
  return {
    headline: `${printable(code)}: ${printable(serverMessage)}`,
    details: [
      errorText.action(action, region),
      ...id,
      ...(meaning === undefined ? [] : [errorText.meaning(helpText.plain(meaning))]),
      ...(diagnosis === undefined ? [] : [errorText.diagnosis(printable(diagnosis))]),
      errorText.next(errorText.advice(code, exitCode, command?.name)),
    ],
    exitCode,
  };
}

/** As the action documents the code, else as all actions have it. */
async function meaningOf(code: string, command: Command | undefined): Promise<string | undefined> {
  const documented = command === undefined ? {} : (await loadCommandHelp(command)).errors;
  if (Object.hasOwn(documented, code)) return documented[code];
  const { commonErrors } = await import("../gen/help/common-errors.js");
  return Object.hasOwn(commonErrors, code) ? commonErrors[code] : undefined;
}
