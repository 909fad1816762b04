import { expect, test } from "vitest";
import { loadSmallSpec } from "../../../test/small-spec.js";
import type { ActionFile, NoteFile } from "../../spec-files.js";
import type { ActionStructure } from "../../structure.js";
import { structureOfSpec } from "../structure-of-spec.js";
import { mergeActions } from "./merge-actions.js";
import { formatMergeEvent } from "./merge-event.js";

const small = loadSmallSpec();
const release = { n: 3, date: "2021-06-01", time: "10:00:00", isDayKnown: true };
const name = "TerminateInstances";

/** The action of the small spec with these facts, merged with a description that differs from it in these. */
function merge(facts: Partial<ActionFile>, their: Partial<ActionStructure>) {
  const actions = small.actions.flatMap((action) =>
    action.json.name === name ? [{ ...action, json: { ...action.json, ...facts } }] : [],
  );
  const spec = { ...small, actions };
  const { [name]: { input, output } = { input: [], output: [] } } = structureOfSpec(spec).actions;
  const options = { release, group: "instance", remove: false, words: new Map() };
  const { merged, events } = mergeActions(spec, { [name]: { input, output, ...their } }, options);
  return { json: merged[0]?.json, before: actions[0]?.json, lines: events.map(formatMergeEvent) };
}

const note = (kind: NoteFile["kind"], path: string): NoteFile => ({ kind, path, text: "They differ." });
const deprecated = "Call StopInstances.";

test("an action that the description calls deprecated waits for what to call instead", () => {
  const { json, before, lines } = merge({}, { deprecated: true });
  expect(lines).toEqual([`~ ${name}: deprecated`]);
  const placeholder = `To be written: what to call instead of ${name}.`;
  expect(json).toEqual({ ...before, deprecated: placeholder, curated: false, todo: ["deprecated"] });
});

test("an action that it no longer calls so is not", () => {
  const { json, before, lines } = merge({ deprecated }, { deprecated: false });
  expect(lines).toEqual([`~ ${name}: no longer deprecated`]);
  const { deprecated: _, ...rest } = before ?? {};
  expect(json).toStrictEqual(rest);
});

test.each<[string, Partial<ActionFile>, Partial<ActionStructure>]>([
  ["deprecated in both", { deprecated }, { deprecated: true }],
  ["deprecated in neither", {}, { deprecated: false }],
  ["of which the description does not say it", { deprecated }, {}],
  [
    "with a note that says so",
    { notes: [note("inference", "rateLimit"), note("disagreement", "deprecated")] },
    { deprecated: true },
  ],
])("an action %s stays as it is", (_, facts, their) => {
  const { json, before, lines } = merge(facts, their);
  expect(lines).toEqual([]);
  expect(json).toEqual(before);
});

test.each([note("disagreement", "rateLimit"), note("inference", "deprecated")])(
  "a note %j settles nothing",
  (other) => {
    expect(merge({ notes: [other] }, { deprecated: true }).lines).toEqual([`~ ${name}: deprecated`]);
  },
);

test.each([
  [1, 3],
  [3, undefined],
])("a new member of an action of release %i came with %s", (own, since) => {
  const { json } = merge({ release: own }, { output: [{ name: "Left", type: "Integer" }] });
  expect(json?.output.find((member) => member.name === "Left")?.since).toBe(since);
});
