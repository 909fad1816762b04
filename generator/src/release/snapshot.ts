import type { Spec } from "../spec.js";
import type { Structure } from "../structure.js";
import { structureOfSpec } from "./structure-of-spec.js";

/** The API at one time, as far as its source tells of it. */
export interface Snapshot {
  /** How the user named it. */
  readonly name: string;
  readonly structure: Structure;
  /** Missing where the source tells the structure alone. */
  readonly spec: Spec | undefined;
}

export function snapshotOfSpec(name: string, spec: Spec): Snapshot {
  return { name, structure: structureOfSpec(spec), spec };
}

/** Number of the newest release that a snapshot knows of. */
export function releaseOf({ spec }: Snapshot): number | undefined {
  return spec?.releases.json.releases.reduce((newest, { n }) => Math.max(newest, n), 0);
}
