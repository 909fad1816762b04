import { describeInstanceCustomizedDomain } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import type { Api } from "./connect.js";

/** The custom domains of instances. Each instance is asked once, one after the other: the API allows few of these requests a second. */
export interface CustomDomains {
  /** Whether a host leads to an instance, whatever its port. */
  readonly leadTo: (instance: Registry, host: string) => Promise<boolean>;
  /**
   * The running instance that a host leads to, whatever its port; undefined for none.
   *
   * @throws the first refusal where this key may not ask an instance, and no other one has the domain.
   */
  readonly find: (instances: readonly Registry[], host: string) => Promise<Registry | undefined>;
}

export function createCustomDomains(api: Pick<Api, "paginate">): CustomDomains {
  const known = new Map<string, readonly string[]>();
  const leadTo = async (instance: Registry, host: string): Promise<boolean> => {
    if (!mayBeCustomDomain(host)) return false;
    const domains = known.get(instance.RegistryId) ?? (await listDomains(api, instance));
    known.set(instance.RegistryId, domains);
    return domains.includes(nameOf(host));
  };
  return {
    leadTo,
    find: async (instances, host) => {
      const refusals: unknown[] = [];
      for (const instance of instances.filter(({ Status }) => Status === "Running")) {
        try {
          if (await leadTo(instance, host)) return instance;
        } catch (error) {
          if (!isRefusal(error)) throw error;
          refusals.push(error);
        }
      }
      if (refusals.length > 0) throw refusals[0];
      return undefined;
    },
  };
}

/** Whether a host is a domain's name, with or without a port, and none of the service's own. */
export function mayBeCustomDomain(host: string): boolean {
  const name = nameOf(host);
  return /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/.test(name) && !name.endsWith(ownZone);
}

/** Whether an answer says that this key may not ask. */
export function isRefusal(error: unknown): boolean {
  return (error as { readonly category?: string }).category === "permission";
}

/** What every instance's public domain ends in. */
const ownZone = ".tencentcloudcr.com";

async function listDomains(
  { paginate }: Pick<Api, "paginate">,
  { RegistryId, RegionName }: Registry,
): Promise<readonly string[]> {
  const names: string[] = [];
  const domains = paginate(describeInstanceCustomizedDomain, { RegistryId }, { region: RegionName });
  for await (const { DomainName } of domains) names.push(DomainName.toLowerCase());
  return names;
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, "");
}
