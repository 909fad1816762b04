import type { GCJobInfo } from "../../gen/types/index.js";
import { gcCourse } from "../../registry/gc.js";
import type { GcJob } from "../../store/entities/gc-job.js";
import { utcTimestamp } from "../../time-formats.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { showRow } from "../show-row.js";

const SHOWN_JOBS = 10;

/** Lists the last ten garbage collections, the latest first. */
export const describeGCJobs: Handler<"DescribeGCJobs"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const jobs = call.store.gcJobs
    .pageOf(id, 0, SHOWN_JOBS)
    .flatMap((job) => showRow(job, call.store.gcJobs, gcCourse, call) ?? []);
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
