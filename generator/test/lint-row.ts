import type { Fault } from "../src/fault.js";
import { lintSpec } from "../src/lint/lint.js";
import { changedSpec, type SpecDraft } from "./small-spec.js";

export const describeFile = "actions/instance/DescribeInstances.json";
export const terminateFile = "actions/instance/TerminateInstances.json";
export const inquiryFile = "actions/price/InquiryPriceRunInstances.json";

/** A rule in words, a change of the small spec that breaks it, and every fault that comes of it. */
export interface LintRow {
  readonly title: string;
  readonly change: (draft: SpecDraft) => void;
  /** File, path, found, expected. */
  readonly faults: readonly (readonly [string, string, string, string])[];
}

/** What the lint finds after the row's change, and what the row expects. */
export function lintRow({ change, faults }: LintRow): { readonly actual: Fault[]; readonly expected: Fault[] } {
  return {
    actual: lintSpec(changedSpec(change)),
    expected: faults.map(([file, path, found, expected]) => ({ file, path, found, expected })),
  };
}
