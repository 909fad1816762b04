import type { WebhookTriggerLog } from "../../gen/types/index.js";
import type { WebhookLog } from "../../store/entities/webhook-log.js";
import { triggerKey } from "../../store/entities/webhook-trigger.js";
import { namespaceKey } from "../../store/store.js";
import { isoTimestamp } from "../../time-formats.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { checkPage } from "../paging.js";
import { findTrigger } from "./find-trigger.js";

/** Lists the calls of one trigger, or of all triggers of a namespace, the latest first. */
export const describeWebhookTriggerLog: Handler<"DescribeWebhookTriggerLog"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const { instanceId, name } = namespace;
  const parent =
    input.Id === undefined
      ? namespaceKey(instanceId, name)
      : triggerKey(instanceId, name, findTrigger(call, namespace, input.Id).id);
  const { logs } = call.store.webhooks;
  const { offset, limit } = checkPage(input, call);
  return { TotalCount: logs.countOf(parent), Logs: logs.pageOf(parent, offset, limit).map(logOf) };
};

function logOf(log: WebhookLog): WebhookTriggerLog {
  return {
    Id: log.id,
    TriggerId: log.triggerId,
    EventType: log.eventType,
    NotifyType: "http",
    Detail: log.detail,
    CreationTime: isoTimestamp(log.createdAtMs),
    UpdateTime: isoTimestamp(log.updatedAtMs),
    Status: log.status,
  };
}
