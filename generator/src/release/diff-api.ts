import type { Spec } from "../spec.js";
import type { TypeFile } from "../spec-files.js";
import { actionDifferences } from "./action-differences.js";
import type { ApiChange } from "./api-change.js";
import type { Difference } from "./difference.js";
import { createJudge } from "./judge.js";
import { markRenames } from "./mark-renames.js";
import { memberDifferences } from "./member-differences.js";
import { errorTableDifferences, serviceDifferences, successorDifferences } from "./service-differences.js";
import type { Snapshot } from "./snapshot.js";
import { structuralDifferences } from "./structural-differences.js";

/**
 * Every change from one state of the API to another, in the order of places and kinds. What either side does not tell is no change: a source with
 * the structure alone is compared by that. The order of members is none either, nor are notes.
 */
export function diffApi(from: Snapshot, to: Snapshot): ApiChange[] {
  const differences = [
    ...structuralDifferences(from.structure, to.structure),
    ...(from.spec === undefined || to.spec === undefined ? [] : specDifferences(from.spec, to.spec)),
  ];
  return markRenames(differences.map(createJudge(from.structure, to.structure)), from.structure, to.structure).toSorted(
    (a, b) => compareText(a.place, b.place) || compareText(a.kind, b.kind),
  );
}

function specDifferences(from: Spec, to: Spec): Difference[] {
  return [
    ...shared(from.actions, to.actions).flatMap(([old, now]) => actionDifferences(old, now)),
    ...shared(from.types, to.types).flatMap(([old, now]) => typeDifferences(old.json, now.json)),
    ...errorTableDifferences(from.errors.json, to.errors.json),
    ...serviceDifferences(from.service.json, to.service.json),
    ...successorDifferences(from.releases.json, to.releases.json),
  ];
}

function shared<T extends { readonly json: { readonly name: string } }>(
  from: readonly T[],
  to: readonly T[],
): [T, T][] {
  const before = new Map(from.map((file) => [file.json.name, file]));
  return to.flatMap((now): [T, T][] => {
    const old = before.get(now.json.name);
    return old === undefined ? [] : [[old, now]];
  });
}

function typeDifferences(from: TypeFile, to: TypeFile): Difference[] {
  const { name } = to;
  return [
    ...(from.summary === to.summary
      ? []
      : [{ kind: "type-words-changed", place: `${name}.summary`, from: from.summary, to: to.summary } as const]),
    ...memberDifferences({ kind: "type", name }, from.members, to.members),
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
