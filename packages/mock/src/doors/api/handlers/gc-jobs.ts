import { utcTimestamp } from "../../../base/time.js";
import { showRow } from "../../../domain/show-row.js";
import type { GCJobInfo } from "../../../gen/types/index.js";
import { type GcJob, gcTransitions } from "../../../state/entities/instances.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";

/** Lists the last ten garbage collections, the latest first. */
export const describeGCJobs: Handler<"DescribeGCJobs"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const jobs = call.store.gcJobs
    .childrenOf(id)
    .flatMap((job) => showRow(job, call.store.gcJobs, gcTransitions, call) ?? []);
  return { Jobs: jobs.map(jobInfoOf) };
};

function jobInfoOf({ id, status, createdAtMs, sinceMs = createdAtMs, schedule }: GcJob): GCJobInfo {
  return {
    ID: id,
    JobStatus: status,
    CreationTime: utcTimestamp(createdAtMs),
    UpdateTime: utcTimestamp(sinceMs),
    Schedule: { Type: schedule },
  };
}
