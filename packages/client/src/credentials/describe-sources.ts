import { maskSecretId } from "@tcrkit/signer";
import { type CredentialsAttempt, CredentialsError } from "./credentials-error.js";
import { type DefaultChainOptions, defaultSources } from "./default-chain.js";
import { resolveContext } from "./node-context.js";
import type { CredentialRequest } from "./provider.js";
import type { CredentialSource, Found } from "./source.js";

/** What one source of the default chain has; never a secret. */
export interface SourceReport {
  /** `environment`, `TKE OIDC`, `SDK profile`, `tccli profile`, `CVM role` */
  readonly source: string;
  /** `broken`: there is something that cannot be used, which ends a search. */
  readonly state: "found" | "absent" | "broken";
  /** Whether a search ends here: the first that is found or broken. */
  readonly isChosen: boolean;
  /** Where it was found. */
  readonly looked?: string | undefined;
  /** First four and last four characters. */
  readonly secretId?: string | undefined;
  /** Role that is assumed with it. */
  readonly role?: string | undefined;
  /** Unix milliseconds; of a login of tccli. */
  readonly expiresAt?: number | undefined;
  /** What is missing or wrong; empty where it was found. */
  readonly attempts: readonly CredentialsAttempt[];
}

/**
 * Says of each source of the default chain, in its order, whether it has credentials. Reads files and asks the metadata service for the
 * name of the role, but never STS.
 */
export async function describeSources(
  options: DefaultChainOptions = {},
  request: CredentialRequest = {},
): Promise<readonly SourceReport[]> {
  const sources = defaultSources(resolveContext(options), options);
  const reports = await Promise.all(sources.map((source) => describe(source, request)));
  const chosen = reports.find(({ state }) => state !== "absent");
  return reports.map((report) => ({ ...report, isChosen: report === chosen }));
}

type Description = Omit<SourceReport, "isChosen">;

async function describe(source: CredentialSource, request: CredentialRequest): Promise<Description> {
  try {
    const look = await source.look(request);
    if (look.kind === "found") return describeFound(look);
    return { source: source.name, state: "absent", attempts: look.attempts };
  } catch (error) {
    if (!(error instanceof CredentialsError)) throw error;
    return { source: source.name, state: "broken", attempts: error.attempts };
  }
}

function describeFound({ source, looked, secretId, role, expiresAt }: Found): Description {
  const masked = secretId === undefined ? undefined : maskSecretId(secretId);
  return { source, state: "found", looked, secretId: masked, role, expiresAt, attempts: [] };
}
