import type { Operation, Shape } from "@tcrkit/client/schema";
import { walkMembers } from "./walk-members.js";

/** Whether a parameter of an operation, or a member of one, is never to be shown. */
export function hasSensitiveInput({ input, shapes }: Operation): boolean {
  const used = [input, ...usedShapes(input, shapes).values()];
  return used.some((shape) => shape.some(({ sensitive }) => sensitive === true));
}

/** Every text in an input that is never to be shown. */
export function sensitiveTexts(operation: Operation, input: unknown): string[] {
  const texts: string[] = [];
  walkMembers(operation, operation.input, input, ({ field, value }) => {
    if (field?.sensitive === true) texts.push(...textsIn(value));
  });
  return texts;
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

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
