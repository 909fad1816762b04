import type { Field } from "@tcrkit/client/schema";

/** Whether a parameter holds the id of an instance. */
export function isRegistryId({ name, type, list }: Field): boolean {
  return /Registry[Ii]d$/.test(name) && type === "String" && list === undefined;
}
