import type { InputIssue, TcrInputError } from "@tcrkit/client/core";
import { findCommand } from "../commands/find-command.js";
import { type Problem, UsageError } from "../errors.js";
import { flagOf } from "../flags/names.js";
import { flagText } from "../text/flags.js";
import type { ErrorReport } from "./error-report.js";
import { describeUsageError } from "./own-error.js";

/** What is told of an input that the client refused: as of a wrong flag. */
export function describeInputError({ issues, action }: TcrInputError): ErrorReport {
  return describeUsageError(new UsageError(issues.map(problemFromIssue), findCommand(action)?.name));
}

function problemFromIssue(issue: InputIssue): Problem {
  return issue.path === "endpoint" ? flagText.wrongEndpoint(issue) : flagText.wrongInput(flagPath(issue.path), issue);
}

/** `Filters[0].Name` -> `--filters[0].Name`. */
function flagPath(path: string): string {
  const [, member, rest = ""] = /^([A-Z]\w*)(.*)$/.exec(path) ?? [];
  return member === undefined ? path : flagOf(member) + rest;
}
