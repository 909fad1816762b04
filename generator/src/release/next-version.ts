import { type ApiChange, noticedIn } from "./api-change.js";
import { type PackageName, packageNames } from "./package-names.js";
import { type Severity, worstSeverity } from "./severity.js";

export type Bump = "major" | "minor" | "patch";

/** A package that changes reach, with what its next version has to be. */
export interface PackageBump {
  readonly package: PackageName;
  readonly severity: Severity;
  readonly bump: Bump;
}

/** The packages that changes reach, each with the worst that a change asks of its users. A package that none reaches is not among them. */
export function bumpPackages(
  changes: readonly ApiChange[],
  versions: Readonly<Partial<Record<PackageName, string>>>,
): PackageBump[] {
  return packageNames.flatMap((name) => {
    const severity = worstSeverity(noticedIn(name, changes).map((change) => change.severity));
    return severity === undefined
      ? []
      : [{ package: name, severity, bump: bumpOf(severity, versions[name] ?? "0.0.0") }];
  });
}

/** Before 1.0 a breaking change bumps the minor, as a feature does. */
export function bumpOf(severity: Severity, version: string): Bump {
  if (severity === "patch") return "patch";
  return severity === "breaking" && !version.startsWith("0.") ? "major" : "minor";
}
