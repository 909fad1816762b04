// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of Header. */
export const Header: string = 'Key! Values![]{"sensitive":true}';

/** Members of WebhookTarget. */
export const WebhookTarget: string = "Address! Headers:Header[]";

/** Members of WebhookTrigger. */
export const WebhookTrigger: string =
  "Name! Targets!:WebhookTarget[] EventTypes![] Condition! Enabled!:Boolean Id:Integer Description NamespaceId:Integer";

/** Members of WebhookTriggerLog. */
export const WebhookTriggerLog: string =
  'Id:Integer TriggerId:Integer EventType NotifyType Detail{"format":"json"} CreationTime{"format":"iso8601"} UpdateTime{"format":"iso8601"} Status';
