import { MAX_TRIGGER_LOGS, MAX_TRIGGERS } from "../domain/quotas.js";
import { TRY_MS } from "../domain/webhooks/dispatcher.js";
import { MAX_TRIES } from "../domain/webhooks/make-call.js";
import type { StatedDecision } from "./decision.js";

/** Webhook triggers, and what they send. */
export const webhooksDecisions: readonly StatedDecision[] = [
  {
    topic: "ModifyWebhookTrigger",
    decision: "Trigger may come in part, as in the manual's example.",
    source: "manual",
  },
  {
    topic: "ModifyWebhookTrigger: members and Id",
    decision:
      "Members that are left out stay as they are. Id, which the type calls optional, is MissingParameter when it is left out.",
    source: "inferred",
  },
  {
    topic: "webhook addresses",
    decision:
      "An address without a scheme, such as `abc.local` in the manual's example, is kept as written and called by http. Other schemes, and addresses with a name and a password, are refused.",
    source: "inferred",
  },
  {
    topic: "webhook targets on other computers",
    decision: "They are kept, but not called without allowAnyHost: the log has the call as error, without a try.",
    source: "inferred",
  },
  {
    topic: "webhooks to the mock itself",
    decision:
      "They are never sent to the port at which the mock listens, by whatever name of loopback. Every call carries `X-Tcrkit-Webhook`, and no mock takes a request that does.",
    source: "inferred",
  },
  {
    topic: "webhook conditions",
    decision:
      "An empty one and `.*` match everything. Others are a glob over the repository without its namespace; after a colon, one over the tag. The console offers patterns over both; the form that joins them is ours.",
    source: "guides",
  },
  {
    topic: "webhook calls",
    decision: `A call has ${MAX_TRIES} tries; only 2xx is a success, and redirects are not followed. Each target is one call; the calls of a trigger go one after the other.`,
    source: "harbor",
  },
  {
    topic: "webhook bodies",
    decision:
      "They have the form of the example of DescribeWebhookTriggerLog. date_created is left out for what has no repository. resource_url of a chart is the address to get it at.",
    source: "harbor",
  },
  {
    topic: "headers of webhooks",
    decision:
      "Several values of a header are joined with commas. Headers of the connection, such as Host, are left out.",
    source: "inferred",
  },
  {
    topic: "DescribeWebhookTriggerLog",
    decision: `The latest comes first. A call is pending, then finished or error; a try takes ${TRY_MS / 1000} s of the mock's clock. The mock keeps the latest ${MAX_TRIGGER_LOGS} of a trigger, and deletes them with it.`,
    source: "harbor",
  },
  {
    topic: "webhook triggers of a namespace",
    decision: `A namespace has at most ${MAX_TRIGGERS}, then LimitExceeded. Names may be equal, and may have capitals, as in the manual's example.`,
    source: "inferred",
  },
];
