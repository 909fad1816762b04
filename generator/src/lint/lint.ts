import type { Fault } from "../fault.js";
import type { Spec } from "../spec.js";
import { checkCollisions } from "./collisions.js";
import { checkDefaults } from "./defaults.js";
import { checkDestructive } from "./destructive.js";
import { checkExclusions } from "./exclusions.js";
import { checkHistory } from "./history.js";
import { checkNames } from "./names.js";
import { checkNesting } from "./nesting.js";
import { checkNotes } from "./notes.js";
import { checkPaging } from "./paging.js";
import { checkPartial } from "./partial.js";
import { checkProse } from "./prose.js";
import { checkReferences } from "./references.js";
import { checkRelations } from "./relations.js";
import { checkReleases } from "./releases.js";
import { createContext, type Rule } from "./rule.js";
import { checkService } from "./service.js";
import { checkUsedBy } from "./used-by.js";
import { checkWaiters } from "./waiters.js";

/** The rules that hold for every state of the API, whoever has it. */
const rulesOfAnyEdition: readonly Rule[] = [
  checkNames,
  checkCollisions,
  checkReferences,
  checkNesting,
  checkUsedBy,
  checkExclusions,
  checkPartial,
  checkRelations,
  checkDefaults,
  checkPaging,
  checkDestructive,
  checkWaiters,
  checkNotes,
  checkProse,
];

const rules: readonly Rule[] = [...rulesOfAnyEdition, checkService, checkReleases, checkHistory];

/** Runs every cross-file rule over files that are well formed each by itself. */
export function lintSpec(spec: Spec, broken: ReadonlySet<string> = new Set()): Fault[] {
  return runRules(rules, spec, broken);
}

/** The same for what an edition makes of a spec, whose service and releases are not its own. */
export function lintEditionSpec(spec: Spec): Fault[] {
  return runRules(rulesOfAnyEdition, spec, new Set());
}

function runRules(rules: readonly Rule[], spec: Spec, broken: ReadonlySet<string>): Fault[] {
  const context = createContext(spec, broken);
  return rules.flatMap((rule) => rule(context)).toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
