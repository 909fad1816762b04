import type { Problem } from "../../shell/errors.js";
import { quoteWhole } from "../../shell/printable.js";

/**
 * A pattern of names as the API's rules have it: `*` is any text without a slash, `**` any text, `?` one character, `{a,b}` either,
 * `[a-z]` one of a range, `\` takes the next one as it is. The whole name has to match.
 */
export function createGlob(pattern: string): (name: string) => boolean {
  const expression = new RegExp(`^(?:${expressionOf(pattern)})$`, "su");
  return (name) => expression.test(name);
}

/** What is wrong with a pattern; undefined where nothing is. */
export function faultOfGlob(pattern: string): string | undefined {
  try {
    createGlob(pattern);
    return undefined;
  } catch {
    return "its brackets or braces do not match";
  }
}

/** What is wrong with patterns, each with the words by which a line gives it. */
export function problemsOfGlobs(patterns: Readonly<Record<string, readonly string[]>>): Problem[] {
  return Object.entries(patterns).flatMap(([where, globs]) =>
    globs.flatMap((glob) => {
      const fault = glob === "" ? "expected a pattern, got nothing" : faultOfGlob(glob);
      return fault === undefined ? [] : [{ what: `${where}: ${quoteWhole(glob)}: ${fault}` }];
    }),
  );
}

/** Whether a name is meant by --match and --except: by one of the first, where there are any, and by none of the others. */
export function createChoice(match: readonly string[], except: readonly string[]): (name: string) => boolean {
  const [matches, excepts] = [match.map(createGlob), except.map(createGlob)];
  return (name) =>
    (matches.length === 0 || matches.some((matching) => matching(name))) &&
    !excepts.some((excepting) => excepting(name));
}

function expressionOf(pattern: string): string {
  let depth = 0;
  return pattern.replace(/\*{2,}|\[!?(?:[^\]\\]|\\.)+\]|\\.|./gsu, (part) => {
    if (part.startsWith("**")) return ".*";
    if (part.length > 1 && part.startsWith("[")) return part.replace(/^\[!/, "[^");
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part === "{") depth++;
    if (part === "}" && --depth < 0) throw new SyntaxError("a brace too many");
    if (part === "{") return "(?:";
    if (part === "}") return ")";
    if (part === "," && depth > 0) return "|";
    return part.replace(/^\\/, "").replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
}
