import type { Field, FieldRelations, MemberRelations, Operation, Relations, Shape } from "../contract.js";

/** A member with what it has to do with others. */
export type RelatedField = Field & FieldRelations;

/** An operation whose members have their relations. They stand apart, since calls that are not checked strictly need none. */
export function withRelations(operation: Operation, { inputs, types }: Relations): Operation {
  const related = (shape: Shape, relations: MemberRelations | undefined): Shape =>
    relations === undefined ? shape : shape.map((field) => ({ ...field, ...relations[field.name] }));
  const shapes = Object.entries(operation.shapes).map(([name, shape]) => [name, related(shape, ownOf(types, name))]);
  return {
    ...operation,
    input: related(operation.input, ownOf(inputs, operation.name)),
    shapes: Object.fromEntries(shapes) as Operation["shapes"],
  };
}

function ownOf(relations: Readonly<Record<string, MemberRelations>>, name: string): MemberRelations | undefined {
  return Object.hasOwn(relations, name) ? relations[name] : undefined;
}
