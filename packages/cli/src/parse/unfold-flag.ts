import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import { type Flag, inputFlag, inputFlags } from "./flags.js";
import { kebabCase } from "./names.js";

/** A flag for a member of a parameter, or what might have been meant by it. */
export type Unfolded =
  | { readonly flag: Flag }
  | {
      readonly flag: undefined;
      /** What may stand there, in the style in which it was typed. Empty where nothing can. */
      readonly candidates: readonly string[];
    };

/** `--Filters.0.Name` and `--filters.0.name`: each level by its number or its name, in either style. */
export function unfoldFlag(operation: Operation, spelling: string): Unfolded {
  const [head = "", ...rest] = spelling.slice(2).split(".");
  const top = inputFlags(operation).find(({ spellings }) => spellings.includes(`--${head}`));
  if (top?.scope !== "input" || rest.length === 0) return { flag: undefined, candidates: [] };
  return descend(operation, { field: top.field, name: top.name, typed: `--${head}`, path: top.path }, rest);
}

interface Cursor {
  readonly field: Field;
  /** As help would show it. */
  readonly name: string;
  /** As it was typed. */
  readonly typed: string;
  readonly path: readonly (string | number)[];
}

function descend({ shapes }: Operation, start: Cursor, segments: readonly string[]): Unfolded {
  let cursor = start;
  for (const segment of segments) {
    const next = (cursor.field.list ?? 0) > 0 ? itemOf(cursor, segment) : partOf(cursor, shapes, segment);
    if (next === undefined) return { flag: undefined, candidates: candidatesAt(cursor, shapes) };
    cursor = next;
  }
  return { flag: inputFlag(cursor.name, cursor.field, cursor.path) };
}

/** Longer lists come as JSON, or from a file. */
const index = /^(0|[1-9]\d{0,3})$/;

function itemOf({ field, name, typed, path }: Cursor, segment: string): Cursor | undefined {
  if (!index.test(segment)) return undefined;
  const { list = 0, ...single } = field;
  return {
    field: list > 1 ? { ...single, list: list - 1 } : single,
    name: `${name}.${segment}`,
    typed: `${typed}.${segment}`,
    path: [...path, Number(segment)],
  };
}

function partOf(
  { field, name, typed, path }: Cursor,
  shapes: Operation["shapes"],
  segment: string,
): Cursor | undefined {
  const shape = shapes[field.type] ?? [];
  const member = memberOf(shape, segment);
  if (member === undefined) return undefined;
  return {
    // Whatever holds a secret is one.
    field: field.sensitive === true ? { ...member, sensitive: true } : member,
    name: `${name}.${segmentOf(shape, member)}`,
    typed: `${typed}.${segment}`,
    path: [...path, member.name],
  };
}

/** A member that comes to the same name as one before it goes by its name on the wire. */
function segmentOf(shape: Shape, { name }: Field): string {
  const kebab = kebabCase(name);
  return memberOf(shape, kebab)?.name === name ? kebab : name;
}

function candidatesAt({ field, typed }: Cursor, shapes: Operation["shapes"]): string[] {
  if ((field.list ?? 0) > 0) return [`${typed}.0`];
  const isOfficial = /[A-Z]/.test(typed);
  const shape = shapes[field.type] ?? [];
  return shape.map((member) => `${typed}.${isOfficial ? member.name : segmentOf(shape, member)}`);
}

function memberOf(shape: Shape, segment: string): Field | undefined {
  return shape.find(({ name }) => name === segment) ?? shape.find(({ name }) => kebabCase(name) === segment);
}
