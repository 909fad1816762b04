import { type Problem, UsageError } from "../../shell/errors.js";
import { quoteWhole } from "../../shell/printable.js";

/** What somebody wants to see: everything, or what is in an instance, a namespace or a repository. */
export interface Place {
  readonly instance?: string;
  readonly namespace?: string;
  readonly repository?: string;
}

/** What can be seen, from the outermost on. */
export const levels = ["instance", "namespace", "repository", "tag"] as const;

/**
 * Reads `INSTANCE/NAMESPACE/REPOSITORY`, or its beginning; a repository's name may have slashes.
 *
 * @throws UsageError for a part that is empty.
 */
export function parsePlace(text: string | undefined): Place {
  if (text === undefined) return {};
  const [instance = "", namespace, ...rest] = text.replace(/\/$/, "").split("/");
  const parts = [instance, ...(namespace === undefined ? [] : [namespace]), ...rest];
  if (parts.includes("")) throw new UsageError([messages.wrongPlace(text)], "ls");
  return {
    instance,
    ...(namespace === undefined ? {} : { namespace }),
    ...(rest.length === 0 ? {} : { repository: rest.join("/") }),
  };
}

/** How many levels are shown: two, but tags only where a repository is named, since each repository takes a request. */
export function usualDepth({ instance, namespace }: Place): number {
  return instance === undefined || namespace === undefined ? 2 : 1;
}

const messages = {
  wrongPlace: (text: string): Problem => ({
    what: `${quoteWhole(text)}: expected INSTANCE, INSTANCE/NAMESPACE or INSTANCE/NAMESPACE/REPOSITORY`,
  }),
};
