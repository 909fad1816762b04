import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";
import { triggerOf } from "./trigger-of.js";

/** Lists triggers in the order of their creation, of one namespace or of all. */
export const describeWebhookTrigger: Handler<"DescribeWebhookTrigger"> = (input, call) => {
  const { store } = call;
  const instance = findRunningInstance(call, input.RegistryId);
  const namespaces =
    input.Namespace === undefined
      ? store.namespaces.childrenOf(instance.id)
      : [findNamespace(call, instance, input.Namespace)];
  const triggers = namespaces
    .flatMap(({ name }) => store.webhooks.triggers.childrenOf(namespaceKey(instance.id, name)))
    .sort((left, right) => left.id - right.id);
  const page = pageByRow(triggers, input, call);
  return { TotalCount: triggers.length, Triggers: page.map((trigger) => triggerOf(trigger, store)) };
};
