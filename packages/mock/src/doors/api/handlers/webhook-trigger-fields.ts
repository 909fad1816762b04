import { isCondition, parseWebhookUrl } from "../../../domain/webhooks/triggers.js";
import type { WebhookTrigger as TriggerInput } from "../../../gen/types/index.js";
import type { WebhookTarget, WebhookTrigger } from "../../../state/entities/webhooks.js";
import type { Call } from "./handler.js";

type Codes = "InvalidParameter.ErrorTcrInvalidParameter";

/** The members of a trigger; an update may leave some out. */
type TriggerFields = Partial<
  Pick<WebhookTrigger, "name" | "description" | "targets" | "eventTypes" | "condition" | "isEnabled">
>;

const EVENTS = ["pushImage", "deleteImage", "pullImage", "uploadChart", "deleteChart", "downloadChart"];

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/;

/** The characters of an HTTP header: none that could end it. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]{0,4096}$/;

/** Checks the members of a trigger that a request has. */
export function triggerFields(input: Partial<TriggerInput>, call: Call<Codes>): TriggerFields {
  const { Name, Description, Targets, EventTypes, Condition, Enabled } = input;
  if (Name === "") throw invalid(call, "Name", "must not be empty");
  if (Targets?.length === 0) throw invalid(call, "Targets", "must name at least one target");
  if (EventTypes !== undefined) checkEvents(EventTypes, call);
  if (Condition !== undefined && !isCondition(Condition)) throw invalid(call, "Condition", "is not a valid pattern");
  return {
    ...(Name === undefined ? {} : { name: Name }),
    ...(Description === undefined ? {} : { description: Description }),
    ...(Targets === undefined ? {} : { targets: Targets.map((target, index) => checkTarget(target, index, call)) }),
    ...(EventTypes === undefined ? {} : { eventTypes: EventTypes }),
    ...(Condition === undefined ? {} : { condition: Condition }),
    ...(Enabled === undefined ? {} : { isEnabled: Enabled }),
  };
}

function checkEvents(events: readonly string[], call: Call<Codes>): void {
  if (events.length > 0 && events.every((event) => EVENTS.includes(event))) return;
  throw invalid(call, "EventTypes", `must hold one or more of ${EVENTS.join(", ")}`);
}

function checkTarget(target: TriggerInput["Targets"][number], index: number, call: Call<Codes>): WebhookTarget {
  const path = `Targets.${index}`;
  const url = parseWebhookUrl(target.Address);
  if (!(url instanceof URL)) throw invalid(call, `${path}.Address`, url);
  const headers = target.Headers ?? [];
  for (const [headerIndex, { Key, Values }] of headers.entries()) {
    if (HEADER_NAME.test(Key) && Values.every((value) => HEADER_VALUE.test(value))) continue;
    throw invalid(call, `${path}.Headers.${headerIndex}`, "is not an HTTP header");
  }
  return { address: target.Address, headers: headers.map(({ Key, Values }) => ({ key: Key, values: Values })) };
}

function invalid(call: Call<Codes>, path: string, rule: string): Error {
  return call.error(
    "InvalidParameter.ErrorTcrInvalidParameter",
    `The value of the parameter \`Trigger.${path}\` ${rule}.`,
  );
}
