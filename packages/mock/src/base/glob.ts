import { type GlobNode, parseGlob } from "./glob-syntax.js";

/** A state in a pattern: where one may go from there. */
interface State {
  /** Which character leads on; left out for a state that is left without one. */
  readonly takes?: (character: string) => boolean;
  /** The states that follow. */
  readonly next: readonly State[];
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
  const end: State = { next: [] };
  const start = statesOf(parseGlob(pattern), end);
  return (text) => {
    let states = withoutCharacter([start]);
    for (const character of text) {
      const taken = [...states].filter((state) => state.takes?.(character) === true);
      states = withoutCharacter(taken.flatMap((state) => state.next));
      if (states.size === 0) return false;
    }
    return states.has(end);
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

/** The state from which nodes lead to what follows them. */
function statesOf(nodes: readonly GlobNode[], after: State): State {
  return nodes.reduceRight((next, node) => stateOf(node, next), after);
}

function stateOf(node: GlobNode, after: State): State {
  switch (node.kind) {
    case "character":
      return { takes: (character) => character === node.character, next: [after] };
    case "set":
      return { takes: (character) => character !== "/" && node.has(character), next: [after] };
    case "star":
      return repeated((character) => character !== "/", after);
    case "segments": {
      if (!node.isLeading) return repeated(() => true, after);
      const slash: State = { takes: (character) => character === "/", next: [after] };
      return { next: [after, repeated(() => true, slash)] };
    }
    case "either":
      return { next: node.options.map((option) => statesOf(option, after)) };
  }
}

function repeated(takes: (character: string) => boolean, after: State): State {
  const next: State[] = [after];
  const loop: State = { next };
  next.push({ takes, next: [loop] });
  return loop;
}

/** All states that are reached without a character. */
function withoutCharacter(from: readonly State[]): Set<State> {
  const reached = new Set<State>(from);
  for (const state of reached) {
    if (state.takes === undefined) for (const next of state.next) reached.add(next);
  }
  return reached;
}
