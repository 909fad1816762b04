import { camelCase } from "./names.js";

/** What JavaScript keeps for itself: no constant can be called so, a method can. */
export const reservedWords: readonly string[] = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
  "false finally for function if implements import in instanceof interface let new null package private protected " +
  "public return static super switch this throw true try typeof var void while with yield"
).split(" ");

/** What the files of the operation table declare or import themselves. */
const tableNames = ["operations", "allOperations", "defineOperation", "defineShape", "undefined"];

const reserved = new Set([...reservedWords, ...tableNames]);

/** What the files with data types declare, import or take from the language: a type that is called so has `_` behind its name. */
const typeNames = new Set(
  (
    "Operation Shape PartOf Sent PageOptions PagedItems Paginators CallOptions ErrorInfo ErrorResponse TypesByAction " +
    "CommonErrorCode ServiceErrorCode Record Promise Readonly"
  ).split(" "),
);

/** What the generated types of an action are called, behind its name. */
export const actionTypeEndings: readonly string[] = ["Request", "Response", "ErrorCode", "Types"];

/** The name of a data type's interface and constant: its own, with `_` behind what another declaration is called. */
export function localTypeName(name: string, actions: ReadonlySet<string>): string {
  const isOfAction = actionTypeEndings.some((end) => name.endsWith(end) && actions.has(name.slice(0, -end.length)));
  return isOfAction || typeNames.has(name) ? `${name}_` : name;
}

/** The name of an action's constant: camelCase, with `_` behind a word that JavaScript keeps for itself. */
export function localName(name: string): string {
  const local = camelCase(name);
  return reserved.has(local) ? `${local}_` : local;
}
