import {
  TcrApiError,
  TcrCredentialsError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
  TcrWaitError,
} from "@tcrkit/client/core";
import { findCommand, loadOperation } from "../commands/find-command.js";
import { exitCodes } from "../exit-codes.js";
import { printable } from "../output/printable.js";
import { errorText } from "../text/errors.js";
import { describeApiError } from "./api-error.js";
import type { ErrorReport } from "./error-report.js";
import { describeInputError } from "./input-error.js";
import { describeLookupError, describeUnusableKey, lookupErrorOf } from "./lookup-error.js";

/** What is told of an error of the client; undefined for any other. */
export async function describeClientError(error: unknown): Promise<ErrorReport | undefined> {
  const lookup = lookupErrorOf(error);
  if (lookup !== undefined) return describeLookupError(lookup);
  if (error instanceof TcrApiError) return describeApiError(error);
  if (error instanceof TcrInputError) return describeInputError(error);
  if (error instanceof TcrCredentialsError) return describeUnusableKey(error.message.replace(`${error.action}: `, ""));
  if (error instanceof TcrTransportError) return describeTransportError(error);
  if (error instanceof TcrTimeoutError) return describeTimeoutError(error);
  if (error instanceof TcrWaitError) return describeWaitError(error);
  return undefined;
}

async function describeTransportError({ message, excerpt, action }: TcrTransportError): Promise<ErrorReport> {
  // JSON that broke off may be an answer with a token in it.
  const mayShow = excerpt !== undefined && excerpt !== "" && !/^\s*[{[]/.test(excerpt);
  return {
    headline: printable(message),
    details: [
      ...(mayShow ? [errorText.began(printable(excerpt))] : []),
      ...(await outcomeNote(action)),
      errorText.next(errorText.checkConnection),
    ],
    exitCode: exitCodes.transport,
  };
}

async function describeTimeoutError({ message, action, waiter }: TcrTimeoutError): Promise<ErrorReport> {
  const details =
    waiter === undefined
      ? [...(await outcomeNote(action)), errorText.next(errorText.giveMoreTime)]
      : [errorText.next(errorText.waitLonger)];
  return { headline: printable(message), details, exitCode: exitCodes.timeout };
}

function describeWaitError({ message, action }: TcrWaitError): ErrorReport {
  const details = [errorText.next(errorText.lookWith(findCommand(action)?.name ?? action))];
  return { headline: printable(message), details, exitCode: exitCodes.refused };
}

/** For an action that changes something: nobody knows whether it did. */
async function outcomeNote(action: string): Promise<string[]> {
  const command = findCommand(action);
  if (command === undefined || (await loadOperation(command)).kind === "read") return [];
  return [errorText.unknownOutcome];
}
