import type { Problem } from "../shell/errors.js";
import { quote } from "../shell/printable.js";
import { kebabCase } from "./names.js";

/** What is told of a command, or an action, that the API has no more; undefined for any other word. */
export async function withdrawnAction(typed: string): Promise<Problem | undefined> {
  const { retiredActions } = await import("@tcrkit/client/schema");
  const retired = retiredActions.find(({ name }) => name === typed || kebabCase(name) === typed);
  if (retired === undefined) return undefined;
  const { release, successors } = retired;
  const what = `release ${release} of the API withdrew ${quote(typed)}`;
  return successors.length === 0 ? { what } : { what, hint: `use ${successors.map(kebabCase).join(" or ")}` };
}
