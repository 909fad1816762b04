import { describeInstanceCustomizedDomain } from "@tcrkit/client/operations/instance-management";
import type { Registry } from "@tcrkit/client/types";
import { type Api, type Connection, connect } from "../../api/connect.js";
import { createToken, type InstanceToken } from "../../api/instance-token.js";
import { createLists } from "../../api/inventory/lists.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import type { Reporter } from "../../shell/reporter.js";
import { helperText } from "./messages.js";
import type { HelperShell } from "./token-cache.js";

/**
 * Has a token made for the instance that a host leads to.
 *
 * @throws CommandError for a host that leads to none of the account's.
 */
export async function makeToken(
  host: string,
  { settings, credentials }: Connection,
  shell: HelperShell,
  reporter: Reporter,
): Promise<InstanceToken> {
  const api = await connect(settings, credentials, shell);
  try {
    const instance = await findByHost(api, host);
    if (instance === undefined) throw new CommandError(helperText.notFound, exitCodes.notFound);
    return await createToken(api, instance, reporter);
  } finally {
    await api.close();
  }
}

/** What every instance's public domain ends in. */
const ownDomain = ".tencentcloudcr.com";

/** The instance of this account that a host leads to, by its public domain or a custom one; undefined for none. */
async function findByHost(api: Pick<Api, "paginate">, host: string): Promise<Registry | undefined> {
  const instances = await createLists(api).instances(true);
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
  const domains = api.paginate(describeInstanceCustomizedDomain, { RegistryId }, { region: RegionName });
  for await (const { DomainName } of domains) if (DomainName.toLowerCase() === host) return true;
  return false;
}
