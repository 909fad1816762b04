import type { TcrApiError } from "@tcrkit/client/core";
import { findCommand } from "../../parse/find-command.js";
import { type ExitCode, exitCodeOfCategory, exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import { plainText } from "../help/wrap.js";
import { actionNote, type ErrorReport, helpFor, nextStep, outcomeNote } from "./own-error.js";

/** What is told of an error code that the server answered. */
export async function describeApiError(error: TcrApiError): Promise<ErrorReport> {
  const { code, category, serverMessage, diagnosis, requestId, action, region, mayHaveTakenEffect } = error;
  const exitCode = exitCodeOfCategory(category);
  const id = requestId === undefined ? [] : [messages.requestId(printable(requestId))];
  // The API has no other way to answer that a dry run went well.
  if (exitCode === exitCodes.ok) return { headline: messages.dryRun(action), details: id, exitCode };
  const command = findCommand(action);
  const meaning = await meaningOf(code);
  return {
    headline: `${printable(code)}: ${printable(serverMessage)}`,
    details: [
      actionNote(action, region),
      ...id,
      ...(meaning === undefined ? [] : [messages.meaning(plainText(meaning))]),
      ...(diagnosis === undefined ? [] : [messages.diagnosis(printable(diagnosis))]),
      ...outcomeNote(mayHaveTakenEffect),
      nextStep(messages.advice(code, exitCode, command?.name)),
    ],
    exitCode,
  };
}

async function meaningOf(code: string): Promise<string | undefined> {
  const { errorMeanings } = await import("../../gen/help/errors.js");
  return Object.hasOwn(errorMeanings, code) ? errorMeanings[code] : undefined;
}

const messages = {
  requestId: (id: string): string => `RequestId: ${id}`,
  meaning: (text: string): string => `Meaning: ${text}`,
  diagnosis: (text: string): string => `The server's diagnosis: ${text}`,
  dryRun: (action: string): string => `Dry run: ${action} is in order, and nothing was done.`,
  /** What to do next about an error code of the API. */
  advice: (code: string, exitCode: ExitCode, command: string | undefined): string =>
    adviceByCode.get(code) ?? adviceByExitCode[exitCode] ?? helpFor(command),
};

const adviceByCode: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "AuthFailure.SecretIdNotFound":
      "no key has this id: check in the console that the key is there and enabled; tcr doctor tells where the id comes from",
    "AuthFailure.InvalidSecretId":
      "the API does not accept the key of this id: it must be a cloud API key; tcr doctor tells where the id comes from",
    "AuthFailure.SignatureFailure":
      "the secret key does not belong to the secret id: check both; tcr doctor tells where they come from",
    "AuthFailure.SignatureExpire": "this computer's clock is more than five minutes off: set it",
    "AuthFailure.TokenFailure":
      "the token is wrong or too old: get new temporary credentials, or for a long-term key unset the token's variable",
    "AuthFailure.MFAFailure": "the account requires multi-factor authentication for this call",
    UnsupportedRegion:
      "`tcr describe-regions --region ap-guangzhou` lists the regions; --region, TENCENTCLOUD_REGION or a profile chooses one",
  }),
);

const adviceByExitCode: Readonly<Partial<Record<ExitCode, string>>> = {
  [exitCodes.credentials]: "check the key; tcr doctor tells where it comes from",
  [exitCodes.throttled]: "wait a moment and try again",
  [exitCodes.server]: "try again a little later; keep the RequestId for the vendor's support",
};
