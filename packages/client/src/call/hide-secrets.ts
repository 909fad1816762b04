import type { Operation, Shape } from "../contract.js";

/** Shorter ones would hide half of every text. */
const minLength = 4;

/** A text of the server without the sensitive values of the input, which it may repeat. */
export function hideSecrets({ input: shape, shapes }: Operation, input: object, text: string): string {
  return secretsIn(shape, shapes, input).reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}

function secretsIn(shape: Shape, shapes: Operation["shapes"], object: unknown): string[] {
  return shape.flatMap(({ name, type, sensitive }) => {
    const values = [(object as Readonly<Record<string, unknown>> | null | undefined)?.[name]].flat(2);
    const inner = shapes[type];
    if (inner !== undefined) return values.flatMap((value) => secretsIn(inner, shapes, value));
    return values.filter((value) => typeof value === "string" && sensitive === true && value.length >= minLength);
  }) as string[];
}
