import { NAME_LENGTH, RENEWS_ITSELF, RESERVED_NAMES } from "../domain/instances.js";
import { MAX_INSTANCES, quotas } from "../domain/quotas.js";
import type { Decision } from "./decision.js";

const editions = Object.values(quotas);
const NAMESPACES = editions.map(({ namespaces }) => namespaces).join("/");
const REPOSITORIES = editions.map(({ repositories }) => repositories).join("/");

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
    decision: `${NAME_LENGTH.min} to ${NAME_LENGTH.max} of a-z, 0-9 and -, unique over all accounts; lenient: capitals, and from ${NAME_LENGTH.lenientMin} characters on.`,
    source: "guides",
  },
  {
    topic: "reserved names",
    decision: `${[...RESERVED_NAMES].join(", ")}.`,
    source: "inferred",
  },
  {
    topic: "instances of an account",
    decision: `At most ${MAX_INSTANCES} (OperationDenied.QuotaOverLimit).`,
    source: "inferred",
  },
  {
    topic: "namespaces and repositories of an instance",
    decision: `${NAMESPACES} and ${REPOSITORIES} by edition, then LimitExceeded.`,
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
    decision: `With RenewFlag ${RENEWS_ITSELF} they renew themselves by the month; else they are Isolate, reached by RenewInstance and DeleteInstance alone, and not deleted by themselves.`,
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
