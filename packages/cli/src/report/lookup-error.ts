import type { CredentialsError } from "@tcrkit/client/credentials";
import { exitCodes } from "../exit-codes.js";
import { printable } from "../output/printable.js";
import { lookupText } from "../text/lookup.js";
import type { ErrorReport } from "./error-report.js";

/** The client's account of a search for credentials that failed: the error itself, or the cause of a call's. Undefined for any other. */
export function lookupErrorOf(error: unknown): CredentialsError | undefined {
  if (!(error instanceof Error)) return undefined;
  // By its name: the class comes with the whole chain, which an error need not load.
  if (error.name === "CredentialsError" && "attempts" in error) return error as CredentialsError;
  return error.name === "TcrCredentialsError" ? lookupErrorOf(error.cause) : undefined;
}

/** What is told of it: everything that was looked at. */
export function describeLookupError({ reason, attempts }: CredentialsError): ErrorReport {
  return {
    headline: lookupText.headlines[reason],
    details: [
      ...attempts.map(({ source, looked, problem }) => printable(`${source}: ${looked}: ${problem}`)),
      lookupText.next[reason],
    ],
    exitCode: exitCodes.credentials,
  };
}

/** What is told of a key pair that was found, and cannot sign. */
export function describeUnusableKey(problem: string): ErrorReport {
  return {
    headline: lookupText.headlines.invalid,
    details: [printable(problem), lookupText.next.invalid],
    exitCode: exitCodes.credentials,
  };
}
