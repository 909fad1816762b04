import type { TcrApiError } from "@tcrkit/client/core";
import { CommandError, Interrupted, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { type ErrorReport, nextStep } from "./own-error.js";

/** An error for programs. What is not known is left out. */
export interface JsonError {
  /** That of the API; else `InvalidCommandLine`, `NoCredentials`, `Timeout` and the like. */
  readonly code: string;
  readonly message: string;
  readonly action?: string;
  readonly region?: string;
  readonly requestId?: string;
  readonly exitCode: number;
  /** Whether the same command may succeed a little later. */
  readonly retryable: boolean;
  /** Whether the request, or an attempt before the last, may have changed something although it failed. */
  readonly mayHaveTakenEffect: boolean;
  /** What was found, and where. */
  readonly details: readonly string[];
  /** What to do next. */
  readonly hint?: string;
}

/** An error as an object, from what is known of it and what is told of it. */
export function jsonErrorFrom(error: unknown, { headline, details, exitCode }: ErrorReport): JsonError {
  const { action, region, requestId, retryable, mayHaveTakenEffect, serverMessage } = error as Partial<TcrApiError>;
  const next = nextStep("");
  const hint = details.find((detail) => detail.startsWith(next))?.slice(next.length);
  return {
    code: exitCode === exitCodes.credentials && serverMessage === undefined ? "NoCredentials" : codeOf(error, exitCode),
    message: serverMessage ?? headline,
    ...withoutUndefined({ action, region, requestId }),
    exitCode,
    retryable: retryable === true,
    mayHaveTakenEffect: mayHaveTakenEffect === true,
    details: details.filter((detail) => !detail.startsWith(next)),
    ...withoutUndefined({ hint }),
  };
}

function codeOf(error: unknown, exitCode: ExitCode): string {
  if (error instanceof UsageError) return "InvalidCommandLine";
  if (error instanceof Interrupted) return "Interrupted";
  if (exitCode === exitCodes.file) return "FileFailed";
  if (error instanceof CommandError) return "CommandFailed";
  const { action, code } = error as Partial<TcrApiError>;
  return action === undefined || code === undefined ? "Unexpected" : code;
}

function withoutUndefined<T extends Readonly<Record<string, string | undefined>>>(members: T) {
  return Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined)) as {
    readonly [Name in keyof T]?: string;
  };
}
