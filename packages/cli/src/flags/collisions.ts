import type { Operation } from "@tcrkit/client/schema";
import { type Flag, globalFlags, inputFlags, spellingsOf } from "./flags.js";

/** Each spelling of an operation's flags that means two things, in words. None may be: a test asks for every operation. */
export function listCollisions(operation: Operation): string[] {
  const owners = new Map<string, Set<string>>();
  for (const flag of [...globalFlags, ...inputFlags(operation)]) {
    for (const spelling of spellingsOf(flag)) {
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(ownerOf(flag)));
    }
  }
  return [...owners]
    .filter(([, names]) => names.size > 1)
    .map(([spelling, names]) => `${operation.name}: ${spelling} is ${[...names].join(" and ")}`);
}

function ownerOf(flag: Flag): string {
  return flag.scope === "global" ? `the global option ${flag.name}` : `the parameter ${flag.field.name}`;
}
