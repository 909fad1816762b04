import type { ChangeKind } from "./change-kinds.js";
import type { Values } from "./difference.js";
import type { PackageName } from "./package-names.js";
import type { Severity } from "./severity.js";
import type { TypeUse } from "./type-uses.js";

/** Whether programs send what changed, read it, do both, or neither. */
export type Direction = "input" | "output" | "both" | "none";

/** One change of the API, judged. */
export interface ApiChange extends Values {
  readonly kind: ChangeKind;
  /** `DescribeImages.input.Limit`, `Filter.members.Name`, `errors.service.ResourceNotFound`. */
  readonly place: string;
  readonly direction: Direction;
  readonly severity: Severity;
  /** Packages whose users notice; empty where no package does. */
  readonly packages: readonly PackageName[];
  /** Packages whose users it asks less of than its severity says. */
  readonly milder?: Readonly<Partial<Record<PackageName, Severity>>>;
  /** For a data type: the actions that use it. */
  readonly usedBy: readonly TypeUse[];
  /** Place of what was removed or added together with it and looks like the same thing. */
  readonly perhapsRenamed?: string;
  /** Why a person gave it another severity than its kind has. */
  readonly reason?: string;
}

/** The changes that the users of a package notice, each with the severity that it has for them. */
export function noticedIn(name: PackageName, changes: readonly ApiChange[]): ApiChange[] {
  return changes
    .filter(({ packages }) => packages.includes(name))
    .map((change) => ({ ...change, severity: change.milder?.[name] ?? change.severity }));
}

export function isRemoval({ kind }: ApiChange): boolean {
  return kind.endsWith("-removed");
}

export function isAddition({ kind }: ApiChange): boolean {
  return kind.endsWith("-added");
}

/** Whether only words changed, the release that is told, or the sample that help shows. */
export function isWording({ kind }: ApiChange): boolean {
  return /(?:words|remarks|since|sample)-changed/.test(kind);
}
