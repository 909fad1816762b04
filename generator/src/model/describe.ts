import type { Exclusion } from "../spec-files.js";
import { describeRelations, quote } from "./describe-relations.js";
import { formats } from "./formats.js";
import type { Member } from "./types.js";

/** What a member allows beyond its type, a short sentence each. */
export function describeLimits(member: Member): string[] {
  return [
    member.default === undefined ? undefined : `Default: ${formatValue(member.default)}.`,
    describeRange(member),
    describeLength(member),
    member.maxItems === undefined ? undefined : `At most ${member.maxItems} items.`,
    member.pattern === undefined ? undefined : `Pattern: ${quote(member.pattern)}.`,
    member.unit === undefined ? undefined : `Unit: ${member.unit}.`,
    member.format === undefined ? undefined : `Format: ${formats[member.format].expected}.`,
    describeNull(member),
    member.mayBeMissing ? "May be missing in an answer." : undefined,
    member.sensitive ? "Sensitive: keep it out of logs." : undefined,
    ...describeExclusions(member),
    member.partial === undefined ? undefined : describePart(member.partial),
    ...describeRelations(member),
    member.since === undefined ? undefined : `Since release ${member.since} of the API.`,
  ].filter((text) => text !== undefined);
}

/** What requests have, too, is null in answers alone. */
function describeNull({ nullable, required }: Member): string | undefined {
  if (!nullable) return undefined;
  return required === undefined ? "May be null." : "May be null in an answer.";
}

/** The documented values of a member, one a line with its meaning. */
export function describeValues({ values }: Member): string[] {
  return values.map(({ value, meaning }) => (meaning === undefined ? quote(value) : `${quote(value)}: ${meaning}`));
}

function describeRange({ minimum, maximum, overMaximum }: Member): string | undefined {
  const over = overMaximum === undefined ? "" : `; a larger value is ${overMaximum}`;
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}${over}.`;
  if (minimum !== undefined) return `At least ${minimum}.`;
  return maximum === undefined ? undefined : `At most ${maximum}${over}.`;
}

function describeLength({ minLength, maxLength }: Member): string | undefined {
  if (minLength !== undefined && maxLength !== undefined) return `From ${minLength} to ${maxLength} characters.`;
  if (minLength !== undefined) return `At least ${minLength} characters.`;
  return maxLength === undefined ? undefined : `At most ${maxLength} characters.`;
}

const exclusionTexts: Readonly<Record<Exclusion, (names: string) => string>> = {
  refused: (names) => `Not together with ${names}.`,
  wins: (names) => `Ignored beside ${names}.`,
  yields: (names) => `Counts before ${names}.`,
};

function describeExclusions({ exclusiveWith }: Member): string[] {
  return (Object.keys(exclusionTexts) as Exclusion[]).flatMap((exclusion) => {
    const names = Object.keys(exclusiveWith).filter((name) => exclusiveWith[name] === exclusion);
    return names.length === 0 ? [] : [exclusionTexts[exclusion](names.map(quote).join(", "))];
  });
}

function describePart(needed: readonly string[]): string {
  return needed.length === 0 ? "A part is enough." : `A part is enough, if it has ${needed.map(quote).join(", ")}.`;
}

function formatValue(value: unknown): string {
  return quote(typeof value === "string" && value !== "" ? value : JSON.stringify(value));
}
