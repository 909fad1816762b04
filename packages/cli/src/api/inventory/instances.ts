import type { Registry } from "@tcrkit/client/types";
import { suggest } from "../../parse/suggest.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable, quoteWhole } from "../../shell/printable.js";
import type { Api } from "../connect.js";
import { type CustomDomains, createCustomDomains, mayBeCustomDomain } from "../custom-domains.js";
import { createLists } from "./lists.js";

/**
 * The instance that somebody means by its id, its name or one of its domains, in whatever region. For what can only be a custom domain each
 * instance is asked.
 *
 * @throws CommandError where none or more than one is meant, with those that there are.
 */
export async function findInstance(api: Pick<Api, "paginate">, wanted: string): Promise<Registry> {
  return findAmong(await createLists(api).instances(true), wanted, createCustomDomains(api));
}

/** The same among instances that were listed before. */
export async function findAmong(
  instances: readonly Registry[],
  wanted: string,
  domains: CustomDomains,
): Promise<Registry> {
  const isKnown = instances.some((instance) => isCalled(instance, wanted));
  if (isKnown || !mayBeCustomDomain(wanted)) return chooseInstance(instances, wanted);
  const found = await domains.find(instances, wanted);
  if (found !== undefined) return found;
  const details = [...messages.known(wanted, instances), messages.showDomains];
  throw new CommandError(messages.unknownDomain(wanted), exitCodes.notFound, details);
}

/** The same among them by id, name or public domain, without a request. */
export function chooseInstance(instances: readonly Registry[], wanted: string): Registry {
  const byId = instances.filter(({ RegistryId }) => RegistryId === wanted);
  const meant = byId.length > 0 ? byId : instances.filter((instance) => isCalled(instance, wanted));
  const [only, second] = meant;
  if (only === undefined) {
    throw new CommandError(messages.unknown(wanted), exitCodes.notFound, messages.known(wanted, instances));
  }
  if (second !== undefined) {
    throw new CommandError(messages.ambiguous(wanted), exitCodes.usage, messages.candidates(meant));
  }
  return only;
}

function isCalled({ RegistryName, PublicDomain }: Registry, wanted: string): boolean {
  return RegistryName === wanted || PublicDomain === wanted.toLowerCase();
}

/** What is said of instances that a command looked for. */
const messages = {
  unknown: (wanted: string): string => `there is no instance ${quoteWhole(wanted)}, neither by id nor by name.`,
  unknownDomain: (wanted: string): string =>
    `there is no instance ${quoteWhole(wanted)}, neither by public domain nor, of those that run, by custom domain.`,
  showDomains: "Next: tcr describe-instance-customized-domain --registry-id INSTANCE shows the custom domains of one",
  ambiguous: (wanted: string): string => `more than one instance is called ${quoteWhole(wanted)}.`,
  /** Those that may have been meant, else all, up to a few. */
  known: (wanted: string, instances: readonly Registry[]): string[] => {
    if (instances.length === 0) return ["This account has no instance in any region: check which key is used."];
    const names = suggest(
      wanted,
      instances.flatMap(({ RegistryId, RegistryName }) => [RegistryId, RegistryName]),
    );
    const near = instances.filter((one) => names.includes(one.RegistryId) || names.includes(one.RegistryName));
    return near.length > 0 ? ["Did you mean:", ...list(near)] : ["There are:", ...list(instances)];
  },
  candidates: (instances: readonly Registry[]): string[] => [
    "Give the id of the one that is meant:",
    ...list(instances),
  ],
};

const mostShown = 10;

function list(instances: readonly Registry[]): string[] {
  const lines = instances
    .slice(0, mostShown)
    .map(
      ({ RegistryId, RegistryName, RegionName }) => `  ${printable(`${RegistryId}  ${RegistryName}  ${RegionName}`)}`,
    );
  const more = instances.length - lines.length;
  return more > 0 ? [...lines, `  and ${more} more: tcr ls --all-regions`] : lines;
}
