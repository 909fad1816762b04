import { type CredentialContext, type SourceOptions, variable } from "./context.js";
import { cvmRoleSource } from "./cvm-role.js";
import { environmentSource } from "./environment.js";
import { resolveContext } from "./node-context.js";
import type { CredentialProvider, CredentialRequest } from "./provider.js";
import { sdkProfileSource } from "./sdk-profile.js";
import { type Absent, type CredentialSource, type Look, providerFrom } from "./source.js";
import { type TccliProfileOptions, tccliProfileSource } from "./tccli-profile.js";
import { tkeOidcSource } from "./tke-oidc.js";

/** What the sources of the chain take; `profile` as in `createDefaultChain`. */
export interface DefaultChainOptions extends SourceOptions, TccliProfileOptions {
  /** How long before they expire credentials are looked up anew, in milliseconds. Default 300,000 (five minutes). */
  readonly refreshBeforeMs?: number | undefined;
}

/**
 * Finds credentials where the official tools keep them; the first source that has something counts:
 *
 * 1. environment: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, see `fromEnv`
 * 2. the identity of a pod in a TKE cluster, see `fromTkeOidc`
 * 3. the file of the official SDKs, see `fromSdkProfile`
 * 4. a profile of tccli, see `fromTccliProfile`
 * 5. the role of the cloud machine, see `fromCvmRole`
 *
 * A source that is there but broken ends the search with an error. A profile that is named is never replaced by another identity: with
 * the option `profile` only 3 and 4 are looked at, with `TENCENTCLOUD_PROFILE` all but 5, with `TCCLI_PROFILE` alone all but 3 and 5.
 * What was found is kept, see `cacheCredentials`.
 *
 * @throws CredentialsError, from the provider; `missing` lists everything that was looked at.
 * @example
 * const tcr = new TcrClient({ region: "ap-guangzhou", credentials: createDefaultChain({ transport }) });
 */
export function createDefaultChain(options: DefaultChainOptions = {}): CredentialProvider {
  const context = resolveContext(options);
  const sources = defaultSources(context, options);
  return providerFrom(
    { name: "chain", look: (request) => lookInOrder(sources, request) },
    context,
    options.refreshBeforeMs,
  );
}

/** The chain's sources, in its order. */
export function defaultSources(context: CredentialContext, options: DefaultChainOptions): readonly CredentialSource[] {
  const named = nameOfProfile(context, options);
  const unless = (by: readonly Named[], source: CredentialSource) =>
    named !== undefined && by.includes(named) ? passedOver(source, named) : source;
  return [
    unless(["the option profile"], environmentSource(context, options)),
    unless(["the option profile"], tkeOidcSource(context, options)),
    unless(["TCCLI_PROFILE"], sdkProfileSource(context, options)),
    tccliProfileSource(context, options),
    unless(["the option profile", "TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"], cvmRoleSource(context, options)),
  ];
}

type Named = "the option profile" | "TENCENTCLOUD_PROFILE" | "TCCLI_PROFILE";

function nameOfProfile(context: CredentialContext, { profile }: DefaultChainOptions): Named | undefined {
  if (profile !== undefined) return "the option profile";
  return (["TENCENTCLOUD_PROFILE", "TCCLI_PROFILE"] as const).find((name) => variable(context, name) !== undefined);
}

function passedOver({ name }: CredentialSource, named: Named): CredentialSource {
  const attempts = [{ source: name, looked: "passed over", problem: `${named} names a profile` }];
  return { name, look: async () => ({ kind: "absent", attempts }) };
}

async function lookInOrder(sources: readonly CredentialSource[], request: CredentialRequest): Promise<Look> {
  const absent: Absent[] = [];
  for (const source of sources) {
    request.signal?.throwIfAborted();
    const look = await source.look(request);
    if (look.kind === "found") return look;
    absent.push(look);
  }
  return { kind: "absent", attempts: absent.flatMap(({ attempts }) => attempts) };
}
