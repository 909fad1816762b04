import { utcTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { copyImage } from "../../../domain/images/copy-image.js";
import { deleteTags } from "../../../domain/images/delete-images.js";
import { findImageTag, findRepository } from "../../../domain/images/repositories.js";
import { findNamespace } from "../../../domain/namespaces.js";
import type { DescribeImagesRequest, TcrImageInfo } from "../../../gen/types/index.js";
import type { ImageTag, Repository } from "../../../state/entities/images.js";
import { artifactKey, keyOfRepository, repositoryKey, tagKey } from "../../../state/keys.js";
import type { Store } from "../../../state/store.js";
import { found } from "../context.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";
import { rangeByNumber } from "./list.js";

/** Lists the tags of a repository, the latest pushed first. */
export const describeImages: Handler<"DescribeImages"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  const { start, count } = rangeByNumber(input, call);
  const { store } = call;
  const key = keyOfRepository(repository);
  // Without a filter, reads the page alone: a repository may have a hundred thousand tags.
  const matching = isEmpty(input.ImageVersion) ? undefined : matchingTags(store, repository, input);
  const parent = isEmpty(input.Digest) ? key : artifactKey(key, input.Digest);
  const page = matching?.slice(start, start + count) ?? store.imageTags.pageOf(parent, start, count);
  return {
    ImageInfoList: page.map(imageInfoOf),
    TotalCount: matching?.length ?? store.imageTags.countOf(parent),
  };
};

/** Answers the manifest and the configuration of a tag. */
export const describeImageManifests: Handler<"DescribeImageManifests"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  const { digest } = findImageTag(call, repository, input.ImageVersion);
  const artifact = call.store.artifacts.get(artifactKey(keyOfRepository(repository), digest));
  return { Manifest: artifact?.manifest ?? "", Config: artifact?.config ?? "" };
};

/** Copies an image to another tag, which counts as a push. */
export const duplicateImage: Handler<"DuplicateImage"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const from = findRepository(call, findNamespace(call, instance, input.SourceNamespace), input.SourceRepo);
  const { digest } = findImageTag(call, from, input.SourceReference);
  const artifact = call.store.artifacts.get(artifactKey(keyOfRepository(from), digest));
  if (artifact === undefined) throw new RegistryRefusal("missing", "The image does not exist.");
  const namespace = findNamespace(
    call,
    instance,
    found(input.DestinationNamespace, "the destination's namespace"),
  ).name;
  const repository = found(input.DestinationRepo, "the destination's repository");
  const { DestinationTag: tag } = input;
  const existing = call.store.imageTags.get(tagKey(repositoryKey(instance.id, namespace, repository), tag));
  if (existing !== undefined && input.Override !== true) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The destination has an image with this tag already.");
  }
  copyImage(call, artifact, { instanceId: instance.id, namespace, repository, operator: call.account }, [tag]);
  return {};
};

/** Deletes the image of a tag. */
export const deleteImage: Handler<"DeleteImage"> = (input, call) => {
  const inside = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, namespace, name: repository } = findRepository(call, inside, input.RepositoryName);
  const tags = [input.ImageVersion];
  deleteTags(call, { instanceId, namespace, repository, tags, operator: call.account });
  return {};
};

/** Deletes tags of a repository, all or none. */
export const deleteRepositoryTags: Handler<"DeleteRepositoryTags"> = (input, call) => {
  const inside = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, namespace, name: repository } = findRepository(call, inside, input.RepositoryName);
  deleteTags(call, { instanceId, namespace, repository, tags: input.Tags, operator: call.account });
  return {};
};

function matchingTags(
  { imageTags }: Store,
  repository: Repository,
  { ImageVersion = "", ExactMatch, Digest }: DescribeImagesRequest,
): ImageTag[] {
  const key = keyOfRepository(repository);
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

function isEmpty(value: string | undefined): value is "" | undefined {
  return value === undefined || value === "";
}
