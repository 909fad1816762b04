import type { Structure } from "../structure.js";
import { type ApiChange, isAddition, isRemoval } from "./api-change.js";

/**
 * Marks what may have been renamed: something removed and something added, in the same list and of the same form, whose names share a
 * word or which are the only two. It stays a removal and an addition, since programs see it so.
 */
export function markRenames(changes: readonly ApiChange[], from: Structure, to: Structure): ApiChange[] {
  const added = changes.filter(isAddition);
  const removed = changes.filter(isRemoval);
  const partners = new Map<ApiChange, ApiChange>();
  for (const old of removed) {
    const partner = closest(
      old,
      added.filter((now) => !partners.has(now) && isSameForm(old, now, from, to)),
      removed,
    );
    if (partner !== undefined) partners.set(old, partner).set(partner, old);
  }
  return changes.map((change) => {
    const partner = partners.get(change);
    return partner === undefined ? change : { ...change, perhapsRenamed: partner.place };
  });
}

function closest(
  old: ApiChange,
  candidates: readonly ApiChange[],
  removed: readonly ApiChange[],
): ApiChange | undefined {
  const [best] = candidates
    .map((now) => ({ now, likeness: likenessOf(nameOf(old), nameOf(now)) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  if (best === undefined) return undefined;
  const isAlone = candidates.length === 1 && removed.filter((other) => listOf(other) === listOf(old)).length === 1;
  return best.likeness >= 0.5 || (isAlone && isTyped(old)) ? best.now : undefined;
}

function isSameForm(old: ApiChange, now: ApiChange, from: Structure, to: Structure): boolean {
  if (listOf(old) !== listOf(now)) return false;
  switch (old.kind) {
    case "action-removed":
      return haveSameMembers(from.actions[old.place]?.input, to.actions[now.place]?.input);
    case "type-removed":
      return haveSameMembers(from.types[old.place], to.types[now.place]);
    default:
      return typeOf(old.from) === typeOf(now.to);
  }
}

/** Whether at least half of the names of both are in each. */
function haveSameMembers(a: readonly { name: string }[] = [], b: readonly { name: string }[] = []): boolean {
  const names = new Set(a.map(({ name }) => name));
  const shared = b.filter(({ name }) => names.has(name)).length;
  return shared * 2 >= Math.max(a.length, b.length);
}

/** Whether the change tells a type, which says more than a name. */
function isTyped({ from }: ApiChange): boolean {
  return from !== undefined;
}

/** Without `, required`. */
function typeOf(text: ApiChange["from"]): string {
  return String(text).split(",")[0] ?? "";
}

/** The list in which something stands: the first word of its kind, and its place without its name. */
function listOf({ kind, place }: ApiChange): string {
  const [noun] = kind.split("-");
  return `${noun} ${place.slice(0, place.length - nameOf({ place }).length)}`;
}

function nameOf({ place }: Pick<ApiChange, "place">): string {
  return place.slice(place.lastIndexOf(".") + 1);
}

/** Share of the words that two names have in common: `RegistryId` and `RegistryName` have one of three. */
function likenessOf(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

function wordsOf(name: string): Set<string> {
  return new Set([...name.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g)].map(([word]) => word.toLowerCase()));
}
