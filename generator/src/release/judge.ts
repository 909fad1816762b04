import type { Structure } from "../structure.js";
import type { ApiChange, Direction } from "./api-change.js";
import { type MemberFamily, memberVerbs, plainKinds } from "./change-kinds.js";
import type { Owner } from "./diff.js";
import type { Difference, MemberDifference, PlainDifference, Values } from "./difference.js";
import { type PackageName, packageNames } from "./package-names.js";
import { type Severity, worstSeverity } from "./severity.js";
import { type TypeUse, typeUses } from "./type-uses.js";

/**
 * Judges differences by the tables of kinds. A data type is judged by the directions in which programs of the old state use it; where they
 * do not use it, by those of the new state.
 */
export function createJudge(from: Structure, to: Structure): (difference: Difference) => ApiChange {
  const [before, after] = [typeUses(from), typeUses(to)];
  const usesOf = (type: string) => before.get(type) ?? after.get(type) ?? [];
  return (difference) => ("verb" in difference ? judgeMember(difference, usesOf) : judgePlain(difference, usesOf));
}

type UsesOf = (type: string) => readonly TypeUse[];

function judgeMember(difference: MemberDifference, usesOf: UsesOf): ApiChange {
  const { verb, owner, member, field } = difference;
  const family = owner.kind === "action" ? owner.side : "member";
  const usedBy = owner.kind === "type" ? usesOf(owner.name) : [];
  const direction = owner.kind === "action" ? owner.side : directionOf(usedBy);
  const rule = memberVerbs[verb];
  const packages = inOrder(rule.reach[family]);
  return {
    kind: `${family}-${verb}`,
    place: [placeOf(owner, family), member, ...(field === undefined ? [] : [field])].join("."),
    direction,
    severity: severityIn(direction, rule),
    packages,
    ...milderIn(packages, severityIn(direction, rule), severityIn(direction, withoutReaders(rule))),
    usedBy,
    ...told(difference),
  };
}

function judgePlain(difference: PlainDifference, usesOf: UsesOf): ApiChange {
  const { kind, place } = difference;
  const rule = plainKinds[kind];
  const usedBy = kind.startsWith("type-") ? usesOf(place.split(".")[0] ?? "") : [];
  return {
    kind,
    place,
    direction: directionOf(usedBy),
    severity: rule.severity,
    packages: inOrder(rule.reach),
    usedBy,
    ...told(difference),
  };
}

type SeverityRule = Readonly<Record<"input" | "output", Severity>>;

/**
 * Programs that read answers read them by the client's types. The command line prints what comes, and the mock is sent calls: an answer that
 * has become less breaks the users of neither.
 */
function withoutReaders({ input, output }: SeverityRule): SeverityRule {
  return { input, output: output === "breaking" ? "patch" : output };
}

function milderIn(
  packages: readonly PackageName[],
  severity: Severity,
  elsewhere: Severity,
): Pick<ApiChange, "milder"> {
  if (elsewhere === severity) return {};
  const others = packages.filter((name) => name !== "client");
  return { milder: Object.fromEntries(others.map((name) => [name, elsewhere])) };
}

function directionOf(uses: readonly TypeUse[]): Direction {
  const sides = new Set(uses.map(({ side }) => side));
  const [only = "none"] = sides;
  return sides.size > 1 ? "both" : only;
}

/** What nothing uses is judged as if programs did both. */
function severityIn(direction: Direction, { input, output }: SeverityRule): Severity {
  switch (direction) {
    case "input":
      return input;
    case "output":
      return output;
    case "both":
    case "none":
      return worstSeverity([input, output]) ?? input;
  }
}

function placeOf(owner: Owner, family: MemberFamily): string {
  return `${owner.name}.${family === "member" ? "members" : family}`;
}

function inOrder(reach: readonly string[]): PackageName[] {
  return packageNames.filter((name) => reach.includes(name));
}

function told({ from, to }: Values): Values {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
