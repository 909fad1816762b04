import type { Diagnosis } from "../doors/api/diagnosis.js";
import type { RecordedRequest } from "../doors/api/recorded-request.js";

/** Prints a request for the log: a line, and more where parameters were ignored, a signature was refused or the mock itself failed. */
export function logLine(request: RecordedRequest, diagnosis: Diagnosis | undefined): string {
  const { action = "-", region = "-", secretId = "-", signature = "-", ignored, fault } = request;
  const lines = [[action, region, signature, secretId, outcomeText(request)].join(" ")];
  if (ignored !== undefined) lines.push(`  ignored: ${ignored.join(", ")}`);
  if (diagnosis !== undefined) {
    lines.push(`  ${diagnosis.finding}: ${diagnosis.explanation} See /_tcrkit/diagnoses/${diagnosis.id}`);
  }
  if (fault !== undefined) lines.push("  a fault of the mock:", ...fault.split("\n"));
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function outcomeText({ outcome }: RecordedRequest): string {
  switch (outcome.kind) {
    case "state":
      return "ok";
    case "pending":
      return "under way";
    case "error":
      return `${outcome.code}: ${outcome.message}`;
  }
}

/** Replaces control characters: what callers send must not steer a terminal. */
function printable(line: string): string {
  return line.replace(/\p{C}/gu, "?");
}
