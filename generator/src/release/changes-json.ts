import type { ApiChange } from "./api-change.js";
import type { PackageBump } from "./next-version.js";
import { worstSeverity } from "./severity.js";

/** Changes as one JSON object. A later form has another `schemaVersion`; keys and changes stand in one order. */
export function changesJson(
  from: string,
  to: string,
  changes: readonly ApiChange[],
  bumps: readonly PackageBump[],
): object {
  return {
    schemaVersion: 1,
    from,
    to,
    severity: worstSeverity(changes.map(({ severity }) => severity)) ?? null,
    packages: bumps,
    changes: changes.map((change) => ({
      kind: change.kind,
      place: change.place,
      direction: change.direction,
      severity: change.severity,
      packages: change.packages,
      milder: change.milder,
      usedBy: change.usedBy,
      from: change.from,
      to: change.to,
      perhapsRenamed: change.perhapsRenamed,
      reason: change.reason,
    })),
  };
}
