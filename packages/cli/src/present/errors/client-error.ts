import {
  type InputIssue,
  TcrApiError,
  TcrCredentialsError,
  type TcrError,
  TcrInputError,
  TcrTimeoutError,
  TcrTransportError,
  TcrWaitError,
} from "@tcrkit/client/core";
import type { CredentialsError, CredentialsErrorReason } from "@tcrkit/client/credentials";
import { findCommand } from "../../parse/find-command.js";
import { kebabCase, parameterFlag } from "../../parse/names.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import { seenText } from "../progress.js";
import { durationText } from "../units.js";
import { describeApiError } from "./api-error.js";
import { actionNote, describeUsageError, type ErrorReport, nextStep, outcomeNote } from "./own-error.js";

/** What is told of an error of the client; undefined for any other. */
export async function describeClientError(error: unknown): Promise<ErrorReport | undefined> {
  const lookup = lookupErrorOf(error);
  if (lookup !== undefined) return describeLookupError(lookup);
  if (error instanceof TcrApiError) return describeApiError(error);
  if (error instanceof TcrInputError) return describeInputError(error);
  if (error instanceof TcrCredentialsError) return describeUnusableKey(causeOf(error));
  if (error instanceof TcrTransportError) return describeTransportError(error);
  if (error instanceof TcrTimeoutError) return describeTimeoutError(error);
  if (error instanceof TcrWaitError) return describeWaitError(error);
  return undefined;
}

/** The client's account of a search for credentials that failed: the error itself, or the cause of a call's. Undefined for any other. */
function lookupErrorOf(error: unknown): CredentialsError | undefined {
  if (!(error instanceof Error)) return undefined;
  // By its name: the class comes with the whole chain, which an error need not load.
  if (error.name === "CredentialsError" && "attempts" in error) return error as CredentialsError;
  return error.name === "TcrCredentialsError" ? lookupErrorOf(error.cause) : undefined;
}

/** What is told of it: everything that was looked at. */
function describeLookupError({ reason, attempts }: CredentialsError): ErrorReport {
  return {
    headline: lookupMessages.headlines[reason],
    details: [
      ...attempts.map(({ source, looked, problem }) => printable(`${source}: ${looked}: ${problem}`)),
      lookupMessages.next[reason],
    ],
    exitCode: exitCodes.credentials,
  };
}

/** What is told of a key pair that was found, and cannot sign. */
function describeUnusableKey(problem: string): ErrorReport {
  return {
    headline: lookupMessages.headlines.invalid,
    details: [printable(problem), lookupMessages.next.invalid],
    exitCode: exitCodes.credentials,
  };
}

/** What is told of an input that the client refused: as of a wrong flag. */
function describeInputError({ issues, action }: TcrInputError): ErrorReport {
  return describeUsageError(
    new UsageError(
      issues.map((issue) => problemFromIssue(action, issue)),
      findCommand(action)?.name,
    ),
  );
}

function problemFromIssue(action: string, issue: InputIssue): Problem {
  return issue.path === "endpoint"
    ? messages.wrongEndpoint(issue)
    : messages.wrongInput(flagPath(action, issue.path), issue, topicOf(action, issue.path));
}

/** The help of the parameter in which something is wrong; of a plain one that of the command has all. */
function topicOf(action: string, path: string): string | undefined {
  const [, parameter] = /^(\w+)[.[]/.exec(path) ?? [];
  return parameter === undefined ? undefined : `${kebabCase(action)} ${parameterFlag(action, parameter)}`;
}

/** `Filters[0].Name` -> `--filters.0.name`: as it is typed. */
function flagPath(action: string, path: string): string {
  const [, member, rest = ""] = /^([A-Z]\w*)(.*)$/.exec(path) ?? [];
  const inside = rest.replace(/\[(\d+)\]/g, ".$1").replace(/[A-Z]\w*/g, kebabCase);
  return member === undefined ? path : parameterFlag(action, member) + inside;
}

function describeTransportError(error: TcrTransportError): ErrorReport {
  const { action, code, region, excerpt, mayHaveTakenEffect } = error;
  // JSON that broke off may be an answer with a token in it.
  const mayShow = excerpt !== undefined && excerpt !== "" && !/^\s*[{[]/.test(excerpt);
  return {
    headline: printable(causeOf(error)),
    details: [
      actionNote(action, region),
      ...(mayShow ? [messages.began(printable(excerpt))] : []),
      ...outcomeNote(mayHaveTakenEffect),
      nextStep(code === "TRANSPORT_WRONG_SCHEME" ? messages.takeEndpoint : messages.checkConnection),
    ],
    exitCode: exitCodes.transport,
  };
}

function describeTimeoutError(error: TcrTimeoutError): ErrorReport {
  const { action, region, waiter, states, reasons, timeoutMs, mayHaveTakenEffect } = error;
  const time = durationText(timeoutMs);
  const next =
    waiter === undefined
      ? [...outcomeNote(mayHaveTakenEffect), nextStep(messages.giveMoreTime)]
      : [nextStep(messages.waitLonger)];
  return {
    headline:
      waiter === undefined
        ? printable(causeOf(error).replace(`${timeoutMs} ms`, time))
        : messages.notReached(kebabCase(waiter), time, seenText(states, reasons)),
    details: [actionNote(action, region), ...next],
    exitCode: exitCodes.timeout,
  };
}

function describeWaitError(error: TcrWaitError): ErrorReport {
  const { action, region, waiter, states, reasons } = error;
  const next = nextStep(messages.lookWith(findCommand(action)?.name ?? action));
  return {
    headline: messages.waitFailed(kebabCase(waiter), seenText(states, reasons)),
    details: [actionNote(action, region), next],
    exitCode: exitCodes.refused,
  };
}

/** What went wrong, without the action: a detail tells that. */
function causeOf({ message, action }: TcrError): string {
  return message.startsWith(`${action}: `) ? message.slice(action.length + 2) : message;
}

const messages = {
  began: (excerpt: string): string => `The answer begins: ${excerpt}`,
  checkConnection: "check the network, and --endpoint or TCR_ENDPOINT where one is set",
  takeEndpoint: "give that endpoint by --endpoint, or by TCR_ENDPOINT where that is set",
  giveMoreTime: "give it more time by --timeout 60s, or check the network",
  notReached: (waiter: string, time: string, seen: string): string => `${waiter} is not reached after ${time}: ${seen}`,
  waitFailed: (waiter: string, seen: string): string => `${waiter} failed: ${seen}`,
  waitLonger: "the work goes on; --wait-timeout 30m would wait longer",
  lookWith: (command: string): string => `look closer with tcr ${command}`,
  wrongInput: (flag: string, { expected, found }: InputIssue, topic: string | undefined): Problem => ({
    what: `${flag}: expected ${expected}, got ${printable(found)}`,
    topic,
  }),
  wrongEndpoint: ({ expected, found }: InputIssue): Problem => ({
    what: `endpoint: expected ${expected}, got ${printable(found)}`,
    hint: "it comes from --endpoint or TCR_ENDPOINT",
  }),
};

/** What is said where no credentials were found. */
const lookupMessages = {
  headlines: {
    missing: "no credentials were found.",
    invalid: "there are credentials, but they cannot be used.",
    expired: "the credentials have expired.",
    unavailable: "the source of the credentials did not answer as expected.",
  } satisfies Record<CredentialsErrorReason, string>,
  next: {
    missing: "Next: tcr configure, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY; tcr doctor tells more",
    invalid: "Next: correct what is named above; tcr doctor shows all places and which one counts",
    expired: "Next: log in again, as said above",
    unavailable: "Next: try again a little later; tcr doctor tells more",
  } satisfies Record<CredentialsErrorReason, string>,
};
