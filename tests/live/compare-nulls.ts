import type { Answer } from "./ask.js";
import { type Difference, kindOf } from "./compare-answer.js";

/** Where the service answers null and the mock, which has the member too, never does. */
export function compareNulls(action: string, service: Answer, mock: Answer): Difference[] {
  const [theirs, ours] = [kindsAt(service, action), kindsAt(mock, action)];
  return [...theirs].flatMap(([place, kinds]) => {
    const known = [...(ours.get(place) ?? [])];
    if (!kinds.has("null") || known.length === 0 || known.includes("null")) return [];
    return [{ place, what: `is null; the mock has ${known.join(" or ")}` }];
  });
}

/** The kinds of value at each place. */
function kindsAt(answer: Answer, action: string): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  const visit = (value: unknown, place: string): void => {
    kinds.set(place, (kinds.get(place) ?? new Set()).add(kindOf(value)));
    if (Array.isArray(value)) for (const item of value) visit(item, `${place}[]`);
    else if (kindOf(value) === "an object") {
      for (const [name, member] of Object.entries(value as Answer)) visit(member, `${place}.${name}`);
    }
  };
  visit(answer, action);
  return kinds;
}
