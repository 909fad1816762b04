import type { Registry } from "../../gen/types/index.js";
import { regionEntries } from "../../regions.js";
import { asBilled } from "../../store/as-billed.js";
import type { Instance } from "../../store/entities.js";
import { dayOf, isoTimestamp } from "../../time-formats.js";
import { applyFilters, type FilterReaders } from "../filters.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";
import { tagSpecification } from "../tags.js";
import { noteRead } from "./note-read.js";
import { LONG_TERM_HOURS } from "./token-validity.js";

const FILTERS: FilterReaders<Instance> = {
  RegistryId: (instance) => instance.id,
  RegistryName: (instance) => instance.name,
  RegistryType: (instance) => instance.type,
  Status: (instance) => instance.status,
};

/** Lists instances in the order of their creation; ids that do not exist are left out. */
export const describeInstances: Handler<"DescribeInstances"> = (input, call) => {
  const ids = input.Registryids ?? [];
  const listed = call.store.instances
    .childrenOf(call.account)
    .filter(({ region }) => input.AllRegion === true || region === call.region)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((instance) => asBilled(instance, call.clock.now()));
  const matching = applyFilters(listed, input.Filters, FILTERS, call);
  const page = pageByRow(matching, input, call);
  const shown = page.flatMap((instance) => noteRead(instance, call) ?? []);
  return { TotalCount: matching.length, Registries: shown.map(registryOf) };
};

function registryOf(instance: Instance): Registry {
  return {
    RegistryId: instance.id,
    RegistryName: instance.name,
    RegistryType: instance.type,
    Status: instance.status,
    PublicDomain: `${instance.name}.tencentcloudcr.com`,
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
  };
}
