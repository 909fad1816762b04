import { connect } from "../../api/connect.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";
import { resolveCredentials } from "../../settings/resolve-credentials.js";
import { clientSettings } from "../../settings/resolve-settings.js";
import type { Check, CheckInput } from "./check.js";
import { doctorText } from "./messages.js";

/** Long enough for a slow line, short enough to wait for. */
const timeoutMs = 10_000;
/** The API refuses more than 300 seconds; a clock that is this wrong will get there. */
const suspiciousSeconds = 60;

/** One call that changes nothing: whether an answer comes, and whether the clock is right. */
export async function checkApi({ shell, options, settings }: CheckInput): Promise<Check[]> {
  const command = findCommand("DescribeRegions");
  if (command === undefined) throw new Error("DescribeRegions is not in the operation table");
  const operation = await loadOperation(command);
  const { metadataOf } = await import("@tcrkit/client/core");
  const region = settings.region?.value ?? "ap-guangzhou";
  const credentials = resolveCredentials(options, shell);
  await credentials({ signal: shell.signal });
  const api = await connect({ ...clientSettings(settings), region, timeoutMs }, credentials, shell);
  const metadata = metadataOf(await api.call(operation, {}));
  const { requestId = "", durationMs = 0 } = metadata ?? {};
  const found = doctorText.answered(region, Math.round(durationMs), requestId);
  return [{ name: doctorText.names.api, state: "ok", found }, checkClock(metadata?.headers["date"], shell.now())];
}

function checkClock(date: unknown, nowMs: number): Check {
  const name = doctorText.names.clock;
  const serverMs = typeof date === "string" ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(serverMs)) return { name, state: "ok", found: doctorText.clockUnknown };
  const seconds = Math.round(Math.abs(nowMs - serverMs) / 1000);
  if (seconds <= suspiciousSeconds) return { name, state: "ok", found: doctorText.clockRight(seconds) };
  return { name, state: "warn", found: doctorText.clockWrong(seconds), next: doctorText.setClock };
}
