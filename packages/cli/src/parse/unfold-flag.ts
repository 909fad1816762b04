import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import { type Flag, inputFlag, inputFlags, type ParameterFlag } from "./flags.js";
import { kebabCase } from "./names.js";

/** What flags are made of. */
export type Unfoldable = Pick<Operation, "name" | "input" | "shapes">;

/** A flag for a member of a parameter, or what might have been meant by it. */
export type Unfolded =
  | { readonly flag: ParameterFlag; readonly owner?: undefined; readonly candidates?: undefined }
  | {
      readonly flag: undefined;
      /** The parameter, or the member of one, inside of which there is no such thing; undefined where it is of no parameter at all. */
      readonly owner: ParameterFlag | undefined;
      /** What may stand there, in the style in which it was typed. */
      readonly candidates: readonly string[] | undefined;
    };

/** `--Filters.0.Name` and `--filters.0.name`: each level by its number or its name, in either style. */
export function unfoldFlag(operation: Unfoldable, spelling: string): Unfolded {
  const [head = "", ...rest] = spelling.slice(2).split(".");
  const top = inputFlags(operation).find(({ spellings }) => spellings.includes(`--${head}`));
  if (top === undefined) return { flag: undefined, owner: undefined, candidates: undefined };
  let flag: ParameterFlag = { ...top, spellings: [`--${head}`] };
  for (const segment of rest) {
    const inside = insideOf(operation, flag, [segment]);
    const next = inside.find(({ path }) => path.at(-1) === Number(segment)) ?? memberNamed(inside, segment);
    if (next === undefined)
      return { flag: undefined, owner: flag, candidates: insideOf(operation, flag).map(spellingOf) };
    flag = { ...next, spellings: [`${spellingOf(flag)}.${segment}`] };
  }
  return { flag };
}

/**
 * The flags one level below a flag, each spelled in the style of that one: the items of a list, as they are numbered by `indexes`, or the
 * members of a structure. A member says of itself whether it is required there.
 */
export function insideOf(
  { shapes }: Unfoldable,
  { name, field, path, spellings: [typed = name] }: ParameterFlag,
  indexes: readonly string[] = ["0"],
): ParameterFlag[] {
  const { list = 0, ...single } = field;
  const below = (segment: string, spelled: string, inner: Field, step: string | number) => ({
    ...inputFlag(`${name}.${segment}`, inner, [...path, step]),
    spellings: [`${typed}.${spelled}`],
  });
  if (list > 0) {
    const item = list > 1 ? { ...single, list: list - 1 } : single;
    return indexes.filter((one) => index.test(one)).map((one) => below(one, one, item, Number(one)));
  }
  const shape = shapes[field.type] ?? [];
  const isOfficial = /[A-Z]/.test(typed);
  return shape.map((member) => {
    const segment = segmentOf(shape, member);
    return below(segment, isOfficial ? member.name : segment, within(field, member), member.name);
  });
}

/** Longer lists come as JSON, or from a file. */
const index = /^(0|[1-9]\d{0,3})$/;

/** A member of a structure as it stands there: whatever holds a secret is one, and a part may need other members than the whole. */
export function within({ sensitive, partial }: Field, { required, ...member }: Field): Field {
  const isNeeded = partial?.includes(member.name) ?? required === true;
  return { ...member, ...(isNeeded && { required: true }), ...(sensitive === true && { sensitive: true }) };
}

/** A member that comes to the same name as one before it goes by its name on the wire. */
function segmentOf(shape: Shape, { name }: Field): string {
  const kebab = kebabCase(name);
  const named = shape.find((one) => one.name === kebab) ?? shape.find((one) => kebabCase(one.name) === kebab);
  return named?.name === name ? kebab : name;
}

function memberNamed(inside: readonly ParameterFlag[], segment: string) {
  return (
    inside.find(({ field, path }) => path.at(-1) === field.name && field.name === segment) ??
    inside.find(({ name }) => name.endsWith(`.${segment}`))
  );
}

function spellingOf({ name, spellings: [typed = name] }: Flag): string {
  return typed;
}
