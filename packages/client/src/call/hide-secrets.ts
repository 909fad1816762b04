import { maskSecrets } from "@tcrkit/signer";
import type { Operation } from "../contract.js";

/** A text of the server without the sensitive values of the input, which it may repeat. */
export function hideSecrets(operation: Operation, input: object, text: string): string {
  const names = sensitiveNames(operation.input, operation);
  const secrets: unknown[] = [];
  JSON.stringify(input, (name, value: unknown) => {
    if (names.includes(name)) secrets.push(value);
    return typeof value === "bigint" ? undefined : value;
  });
  return maskSecrets(
    text,
    secrets.flat().filter((secret) => typeof secret === "string"),
  );
}

/** Names of sensitive members in a shape, and in all that an operation uses. */
export function sensitiveNames(shape: Operation["input"], { shapes }: Operation): string[] {
  return [shape, ...Object.values(shapes)].flat().flatMap(({ name, sensitive }) => (sensitive ? name : []));
}
