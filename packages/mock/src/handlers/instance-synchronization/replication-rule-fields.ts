import type { ReplicationRule as RuleInput } from "../../gen/types/index.js";
import { isGlob } from "../../rules/glob.js";
import type { ReplicationRule } from "../../store/entities/replication.js";
import type { Call } from "../handler.js";

const NAMESPACE = /^(?=.{2,30}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** What a request says of a rule, checked. */
export function replicationRuleFields(
  { Name, DestNamespace, Override, Filters }: RuleInput,
  call: Call<"InvalidParameter.ErrorTcrInvalidParameter">,
): Pick<ReplicationRule, "name" | "destinationNamespace" | "isOverriding" | "filters"> {
  const assert = (isValid: boolean, path: string, rule: string): void => {
    if (isValid) return;
    throw call.error(
      "InvalidParameter.ErrorTcrInvalidParameter",
      `The value of the parameter \`Rule.${path}\` ${rule}.`,
    );
  };
  assert(Name !== "", "Name", "must not be empty");
  assert(DestNamespace === "" || NAMESPACE.test(DestNamespace), "DestNamespace", "is not the name of a namespace");
  for (const [index, { Type, Value = "" }] of Filters.entries()) {
    const path = `Filters.${index}.Value`;
    if (Type === "resource") assert(["", "image", "chart"].includes(Value), path, "must be image, chart or empty");
    else assert(isGlob(Value), path, "is not a valid pattern");
  }
  return {
    name: Name,
    destinationNamespace: DestNamespace,
    isOverriding: Override,
    filters: Filters.map(({ Type, Value = "" }) => ({ type: Type, value: Value })),
  };
}
