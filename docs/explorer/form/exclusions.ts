import type { FormField } from "./action-data.js";
import { isMembers } from "./edit.js";

/** A member beside another that excludes it: the other's name, and what the server does where both are sent. */
export interface Excluded {
  readonly by: string;
  /** True where the server refuses both together; else it ignores this one. */
  readonly isRefused: boolean;
}

/** What excludes a member, among what an object holds. */
export function exclusionOf({ exclusiveWith = {} }: FormField, object: unknown): Excluded | undefined {
  if (!isMembers(object)) return undefined;
  for (const [by, exclusion] of Object.entries(exclusiveWith)) {
    if (exclusion !== "yields" && Object.hasOwn(object, by)) return { by, isRefused: exclusion === "refused" };
  }
  return undefined;
}
