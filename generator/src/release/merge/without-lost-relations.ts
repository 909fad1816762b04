import type { MemberFile } from "../../spec-files.js";

/** A member without what it says of siblings that are gone. */
export function withoutLostRelations<M extends MemberFile>(member: M, siblings: readonly MemberFile[]): M {
  const names = new Set(siblings.map(({ name }) => name));
  const left = {
    exclusiveWith: entriesOf(member.exclusiveWith, names),
    requiredWhen: entriesOf(member.requiredWhen, names),
    onlyFor: entriesOf(member.onlyFor, names),
    alternativeTo: namesOf(member.alternativeTo, names),
    defaultFrom:
      member.defaultFrom?.includes(".") || names.has(member.defaultFrom ?? "") ? member.defaultFrom : undefined,
    unitBy: names.has(member.unitBy?.member ?? "") ? member.unitBy : undefined,
  };
  const entries = Object.entries(member).flatMap(([key, value]) => {
    const kept = key in left ? left[key as keyof typeof left] : value;
    return kept === undefined ? [] : [[key, kept]];
  });
  return Object.fromEntries(entries) as M;
}

function entriesOf<V>(relation: Readonly<Record<string, V>> | undefined, names: ReadonlySet<string>) {
  const entries = Object.entries(relation ?? {}).filter(([name]) => names.has(name));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function namesOf(relation: readonly string[] | undefined, names: ReadonlySet<string>) {
  const left = (relation ?? []).filter((name) => names.has(name));
  return left.length === 0 ? undefined : left;
}
