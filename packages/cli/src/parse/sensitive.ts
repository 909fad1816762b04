import type { Operation, Shape } from "@tcrkit/client/schema";

/** Whether a parameter of an operation, or a member of one, is never to be shown. */
export function hasSensitiveInput({ input, shapes }: Operation): boolean {
  const used = [input, ...usedShapes(input, shapes).values()];
  return used.some((shape) => shape.some(({ sensitive }) => sensitive === true));
}

/** Every text in an input that is never to be shown. */
export function sensitiveTexts({ input, shapes }: Operation, value: unknown): string[] {
  return textsIn(input, shapes, value);
}

type Shapes = Operation["shapes"];

function usedShapes(shape: Shape, shapes: Shapes, used = new Map<string, Shape>()): ReadonlyMap<string, Shape> {
  for (const { type } of shape) {
    const next = shapes[type];
    if (next === undefined || used.has(type)) continue;
    used.set(type, next);
    usedShapes(next, shapes, used);
  }
  return used;
}

function textsIn(shape: Shape, shapes: Shapes, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(shape, shapes, item));
  if (typeof value !== "object" || value === null) return [];
  const members = value as Readonly<Record<string, unknown>>;
  return shape.flatMap(({ name, type, sensitive }) => {
    if (sensitive === true) return scalarsIn(members[name]);
    const nested = shapes[type];
    return nested === undefined ? [] : textsIn(nested, shapes, members[name]);
  });
}

function scalarsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(scalarsIn);
  return typeof value === "string" ? [value] : [];
}
