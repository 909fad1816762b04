import { describeInstanceCustomizedDomain } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import type { Api } from "../../api.js";
import { listInstances } from "../instance/instances.js";

/** What every instance's public domain ends in. */
const ownDomain = ".tencentcloudcr.com";

/** The instance of this account that a host leads to, by its public domain or a custom one; undefined for none. */
export async function findByHost(api: Pick<Api, "paginate">, host: string): Promise<Registry | undefined> {
  const instances = await listInstances(api, true);
  const byPublicDomain = instances.find(({ PublicDomain }) => PublicDomain.toLowerCase() === host);
  if (byPublicDomain !== undefined || host.endsWith(ownDomain)) return byPublicDomain;
  // One after the other: the API allows few of these a second.
  for (const instance of instances.filter(({ Status }) => Status === "Running")) {
    if (await hasDomain(api, instance, host)) return instance;
  }
  return undefined;
}

async function hasDomain(
  api: Pick<Api, "paginate">,
  { RegistryId, RegionName }: Registry,
  host: string,
): Promise<boolean> {
  const domains = api.paginate(describeInstanceCustomizedDomain, { RegistryId, Limit: 100 }, { region: RegionName });
  for await (const { DomainName } of domains) if (DomainName.toLowerCase() === host) return true;
  return false;
}
