import { type Curation, markUncurated } from "../../model/curation.js";
import { checkValue } from "../../model/values.js";
import type { MemberFile, NoteFile } from "../../spec-files.js";
import type { MemberStructure } from "../../structure.js";
import type { MemberList, MergeEvent } from "./merge-event.js";
import { type NewTable, newMember } from "./new-entries.js";
import { withoutLostRelations } from "./without-lost-relations.js";

export type MergedMember = MemberFile & Curation;

export interface MemberTable extends NewTable {
  readonly members: readonly MergedMember[];
  readonly notes: readonly NoteFile[];
  /** Take away what the description lacks. */
  readonly remove: boolean;
}

export interface MergedTable {
  readonly members: readonly MergedMember[];
  readonly events: readonly MergeEvent[];
}

/** Brings a table to the description's members, in the description's order; what is curated stays with each. */
export function mergeMembers(table: MemberTable, theirs: readonly MemberStructure[]): MergedTable {
  const ours = new Map(table.members.map((member) => [member.name, member]));
  const wanted = theirs.filter((their) => ours.has(their.name) || !isSettledAbsence(table, their.name));
  const merged = wanted.map((their) => mergeMember(table, ours.get(their.name), their));
  const names = new Set(theirs.map(({ name }) => name));
  const vanished = table.members.filter(({ name }) => !names.has(name));
  const settled = vanished.filter(({ name }) => isNoted(table, name));
  const kept = table.remove ? settled : vanished;
  const members = insertKept(
    merged.map(({ member }) => member),
    kept,
    table.members,
  );
  return {
    members: isWithoutLost(table) ? members.map((member) => withoutLostRelations(member, members)) : members,
    events: [
      ...merged.flatMap(({ events }) => events),
      ...(isInOrder(table.members, members) ? [] : [orderChanged(table)]),
      ...vanished.map((member) => vanishedEvent(table, member, settled.includes(member))),
    ],
  };
}

interface MergedOne {
  readonly member: MergedMember;
  readonly events: readonly MergeEvent[];
}

function mergeMember(table: MemberTable, our: MergedMember | undefined, their: MemberStructure): MergedOne {
  const place = { holder: table.holder, list: table.list, name: their.name };
  if (our === undefined) {
    const need = their.required === undefined ? "" : their.required ? ", required" : ", optional";
    return {
      member: newMember(table, their),
      events: [{ kind: "member-added", place, type: `${their.type}${need}` }],
    };
  }
  const fields = [
    "type",
    "required",
    "nullable",
    ...(table.list === "input" ? [] : ["mayBeMissing" as const]),
  ] as const;
  const events = fields.flatMap((field): MergeEvent[] => {
    const from = field === "mayBeMissing" ? our.mayBeMissing === true : our[field];
    const to = their[field];
    if (from === undefined || to === undefined || from === to) return [];
    if (!isNoted(table, our.name, `${our.name}.${field}`)) return [{ kind: "member-changed", place, field, from, to }];
    return [{ kind: "settled", place, difference: `${field} ${from} here, ${to} in the description` }];
  });
  const changes = events.flatMap((event) => (event.kind === "member-changed" ? [[event.field, event.to]] : []));
  const changed = { ...our, ...Object.fromEntries(changes) };
  const member: MergedMember = changed.mayBeMissing === false ? withoutFact(changed, "mayBeMissing") : changed;
  return { member: changes.length === 0 ? our : markUncurated(member, unfit(table.list, member)), events };
}

function withoutFact<T extends object, K extends keyof T>(entry: T, fact: K): Omit<T, K> {
  const { [fact]: _, ...rest } = entry;
  return rest;
}

/** Curated values that no longer fit the member, and the sample that a required input must have. */
function unfit(list: MemberList, member: MergedMember): string[] {
  const values = (["default", "example"] as const).filter(
    (field) => member[field] !== undefined && checkValue(member, member[field]).length > 0,
  );
  const lacksSample = list === "input" && member.required === true && member.example === undefined;
  return lacksSample ? [...values, "example"] : values;
}

/** Whether a note says that the manual and the description differ here, and so which of them the spec follows. */
function isNoted({ list, notes }: MemberTable, ...places: readonly string[]): boolean {
  const paths = places.map((place) => `${list}.${place}`);
  return notes.some(({ kind, path }) => kind === "disagreement" && paths.includes(path));
}

/** A member that the spec lacks has no path of its own: the note stands at the list and names it. */
function isSettledAbsence({ list, notes }: MemberTable, name: string): boolean {
  return notes.some(
    ({ kind, path, text }) => kind === "disagreement" && path === list && text.split(/\W/).includes(name),
  );
}

/** What the description lacks stays behind the member that it stood behind. */
function insertKept(
  merged: readonly MergedMember[],
  kept: readonly MergedMember[],
  before: readonly MergedMember[],
): MergedMember[] {
  const members = [...merged];
  for (const member of kept) {
    const earlier = new Set(before.slice(0, before.indexOf(member)).map(({ name }) => name));
    members.splice(members.findLastIndex(({ name }) => earlier.has(name)) + 1, 0, member);
  }
  return members;
}

/** What outputs say of inputs is left to the lint, which sees both. */
function isWithoutLost({ list, remove }: MemberTable): boolean {
  return remove && list !== "output";
}

function isInOrder(before: readonly MergedMember[], after: readonly MergedMember[]): boolean {
  const namesIn = (members: readonly MergedMember[], others: readonly MergedMember[]) =>
    members.map(({ name }) => name).filter((name) => others.some((other) => other.name === name));
  return namesIn(before, after).join() === namesIn(after, before).join();
}

function orderChanged({ holder, list }: MemberTable): MergeEvent {
  return { kind: "order-changed", holder, list };
}

function vanishedEvent({ holder, list, remove }: MemberTable, { name }: MergedMember, isSettled: boolean): MergeEvent {
  const place = { holder, list, name };
  return isSettled
    ? { kind: "settled", place, difference: "not in the description" }
    : { kind: "member-vanished", place, removed: remove };
}
