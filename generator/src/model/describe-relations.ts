import type { Conditions } from "../spec-files.js";
import type { Member } from "./types.js";

/** What a member has to do with others, a short sentence each. */
export function describeRelations(member: Member): string[] {
  return [
    ...describeConditions(member),
    member.alternativeTo.length === 0 ? undefined : `Required unless ${listOf(member.alternativeTo, "or")} is there.`,
    member.defaultFrom === undefined ? undefined : `Default: ${describeSource(member.defaultFrom)}.`,
    member.whenEmpty === undefined ? undefined : emptyTexts[member.whenEmpty],
    describeUnits(member),
    member.region === undefined ? undefined : regionTexts[member.region],
    member.refersTo === undefined ? undefined : `One of ${describeSource(member.refersTo)}.`,
    member.breachCode === undefined
      ? undefined
      : `A value that is not allowed is answered with ${quote(member.breachCode)}, where the action documents that code.`,
  ].filter((text) => text !== undefined);
}

function describeConditions({ requiredWhen, onlyFor }: Member): string[] {
  const [needed, alone] = [requiredWhen, onlyFor].map((conditions) => conditions && describeValuesOf(conditions));
  if (needed !== undefined && needed === alone) return [`Required when ${needed}, and ignored otherwise.`];
  return [
    ...(needed === undefined ? [] : [`Required when ${needed}.`]),
    ...(alone === undefined ? [] : [`Only when ${alone}.`]),
  ];
}

function describeValuesOf(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${quote(name)} is ${quote(value)}`)
    .join(" and ");
}

/** A member beside it, or what another action answers. */
function describeSource(source: string): string {
  const [action, ...members] = source.split(".");
  return members.length === 0 ? `that of ${quote(source)}` : `${quote(members.join("."))} as ${action} answers it`;
}

const emptyTexts = { all: "Empty: all.", default: "Empty: the same as left out." } as const;

const regionTexts = { number: "Number of a region.", name: "Name of a region." } as const;

function describeUnits({ unitBy }: Member): string | undefined {
  if (unitBy === undefined) return undefined;
  const units = Object.entries(unitBy.units).map(
    ([value, unit], index) => `${unit} where ${index === 0 ? quote(unitBy.member) : "it"} is ${quote(value)}`,
  );
  return `Unit: ${units.join(", ")}.`;
}

function listOf(names: readonly string[], word: string): string {
  const quoted = names.map(quote);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(", ")} ${word} ${last}`;
}

/** As code of Markdown: between more backticks than the value has in a row. */
export function quote(value: string | number | boolean | null): string {
  const text = String(value);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  if (longest === 0) return `\`${text}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
