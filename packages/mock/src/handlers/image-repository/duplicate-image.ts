import { pushImage } from "../../registry/push-image.js";
import { artifactKey, repositoryKey, tagKey } from "../../store/store.js";
import { findImageTag, findNamespace, findRepository, findRunningInstance, notFound } from "../find.js";
import type { Handler } from "../handler.js";
import { registryAnswer } from "../registry-answer.js";

/** Copies what a tag names to another tag, which is a push as any other. */
export const duplicateImage: Handler<"DuplicateImage"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const from = findRepository(call, findNamespace(call, instance, input.SourceNamespace), input.SourceRepo);
  const { digest } = findImageTag(call, from, input.SourceReference);
  const artifact = call.store.artifacts.get(artifactKey(repositoryKey(instance.id, from.namespace, from.name), digest));
  if (artifact === undefined) throw notFound(call, "The image does not exist.");
  const namespace = findNamespace(call, instance, input.DestinationNamespace || from.namespace).name;
  const repository = input.DestinationRepo || from.name;
  const { DestinationTag: tag } = input;
  const existing = call.store.imageTags.get(tagKey(repositoryKey(instance.id, namespace, repository), tag));
  if (existing !== undefined && input.Override !== true) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The destination has an image with this tag already.");
  }
  const { manifest, config, size, mediaType } = artifact;
  registryAnswer(call, () =>
    pushImage(call.world, {
      instanceId: instance.id,
      namespace,
      repository,
      tag,
      manifest,
      config,
      size,
      mediaType,
      operator: call.account,
    }),
  );
  return {};
};
