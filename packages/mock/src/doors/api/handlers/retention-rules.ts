import { nextRun } from "../../../base/cron.js";
import { isGlob } from "../../../base/glob.js";
import { utcTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { findNamespace } from "../../../domain/namespaces.js";
import type {
  RetentionPolicy as DomesticPolicy,
  FilterSelector,
  RetentionRuleItem,
} from "../../../gen/domestic/types/domestic.js";
import type { RetentionPolicy, RetentionRule as WireRule } from "../../../gen/types/index.js";
import { nextNumber } from "../../../state/counters.js";
import type { Namespace } from "../../../state/entities/namespaces.js";
import type { RetentionFilter, RetentionItem, RetentionRule } from "../../../state/entities/retention.js";
import { namespaceKey } from "../../../state/keys.js";
import { domesticOnly, type EditionHandler } from "./edition-handler.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { pageByNumber, rowsBelow } from "./list.js";

/** The members of a rule in a request. */
interface RuleInput {
  readonly RetentionRule?: WireRule;
  readonly AdvancedRuleItems?: readonly RetentionRuleItem[];
  readonly CronSetting: string;
}

/** The time of what has not happened or never will: Go's zero time, as Harbor answers it. */
export const NEVER = "0001-01-01T00:00:00Z";

/** Creates the tag retention rule of a namespace. */
export const createTagRetentionRule: EditionHandler<"CreateTagRetentionRule"> = (input, call) => {
  const { instanceId, name } = findNumberedNamespace(call, input.RegistryId, input.NamespaceId);
  const setting = settingOf(input, undefined, call);
  if (call.store.retentionRules.get(namespaceKey(instanceId, name)) !== undefined) {
    throw call.error("InternalError.ErrorConflict", "The namespace has a tag retention rule already.");
  }
  const id = nextNumber(call.store, instanceId, "retentionRules");
  call.store.retentionRules.put({ instanceId, namespace: name, id, ...setting });
  return {};
};

/** Lists the tag retention rules of an instance, or that of one namespace. */
export const describeTagRetentionRules: EditionHandler<"DescribeTagRetentionRules"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const parent =
    input.NamespaceName === undefined
      ? instance.id
      : namespaceKey(instance.id, findNamespace(call, instance, input.NamespaceName).name);
  const rules = rowsBelow(call.store.retentionRules, [parent]);
  return {
    RetentionPolicyList: pageByNumber(rules, input, call).map((rule) => policyOf(rule, call)),
    TotalCount: rules.length,
  };
};

/** Changes what a rule retains and when it runs. What the request leaves out stays. */
export const modifyTagRetentionRule: EditionHandler<"ModifyTagRetentionRule"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const namespace = findNumberedNamespace(call, input.RegistryId, input.NamespaceId);
  if (namespace.name !== rule.namespace) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "The rule belongs to another namespace.");
  }
  const { instanceId, id } = rule;
  const setting = settingOf(input, rule, call);
  call.store.retentionRules.put({ instanceId, namespace: rule.namespace, id, ...setting });
  return {};
};

/** Deletes a rule with its runs. */
export const deleteTagRetentionRule: Handler<"DeleteTagRetentionRule"> = (input, call) => {
  const { retentionRules } = call.store;
  retentionRules.delete(retentionRules.keyOf(findRetentionRule(call, input.RegistryId, input.RetentionId)));
  return {};
};

/** A rule of an instance by its number. */
export function findRetentionRule(call: Call, registryId: string, id: number): RetentionRule {
  const instance = findRunningInstance(call, registryId);
  const rule = call.store.retentionRules.childrenOf(instance.id).find((candidate) => candidate.id === id);
  if (rule === undefined) throw new RegistryRefusal("missing", "The tag retention rule does not exist.");
  return rule;
}

type Setting = Pick<RetentionRule, "key" | "value" | "items" | "cronSetting" | "isDisabled" | "nextRunAtMs">;

/** What a rule retains and when it runs, in their stored form. A disabled rule does not run by itself. */
function settingOf(
  input: RuleInput & { readonly Disabled?: boolean },
  before: RetentionRule | undefined,
  call: Call,
): Setting {
  const isDisabled = input.Disabled ?? before?.isDisabled ?? false;
  const next = isDisabled ? undefined : nextRun(input.CronSetting, call.clock.now());
  return {
    ...retainedOf(input, before, call),
    cronSetting: input.CronSetting,
    isDisabled,
    ...(next === undefined ? {} : { nextRunAtMs: next }),
  };
}

/** What a request retains: by one rule, or by rules with filters. */
function retainedOf(
  { RetentionRule: rule, AdvancedRuleItems: items = [] }: RuleInput,
  before: RetentionRule | undefined,
  call: Call,
): Pick<RetentionRule, "key" | "value" | "items"> {
  if (rule !== undefined) return checkedRule(rule, "RetentionRule", call);
  const stored = items.map((item, index) => itemOf(item, `AdvancedRuleItems.${index}`, call));
  const [first] = stored;
  if (first !== undefined) return { key: first.key, value: first.value, items: stored };
  if (before === undefined) throw call.error("InvalidParameterValue", "The rule retains nothing.");
  const { key, value, items: kept } = before;
  return kept === undefined ? { key, value } : { key, value, items: kept };
}

function itemOf(
  { RetentionPolicy, TagFilter, RepositoryFilter }: RetentionRuleItem,
  path: string,
  call: Call,
): RetentionItem {
  if (RetentionPolicy === undefined) {
    throw call.error("MissingParameter", `The request is missing the required parameter \`${path}.RetentionPolicy\`.`);
  }
  return {
    ...checkedRule(RetentionPolicy, `${path}.RetentionPolicy`, call),
    ...(TagFilter === undefined ? {} : { tags: filterOf(TagFilter, `${path}.TagFilter`, call) }),
    ...(RepositoryFilter === undefined
      ? {}
      : { repositories: filterOf(RepositoryFilter, `${path}.RepositoryFilter`, call) }),
  };
}

function checkedRule(
  { Key: key, Value: value }: WireRule,
  path: string,
  call: Call,
): Pick<RetentionItem, "key" | "value"> {
  if (value >= 1) return { key, value };
  throw call.error("InvalidParameterValue", `The value of the parameter \`${path}.Value\` must be at least 1.`);
}

function filterOf({ Decoration = "", Pattern = "**" }: FilterSelector, path: string, call: Call): RetentionFilter {
  if (!isGlob(Pattern)) {
    throw call.error("InvalidParameterValue", `The value of the parameter \`${path}.Pattern\` is not a valid pattern.`);
  }
  return { pattern: Pattern, isExcluding: EXCLUDING.has(Decoration) };
}

const EXCLUDING: ReadonlySet<string> = new Set(["excludes", "repoExcludes"]);

/** A namespace by its number. */
function findNumberedNamespace(call: Call, registryId: string, id: number): Namespace {
  const instance = findRunningInstance(call, registryId);
  const namespace = call.store.namespaces.childrenOf(instance.id).find((candidate) => candidate.id === id);
  if (namespace === undefined) throw new RegistryRefusal("missing", "The namespace does not exist.");
  return namespace;
}

function policyOf(rule: RetentionRule, call: Call): RetentionPolicy | DomesticPolicy {
  const isPlain = rule.items === undefined || call.settings.edition === "intl";
  return {
    RetentionId: rule.id,
    NamespaceName: rule.namespace,
    RetentionRuleList: isPlain ? [{ Key: rule.key, Value: rule.value }] : [],
    ...domesticOnly(call, { AdvancedRuleItems: (rule.items ?? []).map(wireItemOf) }),
    CronSetting: rule.cronSetting,
    Disabled: rule.isDisabled,
    NextExecutionTime: rule.nextRunAtMs === undefined ? NEVER : utcTimestamp(rule.nextRunAtMs),
  };
}

function wireItemOf({ key, value, tags, repositories }: RetentionItem): RetentionRuleItem {
  return {
    RetentionPolicy: { Key: key, Value: value },
    ...(tags === undefined ? {} : { TagFilter: selectorOf(tags, "matches", "excludes") }),
    ...(repositories === undefined
      ? {}
      : { RepositoryFilter: selectorOf(repositories, "repoMatches", "repoExcludes") }),
  };
}

function selectorOf({ pattern, isExcluding }: RetentionFilter, matching: string, excluding: string): FilterSelector {
  return { Decoration: isExcluding ? excluding : matching, Pattern: pattern };
}
