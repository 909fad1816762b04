import { type PushedImage, pushImage } from "./registry/push-image.js";
import { RegistryRefusal } from "./registry/refusal.js";
import type { World } from "./world.js";

/** An image to push from outside a registry client, by the names of the API. */
export interface ImageToPush {
  readonly RegistryId: string;
  readonly NamespaceName: string;
  /** Without its namespace; made when it is missing. */
  readonly RepositoryName: string;
  readonly Tag: string;
  /** The manifest, as JSON text that is kept byte for byte. Default: made up, the same for the same name. */
  readonly Manifest?: string | undefined;
  /** The configuration as JSON text. Default: with a manifest none, else made up. */
  readonly Config?: string | undefined;
  /** Bytes in all. Default: what the manifest names. */
  readonly Size?: number | undefined;
  /** Media type of the manifest. Default: what it says itself. */
  readonly MediaType?: string | undefined;
}

const TEXTS = ["RegistryId", "NamespaceName", "RepositoryName", "Tag"] as const;
const OPTIONAL_TEXTS = ["Manifest", "Config", "MediaType"] as const;

/**
 * Pushes an image as its instance's owner does, and answers its digest. Whoever calls this commits.
 *
 * @throws TypeError that names the member, RegistryRefusal.
 */
export function pushGivenImage(world: World, image: ImageToPush): string {
  assertImage(image);
  const instance = world.store.instances.get(image.RegistryId);
  if (instance === undefined) throw new RegistryRefusal("missing", "The instance does not exist.");
  world.clock.advance();
  const pushed: PushedImage = {
    instanceId: instance.id,
    namespace: image.NamespaceName,
    repository: image.RepositoryName,
    tag: image.Tag,
    operator: instance.account,
    manifest: image.Manifest,
    config: image.Config,
    size: image.Size,
    mediaType: image.MediaType,
  };
  return pushImage(world, pushed);
}

function assertImage(image: ImageToPush): void {
  for (const name of TEXTS) {
    if (typeof image[name] !== "string" || image[name] === "") throw new TypeError(`${name}: expected a text`);
  }
  for (const name of OPTIONAL_TEXTS) {
    if (image[name] !== undefined && typeof image[name] !== "string") throw new TypeError(`${name}: expected a text`);
  }
  const { Size } = image;
  if (Size !== undefined && (!Number.isSafeInteger(Size) || Size < 0)) {
    throw new TypeError("Size: expected a whole number from 0");
  }
  const known: readonly string[] = [...TEXTS, ...OPTIONAL_TEXTS, "Size"];
  const unknown = Object.keys(image).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown.slice(0, 50)}: an image has no such member`);
}
