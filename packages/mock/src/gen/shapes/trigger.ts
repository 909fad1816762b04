// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of Header. */
export const Header: Shape = [
  { name: "Key", type: "String", required: true },
  { name: "Values", type: "String", list: 1, required: true, sensitive: true },
];

/** Members of WebhookTarget. */
export const WebhookTarget: Shape = [
  { name: "Address", type: "String", required: true },
  { name: "Headers", type: "Header", list: 1 },
];

/** Members of WebhookTrigger. */
export const WebhookTrigger: Shape = [
  { name: "Name", type: "String", required: true },
  { name: "Targets", type: "WebhookTarget", list: 1, required: true },
  { name: "EventTypes", type: "String", list: 1, required: true },
  { name: "Condition", type: "String", required: true },
  { name: "Enabled", type: "Boolean", required: true },
  { name: "Id", type: "Integer" },
  { name: "Description", type: "String" },
  { name: "NamespaceId", type: "Integer" },
];

/** Members of WebhookTriggerLog. */
export const WebhookTriggerLog: Shape = [
  { name: "Id", type: "Integer" },
  { name: "TriggerId", type: "Integer" },
  { name: "EventType", type: "String" },
  { name: "NotifyType", type: "String" },
  { name: "Detail", type: "String", format: "json" },
  { name: "CreationTime", type: "String", format: "iso8601" },
  { name: "UpdateTime", type: "String", format: "iso8601" },
  { name: "Status", type: "String" },
];
