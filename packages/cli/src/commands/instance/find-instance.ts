import type { Registry } from "@tcrkit/client/types";
import type { Api } from "../../api.js";
import { CommandError } from "../../errors.js";
import { exitCodes } from "../../exit-codes.js";
import { instanceText } from "../../text/instance.js";
import { listInstances } from "./instances.js";

/**
 * The instance that somebody means by its id, its name or its public domain, in whatever region.
 *
 * @throws CommandError where none or more than one is meant, with those that there are.
 */
export async function findInstance(api: Pick<Api, "paginate">, wanted: string): Promise<Registry> {
  const instances = await listInstances(api, true);
  const byId = instances.filter(({ RegistryId }) => RegistryId === wanted);
  const meant = byId.length > 0 ? byId : instances.filter((instance) => isCalled(instance, wanted));
  const [only, second] = meant;
  if (only === undefined) {
    throw new CommandError(instanceText.unknown(wanted), exitCodes.notFound, instanceText.known(wanted, instances));
  }
  if (second !== undefined) {
    throw new CommandError(instanceText.ambiguous(wanted), exitCodes.usage, instanceText.candidates(meant));
  }
  return only;
}

function isCalled({ RegistryName, PublicDomain }: Registry, wanted: string): boolean {
  return RegistryName === wanted || PublicDomain === wanted.toLowerCase();
}
