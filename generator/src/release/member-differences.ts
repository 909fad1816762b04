import { isDeepStrictEqual } from "node:util";
import type { MemberFile } from "../spec-files.js";
import type { MemberVerb } from "./change-kinds.js";
import type { Owner } from "./diff.js";
import { type MemberDifference, valuesOf } from "./difference.js";

/** What differs between the members that both lists have, beyond their structure. */
export function memberDifferences(
  owner: Owner,
  from: readonly MemberFile[],
  to: readonly MemberFile[],
): MemberDifference[] {
  const before = new Map(from.map((member) => [member.name, member]));
  return to.flatMap((member) => {
    const old = before.get(member.name);
    return old === undefined ? [] : factDifferences(owner, old, member);
  });
}

function factDifferences(owner: Owner, from: MemberFile, to: MemberFile): MemberDifference[] {
  const facts = Object.keys(verbsByFact) as (keyof typeof verbsByFact)[];
  const differing = facts.filter((fact) => !isDeepStrictEqual(from[fact], to[fact]));
  return [
    ...differing.flatMap((fact): MemberDifference[] => {
      const verb = verbsByFact[fact](from[fact], to[fact]);
      return [{ verb, owner, member: to.name, field: fact, ...valuesOf(from[fact], to[fact]) }];
    }),
    ...maximumDifferences(owner, from, to),
    ...valueDifferences(owner, from, to),
    ...exclusionDifferences(owner, from, to),
    ...partDifferences(owner, from, to),
    ...sampleDifferences(owner, from, to),
  ];
}

type VerbOf = (from: unknown, to: unknown) => MemberVerb;

/** How a change of each fact is called. */
const verbsByFact = {
  minimum: (from, to) => (isAbove(to, from, Number.NEGATIVE_INFINITY) ? "narrowed" : "widened"),
  minLength: (from, to) => (isAbove(to, from, Number.NEGATIVE_INFINITY) ? "narrowed" : "widened"),
  maxLength: (from, to) => (isAbove(from, to, Number.POSITIVE_INFINITY) ? "narrowed" : "widened"),
  maxItems: (from, to) => (isAbove(from, to, Number.POSITIVE_INFINITY) ? "narrowed" : "widened"),
  pattern: stated("narrowed", "widened", "form-changed"),
  format: stated("narrowed", "widened", "form-changed"),
  default: stated("default-stated", "default-dropped", "default-changed"),
  unit: stated("unit-stated", "unit-dropped", "unit-changed"),
  deprecated: stated("deprecated", "undeprecated", "words-changed"),
  flag: () => "flag-changed",
  sensitive: () => "sensitive-changed",
  requiredWhen: stated("narrowed", "widened", "form-changed"),
  alternativeTo: stated("narrowed", "widened", "form-changed"),
  onlyFor: () => "rules-changed",
  whenEmpty: () => "rules-changed",
  region: () => "rules-changed",
  defaultFrom: stated("default-stated", "default-dropped", "default-changed"),
  breachCode: () => "code-changed",
  unitBy: stated("unit-stated", "unit-dropped", "unit-changed"),
  refersTo: () => "remarks-changed",
  description: () => "words-changed",
  since: () => "since-changed",
} as const satisfies Partial<Record<keyof MemberFile, VerbOf>>;

function stated(now: MemberVerb, noMore: MemberVerb, other: MemberVerb): VerbOf {
  return (from, to) => (from === undefined ? now : to === undefined ? noMore : other);
}

function isAbove(a: unknown, b: unknown, without: number): boolean {
  return Number(a ?? without) > Number(b ?? without);
}

/** A maximum above which the server lowers a value refuses none. */
function maximumDifferences(owner: Owner, from: MemberFile, to: MemberFile): MemberDifference[] {
  const [before, after] = [refusedAbove(from), refusedAbove(to)];
  const verb = after < before ? "narrowed" : after > before ? "widened" : "rules-changed";
  return (["maximum", "overMaximum"] as const)
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ verb, owner, member: to.name, field, ...valuesOf(from[field], to[field]) }));
}

function refusedAbove({ maximum, overMaximum }: MemberFile): number {
  return overMaximum === "lowered" ? Number.POSITIVE_INFINITY : (maximum ?? Number.POSITIVE_INFINITY);
}

function valueDifferences(owner: Owner, from: MemberFile, to: MemberFile): MemberDifference[] {
  const [before, after] = [meaningsOf(from), meaningsOf(to)];
  if (before.size === 0 && after.size === 0) return [];
  const at = (verb: MemberVerb, field: string): MemberDifference => ({ verb, owner, member: to.name, field });
  if (before.size === 0) return [{ ...at("values-stated", "values"), to: [...after.keys()].join(", ") }];
  if (after.size === 0) return [{ ...at("values-dropped", "values"), from: [...before.keys()].join(", ") }];
  const here = (verb: MemberVerb, value: string | number | boolean | null) => at(verb, `values.${value}`);
  return [
    ...[...after.keys()].filter((value) => !before.has(value)).map((value) => here("value-added", value)),
    ...[...before.keys()].filter((value) => !after.has(value)).map((value) => here("value-removed", value)),
    ...[...after]
      .filter(([value, meaning]) => before.has(value) && before.get(value) !== meaning)
      .map(([value, meaning]) => ({ ...here("remarks-changed", value), ...valuesOf(before.get(value), meaning) })),
  ];
}

function meaningsOf({ values = [] }: MemberFile) {
  return new Map(values.map(({ value, meaning }) => [value, meaning]));
}

/** Two members that the server refuses together can be sent no more; of others it takes what it took. */
function exclusionDifferences(owner: Owner, from: MemberFile, to: MemberFile): MemberDifference[] {
  const [before = {}, after = {}] = [from.exclusiveWith, to.exclusiveWith];
  const names = Object.keys({ ...after, ...before }).filter((name) => before[name] !== after[name]);
  return names.map((name) => {
    const verb =
      after[name] === "refused" ? "narrowed" : before[name] === "refused" ? "widened" : ("rules-changed" as const);
    return { verb, owner, member: to.name, field: `exclusiveWith.${name}`, ...valuesOf(before[name], after[name]) };
  });
}

/** A part may leave out what its type requires, but for what it needs itself. */
function partDifferences(owner: Owner, from: MemberFile, to: MemberFile): MemberDifference[] {
  if (isDeepStrictEqual(from.partial, to.partial)) return [];
  const needs = (partial: readonly string[], names: readonly string[]) => names.every((name) => partial.includes(name));
  const { partial: before } = from;
  const { partial: after } = to;
  const isWider = after !== undefined && (before === undefined || needs(before, after));
  const values = valuesOf(before?.join(", "), after?.join(", "));
  return [{ verb: isWider ? "widened" : "narrowed", owner, member: to.name, field: "partial", ...values }];
}

/** Of the examples of members, only those of required inputs are shown to anyone. */
function sampleDifferences(owner: Owner, from: MemberFile, to: MemberFile): MemberDifference[] {
  const isShown = owner.kind === "action" && owner.side === "input" && from.required === true && to.required === true;
  if (!isShown || isDeepStrictEqual(from.example, to.example)) return [];
  return [{ verb: "sample-changed", owner, member: to.name, field: "example", ...valuesOf(from.example, to.example) }];
}
