import { withImport } from "./pipeline.js";
import { type Publication, publish, published } from "./published.js";

/** Where a description has a name. */
export const places = ["action", "type", "input", "output", "member"] as const;

export interface NamedPlace {
  readonly place: (typeof places)[number];
  readonly name: string;
}

/** A description that has each of the names at its place. */
export function withNames(named: readonly NamedPlace[]): Publication {
  const at = (place: NamedPlace["place"]) => named.filter((one) => one.place === place).map(({ name }) => name);
  const types = at("type");
  return {
    actions: {
      ListThings: {
        input: [published("Odd", "Thing"), ...at("input").map((name) => published(name))],
        output: [
          published("Things", "[Thing]"),
          ...at("output").map((name) => published(name, "int64")),
          ...types.map((name, index) => published(`Of${index}`, `[${name}]`)),
        ],
      },
      ...Object.fromEntries(at("action").map((name) => [name, { input: [published("Id")] }])),
    },
    types: Object.fromEntries([
      ["Thing", [published("Id"), ...at("member").map((name) => published(name))]],
      ...types.map((name) => [name, [published("Id")]] as const),
    ]),
  };
}

/** What became of a name: it is taken, it is refused in a sentence that names it, or neither. */
export function tryNames(named: readonly NamedPlace[], tried: string): "taken" | "refused" | string {
  // As it is quoted: what is long is cut short.
  const quoted = JSON.stringify(tried).slice(1, 40).replace(/"$/, "");
  return withImport(JSON.stringify(publish(withNames(named))), undefined, (imported) => {
    if (imported.kind === "imported") return imported.faults.length === 0 ? "taken" : imported.faults.join(" ");
    if (imported.hasWritten) return `written, though refused: ${imported.message}`;
    return imported.message.includes(quoted) ? "refused" : imported.message;
  });
}

/** As many of the names as one description can have, and what is neither taken nor refused. */
export function takeNames(names: readonly string[]): {
  readonly taken: readonly NamedPlace[];
  readonly wrong: readonly string[];
} {
  const taken: NamedPlace[] = [];
  const wrong: string[] = [];
  const take = (some: readonly NamedPlace[], name: string): boolean => {
    const outcome = tryNames([...taken, ...some], name);
    if (outcome === "taken") taken.push(...some);
    else if (outcome !== "refused") wrong.push(`${some.map(({ place }) => place)} ${JSON.stringify(name)}: ${outcome}`);
    return outcome === "taken";
  };
  for (const name of names) {
    const everywhere = places.map((place) => ({ place, name }));
    if (!take(everywhere, name)) for (const one of everywhere) take([one], name);
  }
  return { taken, wrong };
}
