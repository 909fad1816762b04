import { TcrApiError } from "@tcrkit/client/core";
import type { PlannedImage } from "./plan.js";

/** The API takes no more at once. */
const tagsPerRequest = 20;

/** Deletes tags of one repository. Rejects with the API's error where one of them is not there. */
export type DeleteTags = (
  place: Pick<PlannedImage, "namespace" | "repository">,
  tags: readonly string[],
) => Promise<unknown>;

/** Deletes images, all tags of each. `onDeleted` is called with the number of tags of each request that went through. */
export async function applyPrune(
  images: readonly PlannedImage[],
  deleteTags: DeleteTags,
  onDeleted: (tags: number) => void,
): Promise<void> {
  for (const { tags, ...place } of requestsFor(images)) {
    await deleteTags(place, tags).catch((error) => deleteOneByOne(error, tags, (tag) => deleteTags(place, [tag])));
    onDeleted(tags.length);
  }
}

interface TagsOfRepository extends Pick<PlannedImage, "namespace" | "repository"> {
  readonly tags: string[];
}

/** The tags of an image stay together where they fit: the first one that goes may take the others with it. */
function requestsFor(images: readonly PlannedImage[]): readonly TagsOfRepository[] {
  const requests: TagsOfRepository[] = [];
  for (const { namespace, repository, tags } of images) {
    const last = requests.at(-1);
    const isSame = last?.namespace === namespace && last.repository === repository;
    if (isSame && last.tags.length + tags.length <= tagsPerRequest) last.tags.push(...tags);
    else {
      for (let at = 0; at < tags.length; at += tagsPerRequest) {
        requests.push({ namespace, repository, tags: tags.slice(at, at + tagsPerRequest) });
      }
    }
  }
  return requests;
}

/** Somebody else, or a request before, may have deleted one of them: what is not there need not go. */
async function deleteOneByOne(
  error: unknown,
  tags: readonly string[],
  deleteTag: (tag: string) => Promise<unknown>,
): Promise<void> {
  if (!isNotFound(error)) throw error;
  for (const tag of tags) {
    await deleteTag(tag).catch((failure) => {
      if (!isNotFound(failure)) throw failure;
    });
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof TcrApiError && error.category === "not-found";
}
