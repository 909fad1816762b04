import type { ApiChange } from "./api-change.js";
import { describeChange, describeUses } from "./describe-change.js";
import type { PackageBump } from "./next-version.js";
import { severities } from "./severity.js";

/** Changes as text for people: by severity, the worst first, then what becomes of the packages. */
export function printChanges(changes: readonly ApiChange[], bumps: readonly PackageBump[]): string[] {
  return [
    ...severities.flatMap((severity) => {
      const some = changes.filter((change) => change.severity === severity);
      return some.length === 0 ? [] : [`${titles[severity]} (${some.length})`, ...some.flatMap(changeLines), ""];
    }),
    ...(bumps.length === 0 ? [] : ["Packages", ...bumps.map((bump) => `  ${bump.package}: ${bump.bump}`)]),
  ];
}

const titles = { breaking: "Breaking", feature: "Features", patch: "Patches" } as const;

function changeLines(change: ApiChange): string[] {
  const { place, packages, perhapsRenamed, reason, kind } = change;
  const uses = describeUses(change);
  const reach = packages.length === 0 ? "no package" : packages.join(", ");
  return [
    `  ${place}: ${describeChange(change)}  [${kind}; ${reach}]`,
    ...(uses === "" ? [] : [`    ${uses}`]),
    ...(perhapsRenamed === undefined
      ? []
      : [`    perhaps ${kind.endsWith("-removed") ? "renamed to" : "renamed from"} ${perhapsRenamed}`]),
    ...(reason === undefined ? [] : [`    judged so: ${reason}`]),
  ];
}
