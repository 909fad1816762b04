import type { ImmutableTagRule } from "../store/entities/immutable-tag-rule.js";
import { compileGlob, type GlobMatcher, isGlob } from "./glob.js";

/**
 * Which tags a rule keeps: those that both of its selectors choose, none while it is disabled. The repository comes without its
 * namespace.
 */
export function immutableTags(rule: ImmutableTagRule | undefined): (repository: string, tag: string) => boolean {
  if (rule === undefined || rule.isDisabled) return () => false;
  const [matchesRepository, matchesTag] = [matcherOf(rule.repositoryPattern), matcherOf(rule.tagPattern)];
  const [wantsRepository, wantsTag] = [rule.repositoryDecoration !== "repoExcludes", rule.tagDecoration !== "excludes"];
  return (repository, tag) => matchesRepository(repository) === wantsRepository && matchesTag(tag) === wantsTag;
}

function matcherOf(pattern: string): GlobMatcher {
  return isGlob(pattern) ? compileGlob(pattern) : () => false;
}
