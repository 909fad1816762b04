import { retiredActions } from "../gen/retired-actions.js";
import type { RetiredAction } from "../tables/service-facts.js";

/** What is expected in place of an action that the API has no more; undefined for any other name. */
export function insteadOfRetired(
  action: string,
  retired: readonly RetiredAction[] = retiredActions,
): string | undefined {
  const found = retired.find(({ name }) => name === action);
  if (found === undefined) return undefined;
  const { release, successors } = found;
  return `${successors.join(" or ") || "another action"}, since release ${release} of the API withdrew this one`;
}
