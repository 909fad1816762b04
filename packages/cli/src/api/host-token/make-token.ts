import { describeInstances } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import type { Reporter } from "../../shell/reporter.js";
import { type Api, type Connection, connectJob } from "../connect.js";
import { type CustomDomains, createCustomDomains } from "../custom-domains.js";
import { createToken } from "../instance-token.js";
import type { KeptToken, TokenShell } from "./token-cache.js";

/** What is asked of the API for a token. */
export interface TokenMaker {
  /** Whether a kept token opens what its host leads to now. Where nobody can be asked, it is taken to. */
  readonly isOfUse: (token: KeptToken) => Promise<boolean>;
  /** Has a token made for the instance that a host leads to; undefined for a host that leads to none of the account's. */
  readonly make: (host: string) => Promise<KeptToken | undefined>;
}

/** The instance is that of the host, unless its id is known. */
export async function createTokenMaker(
  { settings, credentials }: Connection,
  instanceId: string | undefined,
  shell: TokenShell,
  reporter: Pick<Reporter, "keepSecret">,
): Promise<TokenMaker> {
  const api = await connectJob(settings, credentials, shell);
  const domains = createCustomDomains(api);
  return {
    isOfUse: (token) => isOfUse(api, domains, token, instanceId),
    make: async (host) => {
      const instance = await findInstance(api, domains, host, instanceId);
      if (instance === undefined) return undefined;
      return { host, registryId: instance.RegistryId, ...(await createToken(api, instance, reporter)) };
    },
  };
}

async function isOfUse(
  api: Pick<Api, "paginate">,
  domains: CustomDomains,
  { host, registryId }: KeptToken,
  instanceId: string | undefined,
): Promise<boolean> {
  try {
    const input = { Registryids: [registryId], AllRegion: true };
    for await (const instance of api.paginate(describeInstances, input)) {
      if (instance.RegistryId !== registryId) continue;
      if (instanceId !== undefined) return registryId === instanceId;
      return isPublicDomain(instance, host) || (await domains.leadTo(instance, host));
    }
    return false;
  } catch (error) {
    const { name, category } = error as { readonly name?: string; readonly category?: string };
    if (category === "not-found") return false;
    if (name === "TcrTransportError" || name === "TcrTimeoutError") return true;
    throw error;
  }
}

/** The instance of this account that is known by its id, or that a host leads to by its public domain or a custom one; undefined for none. */
async function findInstance(
  api: Pick<Api, "paginate">,
  domains: CustomDomains,
  host: string,
  instanceId: string | undefined,
): Promise<Registry | undefined> {
  const instances: Registry[] = [];
  // By themselves: the lists of all else would make this program a fifth longer.
  for await (const instance of api.paginate(describeInstances, { AllRegion: true })) instances.push(instance);
  if (instanceId !== undefined) return instances.find(({ RegistryId }) => RegistryId === instanceId);
  return instances.find((instance) => isPublicDomain(instance, host)) ?? domains.find(instances, host);
}

function isPublicDomain({ PublicDomain }: Registry, host: string): boolean {
  return PublicDomain.toLowerCase() === host;
}
