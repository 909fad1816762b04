import type { Call } from "../handler.js";

/** What the server puts before the name of a service account. */
const PREFIX = "tcr$";

/** Harbor's rule for the names of its robots, which these accounts are. */
const NAME = /^(?=.{1,255}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** The name of a service account as it is shown. */
export function prefixedName(name: string): string {
  return `${PREFIX}${name}`;
}

/** The name as it is kept: both forms come in. */
export function bareName(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

/** The name of a new account. The edition `lenient` takes any that is not empty. */
export function checkedName(name: string, call: Call): string {
  const bare = bareName(name);
  if (call.settings.edition === "lenient" ? bare !== "" : NAME.test(bare)) return bare;
  throw call.error(
    "InvalidParameterValue",
    "The value of the parameter `Name` must be of a-z and 0-9, with single dots, dashes or underscores between them.",
  );
}
