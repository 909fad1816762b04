import type { Registry } from "@tcrkit/client/types";
import { printable } from "../output/printable.js";
import { suggest } from "../suggest.js";

/** What is said of instances that a command looked for. */
export const instanceText = {
  unknown: (wanted: string): string => `there is no instance ${quote(wanted)}, neither by id nor by name.`,
  ambiguous: (wanted: string): string => `more than one instance is called ${quote(wanted)}.`,
  /** Those that may have been meant, else all, up to a few. */
  known: (wanted: string, instances: readonly Registry[]): string[] => {
    if (instances.length === 0) return ["This account has no instance in any region: check which key is used."];
    const names = suggest(
      wanted,
      instances.flatMap(({ RegistryId, RegistryName }) => [RegistryId, RegistryName]),
    );
    const near = instances.filter((one) => names.includes(one.RegistryId) || names.includes(one.RegistryName));
    return near.length > 0 ? ["Did you mean:", ...list(near)] : ["There are:", ...list(instances)];
  },
  candidates: (instances: readonly Registry[]): string[] => [
    "Give the id of the one that is meant:",
    ...list(instances),
  ],
};

const mostShown = 10;

function list(instances: readonly Registry[]): string[] {
  const lines = instances
    .slice(0, mostShown)
    .map(
      ({ RegistryId, RegistryName, RegionName }) => `  ${printable(`${RegistryId}  ${RegistryName}  ${RegionName}`)}`,
    );
  const more = instances.length - lines.length;
  return more > 0 ? [...lines, `  and ${more} more: tcr ls --all-regions`] : lines;
}

function quote(text: string): string {
  return JSON.stringify(printable(text));
}
