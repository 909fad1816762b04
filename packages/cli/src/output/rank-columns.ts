import type { Field, Operation, Shape } from "@tcrkit/client/schema";

/** A member as a column of a table. */
export interface RankedField {
  readonly field: Field;
  readonly place: Place;
  /** Which go first where not all fit: those of the greatest. */
  readonly worth: number;
}

/** Where a column stands, from left to right. */
const places = ["identity", "plain", "time", "long"] as const;

type Place = (typeof places)[number];

/** Of more than these, the others belong to what a row refers to. */
const mostIdentities = 2;

/**
 * The members of a type as columns: its name and id first, then states and what else is short, then times, then long texts
 * and what is nested. Within each, the manual's order.
 */
export function rankColumns(shape: Shape, shapes: Operation["shapes"]): RankedField[] {
  const named = shape.filter(({ name, list }) => identities.test(name) && list === undefined).slice(0, mostIdentities);
  return shape
    .map((field) => ({ field, ...rankOf(field, named.includes(field), shapes[field.type] !== undefined) }))
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}

function rankOf({ name, type, list }: Field, isIdentity: boolean, isNested: boolean): Omit<RankedField, "field"> {
  if (isIdentity) return { place: "identity", worth: 0 };
  if (isNested || list !== undefined || longTexts.test(name)) return { place: "long", worth: 4 };
  if (states.test(name)) return { place: "plain", worth: 1 };
  if (type === "Timestamp" || times.test(name)) return { place: "time", worth: 3 };
  return { place: "plain", worth: type === "String" ? 2 : 3 };
}

/** An image's version is its tag. */
const identities = /^(?:Name|Id|ID|ImageVersion)$|[a-z](?:Name|Id|UUID)$/;
const states = /(?:Status|State)$/;
const times = /(?:Time|At)$/;
const longTexts = /(?:Desc|Description|Remark|Detail|Message|Digest|Signature|Endpoint|URL)$/;
