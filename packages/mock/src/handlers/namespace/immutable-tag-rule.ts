import type { ImmutableTagRule as WireRule } from "../../gen/types/index.js";
import { isGlob } from "../../rules/glob.js";
import type { ImmutableTagRule } from "../../store/entities/immutable-tag-rule.js";
import type { Namespace } from "../../store/entities.js";
import { namespaceKey } from "../../store/store.js";
import { notFound } from "../find.js";
import type { Call } from "../handler.js";

/** The selectors of a rule as they are kept. Its number and its namespace are not the caller's to say. */
export function selectorsOf(
  rule: WireRule,
  call: Call<"InvalidParameter.ErrorTcrInvalidParameter">,
): Pick<ImmutableTagRule, "repositoryPattern" | "tagPattern" | "repositoryDecoration" | "tagDecoration"> {
  for (const pattern of [rule.RepositoryPattern, rule.TagPattern]) {
    if (pattern === "" || !isGlob(pattern)) {
      throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "A pattern of the rule is not well formed.");
    }
  }
  return {
    repositoryPattern: rule.RepositoryPattern,
    tagPattern: rule.TagPattern,
    repositoryDecoration: rule.RepositoryDecoration,
    tagDecoration: rule.TagDecoration,
  };
}

/** The rule of a namespace, when it has this number. */
export function findImmutableTagRule(call: Call, { instanceId, name }: Namespace, id: number): ImmutableTagRule {
  const rule = call.store.immutableTagRules.get(namespaceKey(instanceId, name));
  if (rule?.id !== id) throw notFound(call, "The namespace has no immutability rule with this id.");
  return rule;
}
