import { listOf, matching, name, objectOf, type Shape, text } from "../shape.js";
import type { StoredTag } from "./instances.js";

/** Cloud tags of a part of an instance, which the tag service alone knows; those of an instance are the instance's own. */
export interface ResourceTags {
  readonly instanceId: string;
  /** How clients call the kind of resource: `instance` or `repository`. */
  readonly prefix: string;
  /** What it is called within the instance: `NAME`, or `NAMESPACE#NUMBER`. */
  readonly part: string;
  readonly tags: readonly StoredTag[];
}

/** The tables of what is tagged. */
export const TAGGED = ["serviceAccounts", "customDomains", "immutableTagRules", "webhookTriggers"] as const;

export const resourceTagsShape: Shape<ResourceTags> = {
  instanceId: name,
  prefix: name,
  part: matching(/^[^\s/@>]{1,300}$/, "the name of a part"),
  tags: listOf(objectOf<StoredTag>({ Key: text, Value: text })),
};
