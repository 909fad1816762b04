import type { Fault } from "../fault.js";
import { resolvesPath, splitPath } from "../json-path.js";
import { typesUsed } from "../model/closure.js";
import { findDepartures } from "../model/departures.js";
import type { ActionFile, NoteFile } from "../spec-files.js";
import type { LintContext, Rule } from "./rule.js";

/** Every departure of an example has its note, every such note its departure, and every note's path leads somewhere. */
export const checkNotes: Rule = (context) => {
  const { spec } = context;
  const annotated = [...spec.actions, ...spec.types, spec.service, spec.errors, spec.releases];
  return [
    ...annotated.flatMap(({ file, json }) => (json.notes ?? []).flatMap((note) => checkPath(file, json, note))),
    ...spec.actions.flatMap(({ file, json }) => checkDepartures(context, file, json)),
  ];
};

function checkPath(file: string, json: unknown, { kind, path }: NoteFile): Fault[] {
  if (kind === "departure" || resolvesPath(json, path)) return [];
  return [{ file, path: "notes", found: path, expected: "a path that leads to something in the file" }];
}

function checkDepartures(context: LintContext, file: string, action: ActionFile): Fault[] {
  const departures = findDepartures(action, context.types);
  const paths = (action.notes ?? []).filter(({ kind }) => kind === "departure").map(({ path }) => path);
  const idle = usesBrokenType(context, action)
    ? []
    : paths.filter((path) => !departures.some((departure) => covers(path, departure.path)));
  return [
    ...departures.flatMap(({ path, found, expected }) => {
      const notes = paths.filter((notePath) => covers(notePath, path)).length;
      if (notes === 0) return [{ file, path, found: `${found}, and no note`, expected }];
      return notes === 1 ? [] : [{ file, path, found: `${notes} notes`, expected: "one note for a departure" }];
    }),
    ...idle.map((path) => ({
      file,
      path,
      found: "a note of a departure",
      expected: "a departure there, or no note",
    })),
  ];
}

/** Whether a departure may stand in an object whose table could not be read. */
function usesBrokenType({ types, broken }: LintContext, { input, output }: ActionFile): boolean {
  return typesUsed(types, [...input, ...output]).some((name) => broken.has(name));
}

/** `[]` in a note's path stands for any index. */
function covers(notePath: string, path: string): boolean {
  const [noteKeys, keys] = [splitPath(notePath), splitPath(path)];
  return (
    noteKeys.length === keys.length &&
    keys.every((key, index) => key === noteKeys[index] || (key.startsWith("[") && noteKeys[index] === "[]"))
  );
}
