import type { TcrImageInfo } from "@tcrkit/client/types";
import { createGlob } from "../../api/inventory/glob.js";
import { createLimit, type Lists, type OneImage } from "../../api/inventory/lists.js";
import { splitPath } from "../../api/inventory/place.js";
import { readRepositoryTags } from "../../api/inventory/repository-tags.js";
import { readManifest } from "../../api/oci/manifest.js";
import type { OciRepository } from "../../api/oci/repository.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { SourceImage } from "./plan.js";
import type { CopyRequest } from "./read-request.js";
import { isOneRepository, type Side } from "./sides.js";

export interface SourceDeps {
  readonly lists: Lists;
  /** A repository of the source, read by the registry's protocol. */
  readonly open: (path: string) => Promise<OciRepository>;
}

/**
 * The images that are to be copied: from the API's lists where it has them, else from the registry.
 *
 * @throws CommandError for an image that is not there.
 */
export async function collectSource(
  source: Side,
  { isChosen }: Pick<CopyRequest, "isChosen">,
  { lists, open }: SourceDeps,
): Promise<readonly SourceImage[]> {
  const { instance, path = "", tag, digest } = source;
  if (instance === undefined) return readRegistry(await open(path), source, isChosen);
  const { namespace, repository } = splitPath(path);
  if (tag !== undefined || digest !== undefined) {
    const only: OneImage = tag === undefined ? { Digest: digest ?? "" } : { ImageVersion: tag, ExactMatch: true };
    const [found] = await lists.tags(instance, namespace, repository, only);
    if (found !== undefined) return [imageOf(path, found)];
    // The API lists tags alone.
    if (digest !== undefined) return [await readImage(await open(path), digest, undefined)];
    throw new CommandError(messages.missing(source), exitCodes.notFound, [messages.lookAt(source)]);
  }
  const repositories = isOneRepository(source)
    ? [{ namespace, repository, tags: await lists.tags(instance, namespace, repository) }]
    : await readPatterns(source, lists);
  return repositories.flatMap((one) =>
    one.tags
      .filter(({ ImageVersion }) => isChosen(ImageVersion))
      .map((info) => imageOf(`${one.namespace}/${one.repository}`, info)),
  );
}

async function readPatterns({ instance, path }: Side, lists: Lists) {
  if (instance === undefined) return [];
  const { namespace, repository } = splitPath(path ?? "");
  const [isNamespace, isRepository] = [createGlob(namespace || "**"), createGlob(repository || "**")];
  return readRepositoryTags(instance, lists, (name) => isNamespace(name.namespace) && isRepository(name.repository));
}

function imageOf(repository: string, { ImageVersion: tag, Digest: digest, Size }: TcrImageInfo): SourceImage {
  return { repository, tag, digest, size: Number(Size) };
}

const requestsAtOnce = 4;

async function readRegistry(
  repository: OciRepository,
  { tag, digest }: Side,
  isChosen: (tag: string) => boolean,
): Promise<readonly SourceImage[]> {
  if (digest !== undefined) return [await readImage(repository, digest, undefined)];
  if (tag !== undefined) return [await readImage(repository, tag, tag)];
  const tags = (await repository.tags()).filter(isChosen);
  const limit = createLimit(requestsAtOnce);
  return Promise.all(tags.map((name) => limit(() => readImage(repository, name, name))));
}

/** An image with its size: that of its layers, and of all images of an index. */
async function readImage(repository: OciRepository, reference: string, tag: string | undefined): Promise<SourceImage> {
  const sizes = new Map<string, number>();
  const add = async (name: string): Promise<string> => {
    const manifest = await repository.manifest(name);
    const { blobs, manifests } = readManifest(manifest);
    for (const { digest, size } of blobs) sizes.set(digest, size);
    for (const part of manifests) await add(part.digest);
    return manifest.digest;
  };
  const digest = await add(reference);
  return { repository: repository.path, tag, digest, size: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

const messages = {
  missing: ({ name, path, tag }: Side): string => printable(`there is no image ${path}:${tag} in ${name}.`),
  lookAt: ({ name, path }: Side): string => printable(`Next: tcr ls ${name}/${path} shows the tags that there are`),
};
