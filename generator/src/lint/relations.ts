import type { Fault } from "../fault.js";
import { formatTypeRef, parseTypeRef } from "../model/type-ref.js";
import { checkValue } from "../model/values.js";
import type { MemberFile } from "../spec-files.js";
import { findAnswer } from "./find-answer.js";
import { type LintContext, type MemberSite, memberSites, type Rule } from "./rule.js";

/** What members have to do with one another: each relation names members that there are, with values that they may have. */
export const checkRelations: Rule = (context) =>
  memberSites(context).flatMap((site) => [
    ...misplaced(site),
    ...checkConditions(site, "requiredWhen", site.siblings),
    ...checkConditions(site, "onlyFor", membersThatDecide(context, site)),
    ...checkAlternatives(site),
    ...checkNeed(site),
    ...checkSource(context, site, "defaultFrom"),
    ...checkSource(context, site, "refersTo"),
    ...checkKind(site),
    ...checkUnits(site),
    ...checkBreachCode(context, site),
  ]);

/** What says how a member is sent stands on no output. */
const ofInputs = ["requiredWhen", "alternativeTo", "defaultFrom", "whenEmpty", "breachCode"] as const;

function misplaced({ file, path, list, member }: MemberSite): Fault[] {
  if (list !== "output") return [];
  return ofInputs
    .filter((name) => member[name] !== undefined)
    .map((name) => ({ file, path: `${path}.${name}`, found: "it on an output", expected: "it on what is sent alone" }));
}

/** An output comes only for certain inputs. */
function membersThatDecide({ spec }: LintContext, { file, list, siblings }: MemberSite): readonly MemberFile[] {
  if (list !== "output") return siblings;
  return spec.actions.find((action) => action.file === file)?.json.input ?? [];
}

function checkConditions(
  { file, path, list, member }: MemberSite,
  relation: "requiredWhen" | "onlyFor",
  members: readonly MemberFile[],
): Fault[] {
  return Object.entries(member[relation] ?? {}).flatMap(([name, value]) => {
    const at = { file, path: `${path}.${relation}.${name}` };
    const other = members.find((candidate) => candidate.name === name && candidate !== member);
    if (other === undefined) {
      const known = list === "output" ? "a member of the action's input" : "another member beside it";
      return [{ ...at, found: name, expected: known }];
    }
    return checkValue(other, value).map(({ found, expected }) => ({ ...at, found: JSON.stringify(found), expected }));
  });
}

function checkAlternatives({ file, path, member, siblings }: MemberSite): Fault[] {
  const all = new Set([member.name, ...(member.alternativeTo ?? [])]);
  return (member.alternativeTo ?? []).flatMap((name) => {
    const other = siblings.find((sibling) => sibling.name === name && sibling !== member);
    const theirs = [name, ...(other?.alternativeTo ?? [])];
    if (theirs.length === all.size && theirs.every((one) => all.has(one))) return [];
    const expected = `a sibling whose alternativeTo names ${member.name} and the others in turn`;
    return [{ file, path: `${path}.alternativeTo.${name}`, found: name, expected }];
  });
}

/** What must always be there needs no condition, and stands for nothing else. */
function checkNeed({ file, path, member }: MemberSite): Fault[] {
  if (member.required !== true) return [];
  return (["requiredWhen", "onlyFor", "alternativeTo"] as const)
    .filter((name) => member[name] !== undefined)
    .map((name) => ({
      file,
      path: `${path}.${name}`,
      found: "it on a required member",
      expected: "it on an optional one",
    }));
}

/** A value that comes from elsewhere is of the same type there. */
function checkSource(context: LintContext, site: MemberSite, relation: "defaultFrom" | "refersTo"): Fault[] {
  const { file, path, member, siblings } = site;
  const source = member[relation];
  if (source === undefined) return [];
  const at = { file, path: `${path}.${relation}`, found: source };
  const isAnswer = source.includes(".");
  const other = isAnswer
    ? findAnswer(context, source)
    : siblings.find((sibling) => sibling.name === source && sibling !== member);
  if (other === undefined) {
    return [{ ...at, expected: isAnswer ? "what an action of the kind read answers" : "another member beside it" }];
  }
  const [own, theirs] = [itemType(member), itemType(other)];
  return own === theirs ? [] : [{ ...at, found: `${source}, of the type ${theirs}`, expected: `a ${own}` }];
}

/** Lists of values are told by their items. */
function itemType({ type }: MemberFile): string {
  const ref = parseTypeRef(type);
  return formatTypeRef(ref.kind === "list" ? ref.of : ref);
}

/** An empty value is a text or a list; a region's number is an Integer, its name a String. */
function checkKind({ file, path, member }: MemberSite): Fault[] {
  const { type, whenEmpty, region } = member;
  const regionType = region === "number" ? "Integer" : "String";
  return [
    ...(whenEmpty === undefined || type === "String" || type.startsWith("Array of ")
      ? []
      : [{ file, path: `${path}.whenEmpty`, found: type, expected: "it on a String or an array" }]),
    ...(region === undefined || itemType(member) === regionType
      ? []
      : [
          {
            file,
            path: `${path}.region`,
            found: type,
            expected: `it on ${regionType === "Integer" ? "an" : "a"} ${regionType}`,
          },
        ]),
  ];
}

function checkUnits({ file, path, member, siblings }: MemberSite): Fault[] {
  const { unit, unitBy } = member;
  if (unitBy === undefined) return [];
  const at = { file, path: `${path}.unitBy` };
  const other = siblings.find(({ name }) => name === unitBy.member);
  if (other === undefined) return [{ ...at, found: unitBy.member, expected: "another member beside it" }];
  const values = (other.values ?? []).map(({ value }) => String(value));
  return [
    ...(unit === undefined ? [] : [{ ...at, found: `the unit ${unit} besides`, expected: "one of the two" }]),
    ...Object.keys(unitBy.units)
      .filter((value) => !values.includes(value))
      .map((value) => ({ ...at, found: value, expected: `a documented value of ${unitBy.member}` })),
  ];
}

function checkBreachCode({ codes }: LintContext, { file, path, member }: MemberSite): Fault[] {
  const { breachCode } = member;
  if (breachCode === undefined || codes.has(breachCode)) return [];
  return [{ file, path: `${path}.breachCode`, found: breachCode, expected: "a code of errors.json" }];
}
