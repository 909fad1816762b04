import { MAX_CLOCK_MS } from "../base/clock.js";
import { NAME_LENGTH, RENEWS_ITSELF, RESERVED_NAMES } from "../domain/instances.js";
import { MAX_INSTANCES, MAX_PERIOD_MONTHS, quotas } from "../domain/quotas.js";
import type { StatedDecision } from "./decision.js";

const editions = Object.values(quotas);
const NAMESPACES = editions.map(({ namespaces }) => namespaces).join("/");
const REPOSITORIES = editions.map(({ repositories }) => repositories).join("/");

/** Instances, their states and their quotas, and what goes wrong on demand. */
export const instancesDecisions: readonly StatedDecision[] = [
  {
    topic: "defaults",
    decision:
      "A member that ModifyInstance leaves out stays as it is, though the manual names false as the default of DeletionProtection; strict takes this default.",
    source: "inferred",
  },
  {
    topic: "instance names",
    decision: `A name has ${NAME_LENGTH.min} to ${NAME_LENGTH.max} of a-z, 0-9 and -, and is unique over all accounts. lenient also takes capitals, and names from ${NAME_LENGTH.lenientMin} characters on.`,
    source: "guides",
  },
  {
    topic: "reserved names",
    decision: `These are reserved: ${[...RESERVED_NAMES].join(", ")}.`,
    source: "inferred",
  },
  {
    topic: "instances of an account",
    decision: `An account has at most ${MAX_INSTANCES}, then OperationDenied.QuotaOverLimit.`,
    source: "inferred",
  },
  {
    topic: "namespaces and repositories of an instance",
    decision: `By edition, an instance has at most ${NAMESPACES} namespaces and ${REPOSITORIES} repositories, then LimitExceeded.`,
    source: "guides",
  },
  {
    topic: "Period",
    decision: `An instance is paid for 1 to ${MAX_PERIOD_MONTHS} months at once, else InvalidParameterValue.`,
    source: "inferred",
  },
  {
    topic: "states of an instance",
    decision:
      "A new instance is Pending, Deploying, Running; a deleted one is Deleting before it is gone. At least one read sees each transient state.",
    source: "domestic",
  },
  {
    topic: "a create that meets what is being deleted",
    decision:
      "It is refused, as of any name that is taken, and counts as a read of what it meets: instances, domains, links, replicas. So the name is free after as many tries as a caller would need looks.",
    source: "inferred",
  },
  {
    topic: "prepaid instances that run out",
    decision: `With RenewFlag ${RENEWS_ITSELF} they renew themselves by the month. Others become Isolate, which only RenewInstance and DeleteInstance reach; they are never deleted by themselves.`,
    source: "domestic",
  },
  {
    topic: "what an instance holds",
    decision: "It can be reached while the instance is Running, else ResourceUnavailable.",
    source: "inferred",
  },
  {
    topic: "lifecycle by the clock",
    decision:
      "A transient state ends once a read has seen it and its time is over, one transition a read: nobody misses a state by looking late. An instance whose transition fails by failNextTransition ends in FailedCreated.",
    source: "inferred",
  },
  {
    topic: "the clock set back",
    decision: `What is past keeps its dates, even those that lie ahead then. Scheduled runs are planned anew, and transient states begin anew. At the end of the year ${new Date(MAX_CLOCK_MS).getUTCFullYear() - 1} the clock stands still; a time beyond is refused.`,
    source: "inferred",
  },
  {
    topic: "faults",
    decision:
      "A fault meets requests with a known action, even refused ones. Errors, throttling and resets come after authentication and frequency, before the parameters.",
    source: "inferred",
  },
  {
    topic: "pages of a browser",
    decision:
      "Pages of this computer, and those that --allow-origin names, may call the API and the admin API (CORS) by a name of this computer, a domain of Tencent's, or one that --allow-host names; all else that a browser sends gets HTTP 403.",
    source: "inferred",
  },
  {
    topic: "other regions",
    decision: "An instance is found only in its own region; CheckInstance looks in all.",
    source: "inferred",
  },
  {
    topic: "DeleteInstance",
    decision:
      "A dry run that would succeed answers DryRunOperation. Deleting a protected instance, or one twice, is OperationDenied.",
    source: "inferred",
  },
];
