import type { ErrorFormat } from "../../parse/options.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { type FileAct, FileError, reasonOf, systemCodeOf } from "../../shell/file-error.js";
import type { Reporter } from "../../shell/reporter.js";
import { fitLine } from "../help/fit-line.js";
import { describeOwnError, type ErrorReport, nextStep } from "./own-error.js";

/** Tells an error on stderr: what, where, what was expected, what to do next. Gives the exit code for it. */
export async function reportError(error: unknown, reporter: Reporter, format: ErrorFormat = "text"): Promise<ExitCode> {
  const report = await describeError(error);
  const { headline, details, exitCode } = report;
  if (format === "json") {
    const { jsonErrorFrom } = await import("./json-error.js");
    reporter.line(JSON.stringify(jsonErrorFrom(error, report)));
    return exitCode;
  }
  const isError = exitCode !== exitCodes.ok && exitCode !== exitCodes.interrupted;
  const lines = [isError ? `Error: ${headline}` : headline, ...details.map((detail) => `  ${detail}`)];
  // Masked first: a secret that is broken over two lines would not be found.
  for (const line of lines) for (const part of fitLine(reporter.mask(line), reporter)) reporter.line(part);
  return exitCode;
}

/** What is told of an error, whatever it is. */
export async function describeError(error: unknown): Promise<ErrorReport> {
  const own = describeOwnError(error);
  if (own !== undefined) return own;
  // Its classes come with the client, which a mistyped command line need not load.
  const { describeClientError } = await import("./client-error.js");
  return (await describeClientError(error)) ?? describeSystemError(error) ?? describeUnexpected(error);
}

/** What is told where the system refuses something that nobody expected it to refuse; undefined for any other error. */
function describeSystemError(error: unknown): ErrorReport | undefined {
  const code = systemCodeOf(error);
  if (code === undefined) return undefined;
  const { path, syscall = "" } = error as NodeJS.ErrnoException;
  return path === undefined
    ? { headline: messages.refused(syscall, code), details: [], exitCode: exitCodes.file }
    : describeOwnError(new FileError(path, actOf(syscall), code));
}

function actOf(syscall: string): FileAct {
  if (syscall.startsWith("spawn")) return "run";
  return /^(?:open|read|scandir|l?stat|access)/.test(syscall) ? "read" : "written";
}

function describeUnexpected(error: unknown): ErrorReport {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [first = "", ...stack] = text.split("\n");
  return {
    headline: messages.unexpected(first),
    details: [...stack.map((line) => line.trim()), nextStep(messages.reportIt)],
    exitCode: exitCodes.unexpected,
  };
}

const messages = {
  refused: (syscall: string, code: string): string => `the system refuses ${syscall || "it"}: ${reasonOf(code)}.`,
  unexpected: (what: string): string => `a fault of tcr itself: ${what}`,
  reportIt: "report it, with the lines above",
};
