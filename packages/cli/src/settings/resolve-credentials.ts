import type { CredentialProvider } from "@tcrkit/client/core";
import type { CredentialContext, DefaultChainOptions } from "@tcrkit/client/credentials";
import { type Problem, UsageError } from "../shell/errors.js";
import type { Reporter } from "../shell/reporter.js";
import { checkFile } from "./check-files.js";
import {
  type CredentialShell,
  credentialContext,
  halfPair,
  lookInProfile,
  type OwnLook,
} from "./credential-sources.js";
import { openProfiles } from "./profiles.js";

/** What flags say of the credentials. */
export interface CredentialFlags {
  readonly secretId?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly token?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly roleSessionName?: string | undefined;
  readonly useCvmRole?: boolean | undefined;
  readonly profile?: string | undefined;
}

export type CredentialReporter = Pick<Reporter, "keepSecret" | "line">;

/**
 * Finds what signs: the key of the flags, else with `--profile` that profile alone, else the environment, our profile, and then what the
 * official tools would find. Files are read when the first call asks, and a transport is made only where one is needed. `reporter` is told the
 * secrets that it must not write, and warns where others can read or change our file.
 *
 * @throws UsageError for half a key in flags. The provider: CredentialsError of the client, ConfigError for a file of ours.
 */
export function resolveCredentials(
  flags: CredentialFlags,
  shell: CredentialShell,
  reporter?: CredentialReporter,
): CredentialProvider {
  assertWholeKey(flags);
  let found: Promise<CredentialProvider> | undefined;
  return async (request) => {
    found ??= chooseProvider(flags, shell, reporter);
    try {
      const credentials = await (await found)(request);
      for (const secret of [credentials.secretKey, credentials.token ?? ""]) reporter?.keepSecret(secret);
      return credentials;
    } catch (error) {
      found = undefined;
      throw error;
    }
  };
}

async function chooseProvider(
  flags: CredentialFlags,
  shell: CredentialShell,
  reporter: CredentialReporter | undefined,
): Promise<CredentialProvider> {
  const base = await baseProvider(flags, shell, reporter);
  const { roleArn, roleSessionName } = flags;
  return roleArn === undefined ? base : assumeRole(base, { roleArn, roleSessionName }, credentialContext(shell));
}

/** Each source is loaded by itself: most commands look at one. */
async function baseProvider(
  flags: CredentialFlags,
  shell: CredentialShell,
  reporter: CredentialReporter | undefined,
): Promise<CredentialProvider> {
  const context = credentialContext(shell);
  const { secretId, secretKey, token, useCvmRole, profile } = flags;
  if (secretId !== undefined && secretKey !== undefined) {
    return (await import("@tcrkit/client/credentials")).fromOptions({ secretId, secretKey, token });
  }
  if (useCvmRole === true) return (await import("@tcrkit/client/credentials")).fromCvmRole({ context });
  if (profile === undefined && isInEnvironment(shell.env)) {
    return (await import("@tcrkit/client/credentials")).fromEnv({ context });
  }
  const own = await lookInProfile(flags, shell);
  if (own.kind === "found") {
    for (const { what, next } of await checkFile(shell, openProfiles(shell).pathOf("credentials"))) {
      reporter?.line(messages.warning(what, next));
    }
    return providerOf(own, context);
  }
  return officialChain({ context, profile }, own);
}

/** Whether the environment says anything of a key pair. */
function isInEnvironment(env: CredentialShell["env"]): boolean {
  return ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"].some((name) => (env[name] ?? "") !== "");
}

async function providerOf(
  { looked, members }: Extract<OwnLook, { kind: "found" }>,
  context: CredentialContext,
): Promise<CredentialProvider> {
  const { CredentialsError, fromOptions } = await import("@tcrkit/client/credentials");
  const { secretId, secretKey, token, roleArn, roleSessionName } = members;
  if (secretId === undefined || secretKey === undefined) {
    throw new CredentialsError("invalid", [{ source: "tcr profile", looked, problem: halfPair }]);
  }
  const pair = fromOptions({ secretId, secretKey, token });
  return roleArn === undefined ? pair : assumeRole(pair, { roleArn, roleSessionName }, context);
}

async function assumeRole(
  provider: CredentialProvider,
  role: Pick<CredentialFlags, "roleSessionName"> & { readonly roleArn: string },
  context: CredentialContext,
): Promise<CredentialProvider> {
  return (await import("@tcrkit/client/credentials")).fromAssumeRole(provider, { ...role, context });
}

/** What the official tools would find. Where nothing is, our profile is named among what was looked at. */
async function officialChain(
  options: DefaultChainOptions,
  { looked, problem }: Extract<OwnLook, { kind: "absent" }>,
): Promise<CredentialProvider> {
  const { createDefaultChain, CredentialsError } = await import("@tcrkit/client/credentials");
  const chain = createDefaultChain(options);
  return async (request) => {
    try {
      return await chain(request);
    } catch (error) {
      if (!(error instanceof CredentialsError) || error.reason !== "missing") throw error;
      const own = { source: "tcr profile", looked, problem };
      throw new CredentialsError(error.reason, [own, ...error.attempts], error);
    }
  };
}

function assertWholeKey({ secretId, secretKey, token }: CredentialFlags): void {
  const problems = [
    ...(secretId !== undefined && secretKey === undefined ? [messages.halfPair("--secretId", "--secretKey")] : []),
    ...(secretKey !== undefined && secretId === undefined ? [messages.halfPair("--secretKey", "--secretId")] : []),
    ...(token !== undefined && secretId === undefined ? [messages.halfPair("--token", "--secretId")] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems);
}

const messages = {
  halfPair: (given: string, missing: string): Problem => ({ what: `${given} needs ${missing}` }),
  warning: (what: string, next: string | undefined): string =>
    `Warning: ${what}${next === undefined ? "" : `; ${next}`}`,
};
