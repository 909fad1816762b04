import type { Paint } from "./paint.js";

const stateMember = /(?:status|state)$/i;

const good =
  /^(?:running|success|succeed(?:ed)?|successful|active|enabled?|available|ready|normal|open(?:ed)?|ok|online|healthy|complete[d]?|finished|done)$/i;
const bad = /fail|error|abnormal|unhealthy|isolat|denied|expired|destroyed|stopped|offline|cancell?ed|timeout/i;
const pending = /ing$|pending|wait|init|queue|progress|unknown/i;

/** Colours a state by what it says: green where all is well, red where something failed, yellow where work goes on. */
export function paintState(member: string, value: string, { good: ok, bad: failed, pending: busy }: Paint) {
  if (!stateMember.test(member)) return undefined;
  if (good.test(value)) return ok;
  if (bad.test(value)) return failed;
  return pending.test(value) ? busy : undefined;
}
