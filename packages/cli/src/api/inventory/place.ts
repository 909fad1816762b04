import { type Problem, UsageError } from "../../shell/errors.js";
import { quoteWhole } from "../../shell/printable.js";

/** What somebody means: everything, or what is in an instance, a namespace or a repository. */
export interface Place {
  readonly instance?: string;
  readonly namespace?: string;
  readonly repository?: string;
}

/**
 * Reads `INSTANCE/NAMESPACE/REPOSITORY`, or its beginning, for a command; a repository's name may have slashes.
 *
 * @throws UsageError for a part that is empty.
 */
export function parsePlace(text: string | undefined, command: string): Place {
  if (text === undefined) return {};
  const [instance = "", namespace, ...rest] = text.replace(/\/$/, "").split("/");
  const parts = [instance, ...(namespace === undefined ? [] : [namespace]), ...rest];
  if (parts.includes("")) throw new UsageError([messages.wrongPlace(text)], command);
  return {
    instance,
    ...(namespace === undefined ? {} : { namespace }),
    ...(rest.length === 0 ? {} : { repository: rest.join("/") }),
  };
}

const messages = {
  wrongPlace: (text: string): Problem => ({
    what: `${quoteWhole(text)}: expected INSTANCE, INSTANCE/NAMESPACE or INSTANCE/NAMESPACE/REPOSITORY`,
  }),
};
