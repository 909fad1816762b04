import { camelCase } from "./names.js";

const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** The name of a constant or method for an action: camelCase, with `_` behind a word that JavaScript keeps for itself. */
export function localName(name: string): string {
  const local = camelCase(name);
  return reserved.has(local) ? `${local}_` : local;
}
