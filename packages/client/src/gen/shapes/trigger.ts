// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of Header. */
export const Header: Shape = /* @__PURE__ */ defineShape('Key! Values![]{"sensitive":true}');

/** Members of WebhookTarget. */
export const WebhookTarget: Shape = /* @__PURE__ */ defineShape("Address! Headers:Header[]");

/** Members of WebhookTrigger. */
export const WebhookTrigger: Shape = /* @__PURE__ */ defineShape(
  "Name! Targets!:WebhookTarget[] EventTypes![] Condition! Enabled!:Boolean Id:Integer Description NamespaceId:Integer",
);

/** Members of WebhookTriggerLog. */
export const WebhookTriggerLog: Shape = /* @__PURE__ */ defineShape(
  'Id:Integer TriggerId:Integer EventType NotifyType Detail{"format":"json"} CreationTime{"format":"iso8601"} UpdateTime{"format":"iso8601"} Status',
);
