import { dayOf, isoTimestamp } from "../../../base/time.js";
import { asBilled, showInstance } from "../../../domain/instances.js";
import { regionEntries } from "../../../domain/regions.js";
import { domainOf } from "../../../domain/registry-domain.js";
import { LONG_TERM_HOURS } from "../../../domain/tokens.js";
import type { Registry as DomesticRegistry } from "../../../gen/domestic/types/domestic.js";
import type { Registry } from "../../../gen/types/index.js";
import type { Instance } from "../../../state/entities/instances.js";
import { tagSpecification } from "./cloud-tags.js";
import { domesticOnly, type EditionHandler } from "./edition-handler.js";
import type { Call, Handler } from "./handler.js";
import { applyFilters, type FilterReaders, pageByRow } from "./list.js";

const FILTERS: FilterReaders<Instance> = {
  RegistryId: (instance) => instance.id,
  RegistryName: (instance) => instance.name,
  RegistryType: (instance) => instance.type,
  Status: (instance) => instance.status,
};

/** Lists instances in the order of their creation; ids that do not exist are left out. */
export const describeInstances: EditionHandler<"DescribeInstances"> = (input, call) => {
  const ids = input.Registryids ?? [];
  const listed = call.store.instances
    .childrenOf(call.account)
    .filter(({ region }) => input.AllRegion === true || region === call.region)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((instance) => asBilled(instance, call.clock.now()));
  const matching = applyFilters(listed, input.Filters, FILTERS, call);
  const page = pageByRow(matching, input, call);
  const shown = page.flatMap((instance) => showInstance(instance, call) ?? []);
  return { TotalCount: matching.length, Registries: shown.map((instance) => registryOf(instance, call)) };
};

/** Answers the states of instances; ids that do not exist are left out. */
export const describeInstanceStatus: Handler<"DescribeInstanceStatus"> = (input, call) => {
  const instances = [...new Set(input.RegistryIds)].flatMap((id) => {
    const instance = call.store.instances.get(id);
    return instance?.account === call.account && instance.region === call.region ? [instance] : [];
  });
  const shown = instances.flatMap((instance) => showInstance(instance, call) ?? []);
  return { RegistryStatusSet: shown.map(({ id, status }) => ({ RegistryId: id, Status: status, Conditions: [] })) };
};

function registryOf(instance: Instance, call: Call): Registry | DomesticRegistry {
  return {
    RegistryId: instance.id,
    RegistryName: instance.name,
    RegistryType: instance.type,
    Status: instance.status,
    PublicDomain: domainOf(instance, call.origin.replace(/^https?:\/\//, "")),
    CreatedAt: isoTimestamp(instance.createdAtMs),
    RegionName: instance.region,
    RegionId: regionEntries[instance.region]?.id ?? 0,
    EnableAnonymous: true,
    TokenValidTime: LONG_TERM_HOURS,
    InternalEndpoint: instance.address,
    TagSpecification: tagSpecification("instance", instance.tags),
    ExpiredAt: instance.expiresAtMs === undefined ? "" : dayOf(instance.expiresAtMs),
    PayMod: instance.isPrepaid ? 1 : 0,
    RenewFlag: instance.renewFlag,
    DeletionProtection: instance.isProtected,
    ...domesticOnly(call, { EnableCosVersioning: instance.keepsVersions === true, EnableCosMAZ: false }),
  };
}
