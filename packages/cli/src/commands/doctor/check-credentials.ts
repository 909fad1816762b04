import type { SourceReport } from "@tcrkit/client/credentials";
import { describeCredentials } from "../../config/describe-credentials.js";
import { exitCodes } from "../../exit-codes.js";
import { doctorText } from "../../text/doctor.js";
import type { Check, CheckWorld } from "./check.js";

/** Where credentials are, in the order in which they count, and which of them do. */
export async function checkCredentials({ context, options }: CheckWorld): Promise<Check[]> {
  const name = doctorText.names.credentials;
  const reports = await describeCredentials(options, context, context.signal);
  const details = reports.map(lineOf);
  const chosen = reports.find(({ isChosen }) => isChosen);
  const failed = { name, state: "fail", details, exitCode: exitCodes.credentials } as const;
  if (chosen === undefined) return [{ ...failed, found: doctorText.noCredentials, next: doctorText.setCredentials }];
  if (chosen.state === "found") return [{ name, state: "ok", found: doctorText.found(chosen), details }];
  return [{ ...failed, found: problemOf(chosen), next: doctorText.mendCredentials(chosen.source) }];
}

function lineOf(report: SourceReport, index: number): string {
  const { state, isChosen, expiresAt } = report;
  const what = state === "found" ? doctorText.found(report) : problemOf(report);
  const until = expiresAt === undefined ? "" : `, ${doctorText.expiresAt(new Date(expiresAt).toISOString())}`;
  return `${index + 1}. ${what}${until}${isChosen ? ` <- ${doctorText.counts}` : ""}`;
}

function problemOf({ source, attempts }: SourceReport): string {
  return `${source}: ${attempts.map(({ looked, problem }) => `${looked} ${problem}`).join("; ")}`;
}
