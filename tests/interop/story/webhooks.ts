import { NamespaceName } from "./namespace.js";
import { type Chapter, rowsOf } from "./teller.js";

/** A trigger, changed and deleted again. */
export const tellWebhooks: Chapter = async ({ call, expect }, instance) => {
  const place = { ...instance, Namespace: NamespaceName };
  const Headers = [{ Key: "X-Team", Values: ["tools", "tests"] }];
  const Trigger = {
    Name: "told",
    Targets: [{ Address: "http://127.0.0.1:9/hook", Headers }],
    EventTypes: ["pushImage", "deleteImage"],
    Condition: ".*",
    Enabled: false,
    Description: "tells a pipeline",
  };
  const created = await call("CreateWebhookTrigger", { ...place, Trigger });
  const Id = (created["Trigger"] as { readonly Id?: number } | undefined)?.Id;
  const triggers = rowsOf(await call("DescribeWebhookTrigger", place), "Triggers");
  expect(
    "triggers",
    triggers.map(({ Id, Name }) => ({ Id, Name })),
    [{ Id, Name: "told" }],
  );
  await call("ModifyWebhookTrigger", { ...place, Trigger: { ...Trigger, Id, Name: "told again" } });
  await call("DescribeWebhookTriggerLog", { ...place, Id });
  await call("DeleteWebhookTrigger", { ...place, Id });
  expect("no trigger", rowsOf(await call("DescribeWebhookTrigger", place), "Triggers").length, 0);
};
