import type { Sent, TagSpecification } from "../../../gen/types/index.js";
import type { StoredTag } from "../../../state/entities/instances.js";

/** The cloud tags of a request in their stored form. */
export function tagsOf(specification: Sent<TagSpecification> | undefined): readonly StoredTag[] {
  return (specification?.Tags ?? []).map(({ Key, Value }) => ({ Key, Value }));
}

/** Cloud tags as an answer shows them. */
export function tagSpecification(resourceType: "instance" | "namespace", tags: readonly StoredTag[]): TagSpecification {
  return { ResourceType: resourceType, Tags: tags.map((tag) => ({ ...tag })) };
}
