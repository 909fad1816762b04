import { expect, it } from "vitest";
import { publicAccessTransitions, vpcLinkTransitions } from "./entities/access-control.js";
import {
  customDomainTransitions,
  gcTransitions,
  imageAccelerationTransitions,
  instanceTransitions,
} from "./entities/instances.js";
import { syncTransitions } from "./entities/replication.js";
import { retentionTransitions } from "./entities/retention.js";
import { afterRead, type Transient, type Transitions } from "./lifecycle.js";

/** The states that reads show, from one on; `gone` at the end of what is deleted. */
function states(transitions: Transitions, from: string): string[] {
  const seen: string[] = [];
  let row: Transient | undefined = { status: from, reads: 0 };
  while (row !== undefined && !seen.includes(row.status)) {
    seen.push(row.status);
    row = afterRead(row, transitions, { reads: 1 }, 0);
  }
  return row === undefined ? [...seen, "gone"] : seen;
}

it.each<[what: string, transitions: Transitions, states: readonly string[]]>([
  ["a new instance", instanceTransitions, ["Pending", "Deploying", "Running"]],
  ["an instance that is deleted", instanceTransitions, ["Deleting", "gone"]],
  ["a new domain", customDomainTransitions, ["CREATING", "SUCCESS"]],
  ["a domain that is deleted", customDomainTransitions, ["DELETING", "gone"]],
  ["a new acceleration", imageAccelerationTransitions, ["Creating", "Completed"]],
  ["an acceleration that is deleted", imageAccelerationTransitions, ["Deleting", "gone"]],
  ["a collection", gcTransitions, ["pending", "running", "finished"]],
  ["public access that opens", publicAccessTransitions, ["Opening", "Opened"]],
  ["public access that closes", publicAccessTransitions, ["Deleting", "gone"]],
  ["a new link", vpcLinkTransitions, ["Pending", "Running"]],
  ["a link that is deleted", vpcLinkTransitions, ["Deleting", "gone"]],
  ["a replication", syncTransitions, ["Running", "Succeed"]],
  ["a run of a retention rule", retentionTransitions, ["InProgress", "Succeed"]],
])("shows %s in its states, one after the other", (_, transitions, expected) => {
  expect(states(transitions, expected[0] ?? "")).toEqual(expected);
});
