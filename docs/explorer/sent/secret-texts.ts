import type { Operation, Shape } from "@tcrkit/client/schema";

/** The texts of an input that are never to be shown, at any depth. */
export function secretTexts({ input: shape, shapes }: Operation, input: object): readonly string[] {
  return textsIn(shape, input);

  function textsIn(fields: Shape, members: object): string[] {
    return Object.entries(members).flatMap(([name, value]: [string, unknown]) => {
      const field = fields.find((one) => one.name === name);
      if (field === undefined) return [];
      return leaves(value).flatMap((leaf) => {
        if (typeof leaf === "object" && leaf !== null) return textsIn(shapes[field.type] ?? [], leaf);
        return field.sensitive === true && typeof leaf === "string" && leaf !== "" ? [leaf] : [];
      });
    });
  }
}

function leaves(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap(leaves) : [value];
}
