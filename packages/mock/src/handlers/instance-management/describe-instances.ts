import type { Registry } from "../../gen/types/index.js";
import { regionEntries } from "../../regions.js";
import type { Instance } from "../../store/entities.js";
import { dayOf, isoTimestamp } from "../../time-formats.js";
import { applyFilters, type FilterReaders } from "../filters.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";
import { tagSpecification } from "../tags.js";
import { noteRead } from "./note-read.js";

/** Hours of ten years. */
const TOKEN_VALID_HOURS = 87_600;

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
    .filter(({ id }) => ids.length === 0 || ids.includes(id));
  const matching = applyFilters(listed, input.Filters, FILTERS, call);
  const page = pageByRow(matching, input, call);
  for (const instance of page) noteRead(instance, call);
  return { TotalCount: matching.length, Registries: page.map(registryOf) };
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
    TokenValidTime: TOKEN_VALID_HOURS,
    InternalEndpoint: instance.address,
    TagSpecification: tagSpecification("instance", instance.tags),
    ExpiredAt: instance.expiresAtMs === undefined ? "" : dayOf(instance.expiresAtMs),
    PayMod: instance.isPrepaid ? 1 : 0,
    RenewFlag: instance.renewFlag,
    DeletionProtection: instance.isProtected,
  };
}
