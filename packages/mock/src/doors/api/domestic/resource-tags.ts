import { MAX_TAGS } from "../../../domain/quotas.js";
import { service } from "../../../gen/service.js";
import type { TagResource } from "../../../gen/tag/types/tag.js";
import type { StoredTag } from "../../../state/entities/instances.js";
import type { ResourceTags } from "../../../state/entities/resource-tags.js";
import { taggedKey } from "../../../state/keys.js";
import { findInstance } from "../handlers/find.js";
import type { Call } from "../handlers/handler.js";
import { pageByRow } from "../handlers/list.js";
import type { TagHandler } from "./handlers.js";

/** A resource as clients call it: an instance, or a part of one. */
interface Resource {
  readonly prefix: string;
  readonly instanceId: string;
  /** Left out for the instance itself. */
  readonly part?: string;
}

/** Puts tags on a resource and takes others away. The tags of an instance are those that it shows. */
export const modifyResourceTags: TagHandler<"ModifyResourceTags"> = (input, call) => {
  const { ReplaceTags, DeleteTags } = input;
  const replaced = (ReplaceTags ?? []).map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue }));
  const deleted = (DeleteTags ?? []).map(({ TagKey }) => TagKey);
  if (ReplaceTags?.length === 0 || DeleteTags?.length === 0) {
    throw call.error("InvalidParameter", "The parameters `ReplaceTags` and `DeleteTags` must not be empty lists.");
  }
  if (replaced.some(({ Key }) => deleted.includes(Key))) {
    throw call.error(
      "InvalidParameter",
      "The parameters `ReplaceTags` and `DeleteTags` must not have a key in common.",
    );
  }
  const { region, ...resource } = parseResource(input.Resource, call);
  const regional = { ...call, region };
  const before = readTags(resource, regional);
  if (before === undefined) throw call.error("ResourceNotFound", "The resource does not exist.");
  const tags = changedTags(before, replaced, deleted);
  if (tags.length > MAX_TAGS) throw call.error("LimitExceeded", `A resource carries at most ${MAX_TAGS} tags.`);
  writeTags(resource, tags, regional);
  return {};
};

/** Lists the tags of resources. What does not exist has none. */
export const describeResourceTagsByResourceIds: TagHandler<"DescribeResourceTagsByResourceIds"> = (input, call) => {
  const regional = { ...call, region: input.ResourceRegion };
  const isOurs = input.ServiceType === service.name;
  const all = [...new Set(isOurs && input.Category !== "System" ? input.ResourceIds : [])].flatMap((id) => {
    const tags = readTags(resourceOf(input.ResourcePrefix, id), regional) ?? [];
    return tags.map(
      ({ Key, Value }): TagResource => ({
        TagKey: Key ?? "",
        TagValue: Value ?? "",
        ResourceId: id,
        Category: "Custom",
      }),
    );
  });
  const { Offset = 0, Limit = 15 } = input;
  return { TotalCount: all.length, Offset, Limit, Tags: pageByRow(all, input, call) };
};

/** Parses `qcs::tcr:REGION:uin/ACCOUNT:PREFIX/ID`; the account may be left out. */
function parseResource(text: string, call: Call): Resource & { readonly region: string } {
  const [, product, region = "", account = "", prefix = "", id = ""] =
    /^qcs::([^:]*):([^:]*):uin\/([^:]*):([^:/]+)\/(.+)$/.exec(text) ?? [];
  if (product === undefined) {
    throw call.error(
      "InvalidParameter",
      "The value of the parameter `Resource` must be qcs::SERVICE:REGION:uin/ACCOUNT:PREFIX/ID.",
    );
  }
  if (product !== service.name || (account !== "" && account !== call.account)) {
    throw call.error("ResourceNotFound", "The resource does not exist.");
  }
  return { region, ...resourceOf(prefix, id) };
}

function resourceOf(prefix: string, id: string): Resource {
  const [instanceId = "", ...rest] = id.split("#");
  return { prefix, instanceId, ...(rest.length === 0 ? {} : { part: rest.join("#") }) };
}

function changedTags(
  before: readonly StoredTag[],
  replaced: readonly StoredTag[],
  deleted: readonly string[],
): StoredTag[] {
  const left = new Map(before.map(({ Key, Value }) => [Key, Value]));
  for (const { Key, Value } of replaced) left.set(Key, Value);
  for (const key of deleted) left.delete(key);
  return [...left].map(([Key, Value]) => ({ Key, Value }));
}

/** The tags of a resource of the caller; undefined for one that does not exist in the region. */
function readTags(resource: Resource, call: Call): readonly StoredTag[] | undefined {
  const instance = call.store.instances.get(resource.instanceId);
  if (instance?.account !== call.account || instance.region !== call.region) return undefined;
  const row = rowOf(resource);
  if (row === undefined) return resource.prefix === "instance" ? findInstance(call, instance.id).tags : undefined;
  if (!isTagged(row, call)) return undefined;
  return call.store.resourceTags.get(call.store.resourceTags.keyOf(row))?.tags ?? [];
}

function writeTags(resource: Resource, tags: readonly StoredTag[], call: Call): void {
  const { instances, resourceTags } = call.store;
  const row = rowOf(resource);
  if (row === undefined) instances.put({ ...findInstance(call, resource.instanceId), tags });
  else resourceTags.put({ ...row, tags });
}

function rowOf({ part, ...resource }: Resource): ResourceTags | undefined {
  return part === undefined ? undefined : { ...resource, part, tags: [] };
}

/** Whether the instance has what the row is about. */
function isTagged(row: ResourceTags, { store }: Call): boolean {
  const key = taggedKey(row);
  if (!row.part.includes("#")) return (store.serviceAccounts.get(key) ?? store.customDomains.get(key)) !== undefined;
  return row.prefix === "repository"
    ? store.webhookTriggers.get(key) !== undefined
    : store.immutableTagRules.get(key) !== undefined;
}
