import type { ImmutableTagRule } from "@tcrkit/client/types";
import { createGlob, faultOfGlob } from "./glob.js";

/** Which tags the rules of an instance hold: those that both selectors of a rule choose. A rule that is disabled holds none. */
export function createImmutability(
  rules: readonly ImmutableTagRule[],
): (namespace: string, repository: string, tag: string) => boolean {
  const tests = rules
    .filter(({ Disabled }) => Disabled !== true)
    .map((rule) => {
      const isRepository = selector(rule.RepositoryPattern, rule.RepositoryDecoration === "repoExcludes");
      const isTag = selector(rule.TagPattern, rule.TagDecoration === "excludes");
      return (namespace: string, repository: string, tag: string) =>
        namespace === rule.NsName && isRepository(repository) && isTag(tag);
    });
  return (...image) => tests.some((holds) => holds(...image));
}

/** A pattern that is not well formed matches nothing, at the server as well. */
function selector(pattern: string, isExcluding: boolean): (name: string) => boolean {
  const matches = faultOfGlob(pattern) === undefined ? createGlob(pattern) : () => false;
  return (name) => matches(name) !== isExcluding;
}
