import type { Severity } from "../../src/release/severity.js";
import type { SpecDraft } from "../small-spec.js";

/** One edit of the small spec and the change that has to be told of it. */
export interface ApiEdit {
  readonly what: string;
  readonly edit: (draft: SpecDraft) => void;
  readonly kind: string;
  readonly place: string;
  readonly direction: string;
  readonly severity: Severity;
  readonly packages: readonly string[];
  /** What the way back is called. */
  readonly back: string;
}

/** `told` is kind, place, direction, severity and packages, with a space between. */
type Row = readonly [what: string, told: string, back: string, edit: ApiEdit["edit"]];

export function editsOf(rows: readonly Row[]): ApiEdit[] {
  return rows.map(([what, told, back, edit]) => {
    const [kind = "", place = "", direction = "", severity = "", packages = ""] = told.split(" ");
    return { what, edit, kind, place, direction, severity: severity as Severity, packages: packages.split(","), back };
  });
}
