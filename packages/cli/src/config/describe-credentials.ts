import type { SourceReport } from "@tcrkit/client/credentials";
import { configText } from "../text/config.js";
import { type CredentialWorld, contextOf } from "./credential-context.js";
import { lookInProfile } from "./look-in-profile.js";
import type { CredentialFlags } from "./resolve-credentials.js";

/**
 * Says of each place where credentials may be whether it has some, in the order in which they count; never a secret.
 *
 * @throws ConfigError for a file of ours that cannot be read.
 */
export async function describeCredentials(
  flags: CredentialFlags,
  world: CredentialWorld,
  signal: AbortSignal,
): Promise<readonly SourceReport[]> {
  const { describeSources } = await import("@tcrkit/client/credentials");
  const [environment, ...others] = await describeSources(
    { context: contextOf(world), profile: flags.profile },
    { signal },
  );
  const sources = [
    ...(await flagSources(flags)),
    ...(environment === undefined ? [] : [environment]),
    await profileSource(flags, world),
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

async function profileSource(flags: CredentialFlags, world: CredentialWorld): Promise<SourceReport> {
  const { maskSecretId } = await import("@tcrkit/client/credentials");
  const source = "tcr profile";
  const look = await lookInProfile(flags, world);
  const { looked } = look;
  if (look.kind === "absent") {
    return { source, state: "absent", isChosen: false, attempts: [{ source, looked, problem: look.problem }] };
  }
  const { secretId, secretKey, roleArn: role } = look.members;
  if (secretId === undefined || secretKey === undefined) {
    return { source, state: "broken", isChosen: false, attempts: [{ source, looked, problem: configText.half }] };
  }
  return { source, state: "found", isChosen: false, looked, secretId: maskSecretId(secretId), role, attempts: [] };
}
