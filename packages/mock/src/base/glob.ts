import { compileMachine } from "./glob-machine.js";
import { MAX_PATTERN_LENGTH, parseGlob } from "./glob-syntax.js";

/** Tells whether a text matches. */
export type GlobMatcher = (text: string) => boolean;

/** How many characters the patterns have together whose matchers are kept: enough for all rules of some instances. */
const MAX_KEPT_LENGTH = 131_072;

/** The matchers that were used last, the latest at the end, by pattern; undefined for one that is not well formed. */
const kept = new Map<string, GlobMatcher | undefined>();
let keptLength = 0;

/**
 * Compiles a pattern as Harbor has them (doublestar): `*` and `?` stop at a slash, `**` is any number of whole segments, `[a-z]` a
 * set, `{a,b}` a choice, `\` takes the next character as it is. All possibilities are followed at once, so that no pattern is slow.
 *
 * @throws SyntaxError for a pattern that is not well formed.
 * @see https://github.com/bmatcuk/doublestar
 */
export function compileGlob(pattern: string): GlobMatcher {
  return compileMachine(parseGlob(pattern));
}

/** The matcher of a pattern, compiled when it is first asked for; undefined for a pattern that is not well formed. */
export function globOf(pattern: string): GlobMatcher | undefined {
  if (pattern.length > MAX_PATTERN_LENGTH) return undefined;
  const isKept = kept.has(pattern);
  const matcher = isKept ? kept.get(pattern) : compiledOrNone(pattern);
  if (isKept) kept.delete(pattern);
  else keptLength += pattern.length;
  kept.set(pattern, matcher);
  for (const [oldest] of kept) {
    if (keptLength <= MAX_KEPT_LENGTH) break;
    kept.delete(oldest);
    keptLength -= oldest.length;
  }
  return matcher;
}

/** Whether a text matches a pattern; none matches a pattern that is not well formed. */
export function matchesGlob(pattern: string, text: string): boolean {
  return globOf(pattern)?.(text) ?? false;
}

/** Whether a pattern is well formed. */
export function isGlob(pattern: string): boolean {
  return globOf(pattern) !== undefined;
}

function compiledOrNone(pattern: string): GlobMatcher | undefined {
  try {
    return compileGlob(pattern);
  } catch {
    return undefined;
  }
}
