import type { DescribeImagesRequest, TcrImageInfo } from "../../gen/types/index.js";
import type { ImageTag } from "../../store/entities/image.js";
import type { Repository } from "../../store/entities.js";
import { artifactKey, repositoryKey, type Store, tagKey } from "../../store/store.js";
import { utcTimestamp } from "../../time-formats.js";
import { findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { placeByNumber } from "../paging.js";

/** Lists the tags of a repository, the one that was pushed last first. */
export const describeImages: Handler<"DescribeImages"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  const { start, count } = placeByNumber(input, call);
  const { store } = call;
  const key = keyOf(repository);
  // Without a condition a page is taken where it stands: a repository may have a hundred thousand tags.
  const matching = isEmpty(input.ImageVersion) ? undefined : matchingTags(store, repository, input);
  const parent = isEmpty(input.Digest) ? key : artifactKey(key, input.Digest);
  const page = matching?.slice(start, start + count) ?? store.imageTags.pageOf(parent, start, count);
  return {
    ImageInfoList: page.map(imageInfoOf),
    TotalCount: matching?.length ?? store.imageTags.countOf(parent),
  };
};

function matchingTags(
  { imageTags }: Store,
  repository: Repository,
  { ImageVersion = "", ExactMatch, Digest }: DescribeImagesRequest,
): ImageTag[] {
  const key = keyOf(repository);
  const exact = imageTags.get(tagKey(key, ImageVersion));
  const tags = ExactMatch === true ? (exact === undefined ? [] : [exact]) : imageTags.valuesOf(key);
  const matching: ImageTag[] = [];
  for (const tag of tags) {
    if (tag.name.includes(ImageVersion) && (isEmpty(Digest) || tag.digest === Digest)) matching.push(tag);
  }
  return matching;
}

function imageInfoOf(tag: ImageTag): TcrImageInfo {
  return {
    Digest: tag.digest,
    Size: tag.size,
    ImageVersion: tag.name,
    UpdateTime: utcTimestamp(tag.pushedAtMs),
    Kind: `Artifact::${tag.mediaType}`,
    KmsSignature: tag.kmsSignature ?? "",
  };
}

function keyOf({ instanceId, namespace, name }: Repository): string {
  return repositoryKey(instanceId, namespace, name);
}

function isEmpty(value: string | undefined): value is "" | undefined {
  return value === undefined || value === "";
}
