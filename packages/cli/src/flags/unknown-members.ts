import type { Operation, Shape } from "@tcrkit/client/schema";

/** A member of a document that the operation does not have. */
export interface UnknownMember {
  /** `Filters[0].Nam` */
  readonly path: string;
  readonly name: string;
  /** The members that there are. */
  readonly known: readonly string[];
}

/** Every such member, at any depth. */
export function listUnknownMembers({ input, shapes }: Operation, document: object): UnknownMember[] {
  return listIn(input, shapes, document, "");
}

function listIn(shape: Shape, shapes: Operation["shapes"], value: unknown, path: string): UnknownMember[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listIn(shape, shapes, item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const field = shape.find((candidate) => candidate.name === name);
    const at = path === "" ? name : `${path}.${name}`;
    if (field === undefined) return [{ path: at, name, known: shape.map((candidate) => candidate.name) }];
    const nested = shapes[field.type];
    return nested === undefined ? [] : listIn(nested, shapes, member, at);
  });
}
