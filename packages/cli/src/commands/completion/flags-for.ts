import {
  type Flag,
  type InputPath,
  inputFlags,
  isRepeatable,
  isShutOut,
  negationOf,
  type ParameterFlag,
} from "../../parse/flags.js";
import type { Given } from "../../parse/read-flags.js";
import { insideOf, type Unfoldable, unfoldFlag } from "../../parse/unfold-flag.js";
import { isScalar } from "../../parse/value.js";

/** A flag that may be typed, and how. */
interface Offer {
  readonly flag: Flag;
  readonly spelling: string;
}

/**
 * The flags that may begin with a word, in the spelling in which they are typed, without those that were given and take one value. What is
 * inside of a parameter is among them where the word has a dot, or can be that parameter alone.
 */
export function flagsFor(
  operation: Unfoldable,
  globals: readonly Flag[],
  word: string,
  given: readonly Given[],
  isOnWire: boolean,
): Offer[] {
  const paths = given.flatMap(({ flag }) => (flag.scope === "input" ? [flag.path] : []));
  const dot = word.lastIndexOf(".");
  if (dot >= 0) return offersInside(operation, word.slice(0, dot), paths);
  const taken = given.map(({ flag }) => flag.name);
  const parameters = inputFlags(operation);
  const offers = [...parameters, ...globals]
    .filter((flag) => isRepeatable(flag) || !taken.includes(flag.name))
    .filter((flag) => !isShutOut(flag, taken, parameters))
    .flatMap((flag) => {
      const own = isOnWire && flag.scope === "input" ? `--${flag.field.name}` : flag.name;
      const isNegation = flag.isSwitch && word.startsWith("--no-");
      return [own, ...(isNegation ? [negationOf(flag.name)] : [])].map((spelling) => ({ flag, spelling }));
    });
  const [only, ...others] = offers.filter(({ spelling }) => spelling.startsWith(word));
  return only === undefined || others.length > 0 ? offers : [only, ...offersInside(operation, only.spelling, paths)];
}

/** What is inside of a parameter or a member, at every depth, in its style. A list has the items that were given, and one more. */
function offersInside(operation: Unfoldable, spelling: string, given: readonly InputPath[]): Offer[] {
  const { flag: start } = unfoldFlag(operation, spelling);
  return start === undefined ? [] : inside(start, []);

  function inside(outer: ParameterFlag, above: readonly string[]): Offer[] {
    const { field, path } = outer;
    if (above.includes(field.type)) return [];
    const isList = field.list !== undefined;
    // Items of a plain list stand behind its flag, unless somebody has begun to number them.
    if (isList && isScalar(operation, field) && outer !== start) return [];
    return insideOf(operation, outer, isList ? indexesOf(path, given) : undefined).flatMap((part) => [
      ...(isList && !isScalar(operation, field) ? [] : offersOf(part)),
      ...inside(part, isList ? above : [...above, field.type]),
    ]);
  }

  function offersOf(flag: ParameterFlag): Offer[] {
    const isGiven = given.some((path) => path.join() === flag.path.join());
    return isGiven && !isRepeatable(flag) ? [] : flag.spellings.map((spelling) => ({ flag, spelling }));
  }
}

/** The numbers of the items of a list of which something was given, and of the one behind them. */
function indexesOf(list: InputPath, given: readonly InputPath[]): string[] {
  const numbers = given
    .filter((path) => list.every((step, level) => path[level] === step))
    .map((path) => path[list.length])
    .filter((step) => typeof step === "number");
  return Array.from({ length: Math.max(-1, ...numbers) + 2 }, (_, number) => String(number));
}
