import { relations } from "@tcrkit/client/schema";
import type { FormField } from "./action-data.js";

/** A value that a member may have, with its words. */
export interface Choice {
  readonly value: string | number | boolean | null;
  readonly label: string;
}

/** The documented values of a member, in their order; undefined where it is typed. */
export function choicesOf({ type, values, meanings, region }: FormField): readonly Choice[] | undefined {
  if (values !== undefined) return values.map((value, index) => ({ value, label: labelOf(value, meanings?.[index]) }));
  if (type === "Boolean") return [true, false].map((value) => ({ value, label: String(value) }));
  return region === undefined ? undefined : regionChoices[region];
}

const names = Object.entries(relations.regions).toSorted(([a], [b]) => (a < b ? -1 : 1));

const regionChoices: Readonly<Record<NonNullable<FormField["region"]>, readonly Choice[]>> = {
  name: names.map(([value]) => ({ value, label: value })),
  number: names.filter(([, number]) => number > 0).map(([name, value]) => ({ value, label: labelOf(value, name) })),
};

function labelOf(value: Choice["value"], meaning: string | undefined): string {
  return meaning === undefined || meaning === "" ? String(value) : `${value} – ${meaning.replace(/\.$/, "")}`;
}
