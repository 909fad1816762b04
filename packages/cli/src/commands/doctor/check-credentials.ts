import type { SourceReport } from "@tcrkit/client/credentials";
import { type CredentialShell, credentialContext, halfPair, lookInProfile } from "../../settings/credential-sources.js";
import type { CredentialFlags } from "../../settings/resolve-credentials.js";
import { exitCodes } from "../../shell/exit-codes.js";
import type { Check, CheckInput } from "./check.js";
import { doctorText } from "./messages.js";

/** Where credentials are, in the order in which they count, and which of them do. */
export async function checkCredentials({ shell, options }: CheckInput): Promise<Check[]> {
  const name = doctorText.names.credentials;
  const reports = await describeCredentials(options, shell, shell.signal);
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

/**
 * Says of each place where credentials may be whether it has some, in the order in which they count; never a secret.
 *
 * @throws ConfigError for a file of ours that cannot be read.
 */
export async function describeCredentials(
  flags: CredentialFlags,
  shell: CredentialShell,
  signal: AbortSignal,
): Promise<readonly SourceReport[]> {
  const { describeSources } = await import("@tcrkit/client/credentials");
  const [environment, ...others] = await describeSources(
    { context: credentialContext(shell), profile: flags.profile },
    { signal },
  );
  const sources = [
    ...(await flagSources(flags)),
    ...(environment === undefined ? [] : [environment]),
    await profileSource(flags, shell),
    ...others,
  ];
  const chosen = sources.find(({ state }) => state !== "absent");
  return sources.map((source) => ({ ...source, isChosen: source === chosen }));
}

async function flagSources({ secretId, useCvmRole, roleArn: role }: CredentialFlags): Promise<SourceReport[]> {
  const { maskSecretId } = await import("@tcrkit/client/credentials");
  const found = { source: "flags", state: "found" as const, isChosen: false, role, attempts: [] };
  if (secretId !== undefined)
    return [{ ...found, looked: "--secretId, --secretKey", secretId: maskSecretId(secretId) }];
  return useCvmRole === true ? [{ ...found, looked: "--use-cvm-role" }] : [];
}

async function profileSource(flags: CredentialFlags, shell: CredentialShell): Promise<SourceReport> {
  const { maskSecretId } = await import("@tcrkit/client/credentials");
  const source = "tcr profile";
  const look = await lookInProfile(flags, shell);
  const { looked } = look;
  if (look.kind === "absent") {
    return { source, state: "absent", isChosen: false, attempts: [{ source, looked, problem: look.problem }] };
  }
  const { secretId, secretKey, roleArn: role } = look.members;
  if (secretId === undefined || secretKey === undefined) {
    return { source, state: "broken", isChosen: false, attempts: [{ source, looked, problem: halfPair }] };
  }
  return { source, state: "found", isChosen: false, looked, secretId: maskSecretId(secretId), role, attempts: [] };
}
