import type { Fault } from "../fault.js";
import type { Sourced } from "../spec.js";
import type { ApiChange } from "./api-change.js";
import type { Severity } from "./severity.js";

/** Exceptions that a person judged, for the changes of one release; a file of `spec/overrides/`. */
export interface OverridesFile {
  readonly overrides: readonly Override[];
}

export interface Override {
  readonly kind: string;
  readonly place: string;
  readonly severity: Severity;
  /** Why this change is not what its kind says. */
  readonly reason: string;
}

/** Gives changes the severities that people judged. An exception that meets no change, or states what holds anyway, is a fault. */
export function overrideChanges(
  changes: readonly ApiChange[],
  files: readonly Sourced<OverridesFile>[],
): { readonly changes: readonly ApiChange[]; readonly faults: readonly Fault[] } {
  const overrides = files.flatMap(({ json }) => json.overrides);
  return {
    changes: changes.map((change) => {
      const judged = overrides.findLast((override) => isMeant(override, change));
      if (judged === undefined) return change;
      const { milder: _, ...rest } = change;
      return { ...rest, severity: judged.severity, reason: judged.reason };
    }),
    faults: files.flatMap((file) => idleOverrides(file, changes)),
  };
}

function isMeant({ kind, place }: Override, change: ApiChange): boolean {
  return kind === change.kind && place === change.place;
}

function idleOverrides({ file, json }: Sourced<OverridesFile>, changes: readonly ApiChange[]): Fault[] {
  return json.overrides.flatMap((override, index) => {
    const path = `overrides[${index}]`;
    const met = changes.find((change) => isMeant(override, change));
    const found = `${override.kind} at ${override.place}`;
    if (met === undefined)
      return [{ file, path, found, expected: `a change of this comparison${hintOf(override, changes)}` }];
    return met.severity === override.severity
      ? [{ file, path: `${path}.severity`, found: override.severity, expected: `another than ${met.kind} has anyway` }]
      : [];
  });
}

function hintOf({ place }: Override, changes: readonly ApiChange[]): string {
  const kinds = changes.filter((change) => change.place === place).map(({ kind }) => kind);
  return kinds.length === 0 ? "" : ` (there it has ${kinds.join(", ")})`;
}
