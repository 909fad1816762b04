import { camelCase } from "./names.js";

/** What JavaScript keeps for itself: no constant can be called so, a method can. */
export const reservedWords: readonly string[] = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
  "false finally for function if implements import in instanceof interface let new null package private protected " +
  "public return static super switch this throw true try typeof var void while with yield"
).split(" ");

const reserved = new Set(reservedWords);

/** The name of an action's constant: camelCase, with `_` behind a word that JavaScript keeps for itself. */
export function localName(name: string): string {
  const local = camelCase(name);
  return reserved.has(local) ? `${local}_` : local;
}
