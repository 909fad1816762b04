import { MAX_TRIGGER_LOGS, MAX_TRIGGERS } from "../domain/quotas.js";
import { TRY_MS } from "../domain/webhooks/dispatcher.js";
import { MAX_TRIES } from "../domain/webhooks/make-call.js";
import type { Decision } from "./decision.js";

/** Webhook triggers, and what they send. */
export const webhooksDecisions: readonly Decision[] = [
  {
    topic: "ModifyWebhookTrigger",
    decision: "Trigger may come in part, as in the manual's example.",
    source: "manual",
  },
  {
    topic: "ModifyWebhookTrigger: members and Id",
    decision: "What is left out stays as it is; Id, optional by the type, is MissingParameter when it is left out.",
    source: "inferred",
  },
  {
    topic: "webhook addresses",
    decision:
      "One without a scheme, as `abc.local` in the manual's example, is kept as written and called by http. Other schemes, and addresses with a name and a password, are refused.",
    source: "inferred",
  },
  {
    topic: "webhook targets on other computers",
    decision: "Kept, but not called unless that is opened: the call is logged as error without a try.",
    source: "inferred",
  },
  {
    topic: "webhook conditions",
    decision:
      "Empty or `.*` is all, else a glob over the repository without its namespace; behind a colon stands one over the tag. The console offers patterns over both; how they are written in one text is ours.",
    source: "guides",
  },
  {
    topic: "webhook calls",
    decision: `${MAX_TRIES} tries; anything but 2xx is a failure, redirects included, which are not followed. One call a target; those of a trigger one after the other.`,
    source: "harbor",
  },
  {
    topic: "webhook bodies",
    decision:
      "As in the example of DescribeWebhookTriggerLog; date_created is left out for what has no repository. A chart's resource_url is where it can be had.",
    source: "harbor",
  },
  {
    topic: "headers of webhooks",
    decision:
      "Several values of a header are sent with commas between; those of the connection, such as Host, are left out.",
    source: "inferred",
  },
  {
    topic: "DescribeWebhookTriggerLog",
    decision: `The latest first; pending, then finished or error; a try takes ${TRY_MS / 1000} s of the mock's clock. The latest ${MAX_TRIGGER_LOGS} of a trigger are kept, and go with it.`,
    source: "harbor",
  },
  {
    topic: "webhook triggers of a namespace",
    decision: `At most ${MAX_TRIGGERS}, then LimitExceeded. Names need not differ, and may have capitals, as in the manual's example.`,
    source: "inferred",
  },
];
