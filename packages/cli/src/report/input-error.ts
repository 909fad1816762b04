import type { InputIssue, TcrInputError } from "@tcrkit/client/core";
import { findCommand } from "../commands/find-command.js";
import { credentialVariable } from "../config/credentials.js";
import { CredentialsError, malformed, type Problem, UsageError } from "../errors.js";
import { flagOf } from "../flags/names.js";
import { flagText } from "../text/flags.js";
import type { ErrorReport } from "./error-report.js";
import { describeCredentialsError, describeUsageError } from "./own-error.js";

/** What is told of an input that the client refused: as of a wrong flag, or of unusable credentials. */
export function describeInputError({ issues, action }: TcrInputError): ErrorReport {
  const variables = issues.flatMap(({ path }) => credentialVariable(path) ?? []);
  return variables.length > 0
    ? describeCredentialsError(new CredentialsError(variables.map((variable) => ({ variable, found: malformed }))))
    : describeUsageError(new UsageError(issues.map(problemFromIssue), findCommand(action)?.name));
}

function problemFromIssue(issue: InputIssue): Problem {
  return issue.path === "endpoint" ? flagText.wrongEndpoint(issue) : flagText.wrongInput(flagPath(issue.path), issue);
}

/** `Filters[0].Name` -> `--filters[0].Name`. */
function flagPath(path: string): string {
  const [, member, rest = ""] = /^([A-Z]\w*)(.*)$/.exec(path) ?? [];
  return member === undefined ? path : flagOf(member) + rest;
}
