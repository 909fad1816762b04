import { type Curation, markUncurated } from "../../model/curation.js";
import { needsPaging } from "../../model/guess-paging.js";
import type { Spec } from "../../spec.js";
import type { ActionFile } from "../../spec-files.js";
import type { ActionStructure, Structure } from "../../structure.js";
import type { MergeEvent } from "./merge-event.js";
import { mergeMembers } from "./merge-members.js";
import { collect, type Merged, type MergeOptions, vanished } from "./merged.js";
import { newAction, successorToWrite } from "./new-entries.js";

export type SourcedAction = Spec["actions"][number];

/** Brings the spec's actions to those of a description. */
export function mergeActions(spec: Spec, theirs: Structure["actions"], options: MergeOptions): Merged<SourcedAction> {
  const known = new Set(spec.actions.map(({ json }) => json.name));
  return collect([
    ...spec.actions.map((action) => mergeAction(action, theirs, options)),
    ...Object.entries(theirs)
      .filter(([name]) => !known.has(name))
      .map(([name, their]): Merged<SourcedAction> => {
        const { group, release, words } = options;
        const json = newAction(name, their, { release: release.n, words });
        const action = { file: `actions/${group}/${name}.json`, group, json };
        return { merged: [action], events: [{ kind: "action-added", name, where: `actions/${group}` }] };
      }),
  ]);
}

function mergeAction(
  action: SourcedAction,
  theirs: Structure["actions"],
  { release, remove, words }: MergeOptions,
): Merged<SourcedAction> {
  const { name, notes = [], release: own } = action.json;
  const their = theirs[name];
  if (their === undefined) return vanished("action-vanished", action, remove);
  const shared = { holder: name, notes, since: own === release.n ? undefined : release.n, remove, words };
  const input = mergeMembers({ ...shared, list: "input", members: action.json.input }, their.input);
  const output = mergeMembers({ ...shared, list: "output", members: action.json.output }, their.output);
  const { json: base, events } = mergeDeprecation(action.json, their);
  const json = { ...base, input: input.members, output: output.members };
  const todo = needsPaging(json) && !needsPaging(action.json) ? ["paging"] : [];
  return {
    merged: [{ ...action, json: markUncurated(json, todo) }],
    events: [...events, ...input.events, ...output.events],
  };
}

interface MergedDeprecation {
  readonly json: ActionFile & Curation;
  readonly events: readonly MergeEvent[];
}

/** Whether the action is deprecated, the description says; what to call instead, somebody has to write. */
function mergeDeprecation(action: ActionFile & Curation, { deprecated: now }: ActionStructure): MergedDeprecation {
  const { deprecated, ...rest } = action;
  const { name, notes = [] } = rest;
  const isSettled = notes.some(({ kind, path }) => kind === "disagreement" && path === "deprecated");
  if (now === undefined || isSettled || now === (deprecated !== undefined)) return { json: action, events: [] };
  const events: MergeEvent[] = [{ kind: now ? "action-deprecated" : "action-undeprecated", name }];
  if (now) return { json: markUncurated({ ...action, deprecated: successorToWrite(name) }, ["deprecated"]), events };
  return { json: rest, events };
}
