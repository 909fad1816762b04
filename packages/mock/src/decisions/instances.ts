import type { Decision } from "./decision.js";

/** Instances, their states and their quotas, and what goes wrong on demand. */
export const instancesDecisions: readonly Decision[] = [
  {
    topic: "defaults",
    decision:
      "A member of ModifyInstance that is left out changes nothing, though the manual names false as the default of DeletionProtection.",
    source: "inferred",
  },
  {
    topic: "instance names",
    decision: "5 to 50 of a-z, 0-9 and -, unique over all accounts; lenient: capitals, and from three characters on.",
    source: "guides",
  },
  {
    topic: "reserved names",
    decision: "admin, console, docker, harbor, public, qcloud, registry, tencent.",
    source: "inferred",
  },
  { topic: "instances of an account", decision: "At most 100 (OperationDenied.QuotaOverLimit).", source: "inferred" },
  {
    topic: "namespaces and repositories of an instance",
    decision: "50/100/500 and 1000/3000/5000 by edition, then LimitExceeded.",
    source: "guides",
  },
  {
    topic: "states of an instance",
    decision:
      "Pending, Deploying, Running; Deleting before it is gone. Each passing state is seen by at least one read.",
    source: "domestic",
  },
  {
    topic: "prepaid instances that run out",
    decision:
      "With RenewFlag 1 they renew themselves by the month; else they are Isolate, reached by RenewInstance and DeleteInstance alone, and not deleted by themselves.",
    source: "domestic",
  },
  {
    topic: "what an instance holds",
    decision: "Reached while the instance is Running, else ResourceUnavailable.",
    source: "inferred",
  },
  {
    topic: "lifecycle by the clock",
    decision:
      "A state passes once it was seen and its time is over, one step a read: nobody skips a state by looking late. A step that failNextTransition makes fail ends in FailedCreated for an instance.",
    source: "inferred",
  },
  {
    topic: "faults",
    decision:
      "A fault meets requests whose action is known, refused ones included; errors, throttling and resets come behind authentication and frequency, before the parameters.",
    source: "inferred",
  },
  {
    topic: "pages of a browser",
    decision: "Those of this computer may call the API and the admin API (CORS); others are refused with HTTP 403.",
    source: "inferred",
  },
  {
    topic: "other regions",
    decision: "An instance is found in its own region alone; CheckInstance looks in all.",
    source: "inferred",
  },
  {
    topic: "DeleteInstance",
    decision: "A dry run that would succeed answers DryRunOperation; protection and a second deletion OperationDenied.",
    source: "inferred",
  },
];
