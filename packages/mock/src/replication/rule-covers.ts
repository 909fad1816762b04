import { matchesGlob } from "../rules/glob.js";
import type { ReplicationFilter, ReplicationRule } from "../store/entities/replication.js";

/** What might be copied. */
export interface Copyable {
  readonly resource: "image" | "chart";
  /** Namespace and repository, or namespace and chart. */
  readonly fullName: string;
  /** Tag, or version. */
  readonly tag: string;
}

/** Whether a rule copies something: all of its filters let it through. */
export function ruleCovers({ filters }: ReplicationRule, copyable: Copyable): boolean {
  return filters.every((filter) => passes(filter, copyable));
}

/** A filter without a value lets everything through. */
function passes({ type, value }: ReplicationFilter, { resource, fullName, tag }: Copyable): boolean {
  if (value === "") return true;
  switch (type) {
    case "name":
      return matchesGlob(value, fullName);
    case "tag":
      return matchesGlob(value, tag);
    default:
      return value === resource;
  }
}
