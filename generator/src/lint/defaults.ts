import type { Fault } from "../fault.js";
import { checkValue } from "../model/values.js";
import { type MemberSite, memberSites, type Rule } from "./rule.js";

/** Defaults and sample values fit their own member. */
export const checkDefaults: Rule = (context) =>
  memberSites(context).flatMap((site) => [...checkField(site, "default"), ...checkField(site, "example")]);

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
