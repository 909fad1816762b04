import type { Filter } from "../gen/types/index.js";
import type { StoredTag } from "../store/entities.js";
import type { Call } from "./handler.js";

/** How the filters of an action read a row: by the filter's name, the row's value. */
export type FilterReaders<Row> = Readonly<Record<string, (row: Row) => string>>;

/**
 * The rows that pass all filters; a row passes one when it has any of its values. `tag:KEY` reads a cloud tag. A name that is not
 * known is refused, since it would hide a mistake; the edition `lenient` leaves it aside.
 */
export function applyFilters<Row extends { readonly tags: readonly StoredTag[] }>(
  rows: readonly Row[],
  filters: readonly Filter[] | undefined,
  readers: FilterReaders<Row>,
  call: Call,
): Row[] {
  let passing = [...rows];
  for (const { Name, Values } of filters ?? []) {
    const read = Name.startsWith("tag:") ? tagReader(Name.slice("tag:".length)) : ownReader(readers, Name);
    if (read !== undefined) passing = passing.filter((row) => Values.includes(read(row) ?? ""));
    else if (call.settings.edition === "intl") {
      const known = [...Object.keys(readers), "tag:KEY"].join(", ");
      throw call.error("InvalidParameterValue", `The value of the parameter \`Filters.Name\` must be one of ${known}.`);
    }
  }
  return passing;
}

function ownReader<Row>(readers: FilterReaders<Row>, name: string): ((row: Row) => string) | undefined {
  return Object.hasOwn(readers, name) ? readers[name] : undefined;
}

function tagReader(key: string): (row: { readonly tags: readonly StoredTag[] }) => string | undefined {
  return (row) => row.tags.find((tag) => tag.Key === key)?.Value ?? undefined;
}
