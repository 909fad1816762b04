import { type GlobNode, parseGlob } from "./glob-syntax.js";

/** A place in a pattern: where one may go from there. */
interface Place {
  /** Which character leads on; left out for a place that is left without one. */
  readonly takes?: (character: string) => boolean;
  /** The places that follow. */
  next: readonly Place[];
  readonly isEnd?: boolean;
}

/** Tells whether a text matches. */
export type GlobMatcher = (text: string) => boolean;

/**
 * Compiles a pattern as Harbor has them (doublestar): `*` and `?` stop at a slash, `**` is any number of whole segments, `[a-z]` a
 * set, `{a,b}` a choice, `\` takes the next character as it is. All possibilities are followed at once, so that no pattern is slow.
 *
 * @throws SyntaxError for a pattern that is not well formed.
 * @see https://github.com/bmatcuk/doublestar
 */
export function compileGlob(pattern: string): GlobMatcher {
  const end: Place = { next: [], isEnd: true };
  const start = placesOf(parseGlob(pattern), end);
  return (text) => {
    let places = withoutCharacter([start]);
    for (const character of text) {
      const taken = [...places].filter((place) => place.takes?.(character) === true);
      places = withoutCharacter(taken.flatMap((place) => place.next));
      if (places.size === 0) return false;
    }
    return places.has(end);
  };
}

/** Whether a text matches a pattern; none matches a pattern that is not well formed. */
export function matchesGlob(pattern: string, text: string): boolean {
  return isGlob(pattern) && compileGlob(pattern)(text);
}

/** Whether a pattern is well formed. */
export function isGlob(pattern: string): boolean {
  try {
    parseGlob(pattern);
    return true;
  } catch {
    return false;
  }
}

/** The place from which nodes lead to what follows them. */
function placesOf(nodes: readonly GlobNode[], after: Place): Place {
  return nodes.reduceRight((next, node) => placeOf(node, next), after);
}

function placeOf(node: GlobNode, after: Place): Place {
  switch (node.kind) {
    case "character":
      return { takes: (character) => character === node.character, next: [after] };
    case "set":
      return { takes: (character) => character !== "/" && node.has(character), next: [after] };
    case "star":
      return repeated((character) => character !== "/", after);
    case "segments": {
      if (!node.isLeading) return repeated(() => true, after);
      const slash: Place = { takes: (character) => character === "/", next: [after] };
      return { next: [after, repeated(() => true, slash)] };
    }
    case "either":
      return { next: node.options.map((option) => placesOf(option, after)) };
  }
}

function repeated(takes: (character: string) => boolean, after: Place): Place {
  const loop: Place = { next: [] };
  loop.next = [{ takes, next: [loop] }, after];
  return loop;
}

/** All places that are reached without a character. */
function withoutCharacter(from: readonly Place[]): Set<Place> {
  const reached = new Set<Place>(from);
  for (const place of reached) {
    if (place.takes === undefined) for (const next of place.next) reached.add(next);
  }
  return reached;
}
