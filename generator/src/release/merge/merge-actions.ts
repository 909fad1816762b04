import { markUncurated } from "../../model/curation.js";
import type { Spec } from "../../spec.js";
import type { Structure } from "../../structure.js";
import { mergeMembers } from "./merge-members.js";
import { collect, type Merged, type MergeOptions, vanished } from "./merged.js";
import { needsPaging, newAction } from "./new-entries.js";

export type SourcedAction = Spec["actions"][number];

/** Brings the spec's actions to those of a description. */
export function mergeActions(spec: Spec, theirs: Structure["actions"], options: MergeOptions): Merged<SourcedAction> {
  const known = new Set(spec.actions.map(({ json }) => json.name));
  return collect([
    ...spec.actions.map((action) => mergeAction(action, theirs, options)),
    ...Object.entries(theirs)
      .filter(([name]) => !known.has(name))
      .map(([name, their]): Merged<SourcedAction> => {
        const { group, release } = options;
        const action = { file: `actions/${group}/${name}.json`, group, json: newAction(name, their, release.n) };
        return { merged: [action], events: [{ kind: "action-added", name, where: `actions/${group}` }] };
      }),
  ]);
}

function mergeAction(
  action: SourcedAction,
  theirs: Structure["actions"],
  { release, remove }: MergeOptions,
): Merged<SourcedAction> {
  const { name, notes = [], release: own } = action.json;
  const their = theirs[name];
  if (their === undefined) return vanished("action-vanished", action, remove);
  const shared = { holder: name, notes, since: own === release.n ? undefined : release.n, remove };
  const input = mergeMembers({ ...shared, list: "input", members: action.json.input }, their.input);
  const output = mergeMembers({ ...shared, list: "output", members: action.json.output }, their.output);
  const json = { ...action.json, input: input.members, output: output.members };
  const todo = needsPaging(json) && !needsPaging(action.json) ? ["paging"] : [];
  return { merged: [{ ...action, json: markUncurated(json, todo) }], events: [...input.events, ...output.events] };
}
