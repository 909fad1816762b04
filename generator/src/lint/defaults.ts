import type { Fault } from "../fault.js";
import { checkValue, wholePattern } from "../model/values.js";
import { type MemberSite, memberSites, type Rule } from "./rule.js";

/** Patterns can be read, and defaults and sample values fit their own member. */
export const checkDefaults: Rule = (context) =>
  memberSites(context).flatMap((site) => [
    ...checkPattern(site),
    ...checkField(site, "default"),
    ...checkField(site, "example"),
  ]);

function checkPattern({ file, path, member: { pattern } }: MemberSite): Fault[] {
  if (pattern === undefined || wholePattern(pattern) !== undefined) return [];
  return [{ file, path: `${path}.pattern`, found: JSON.stringify(pattern), expected: "a regular expression" }];
}

function checkField({ file, path, member }: MemberSite, field: "default" | "example"): Fault[] {
  const value = member[field];
  if (value === undefined) return [];
  return checkValue(member, value).map((problem) => ({
    file,
    path: `${path}.${field}${problem.path}`,
    found: JSON.stringify(problem.found),
    expected: problem.expected,
  }));
}
