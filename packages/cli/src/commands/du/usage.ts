import type { RepositoryName } from "../../api/inventory/repository-tags.js";

/** An image of a repository, with what is known of its layers. */
export interface ImageFacts {
  readonly digest: string;
  /** Bytes of the whole image, as the API tells them. */
  readonly size: number;
  readonly tags: number;
  /** Bytes by digest; undefined where they were not read, or the manifest names none. */
  readonly layers: ReadonlyMap<string, number> | undefined;
}

export interface RepositoryImages extends RepositoryName {
  readonly images: readonly ImageFacts[];
}

/** What a part of an instance takes. */
export interface Usage {
  /** `tcr-1/team/web` */
  readonly path: string;
  readonly tags: number;
  readonly images: number;
  /** Each image counted once. */
  readonly imageBytes: number;
  /** Each layer counted once; of the images alone whose layers are known. */
  readonly layerBytes: number;
  /** Images whose layers are not known. */
  readonly unknownImages: number;
}

/**
 * What an instance takes, and below it so many levels: namespaces, then repositories. Each is followed by what is in it, the largest first.
 */
export function usageOf(instance: string, repositories: readonly RepositoryImages[], depth: number): Usage[] {
  const whole = measure(instance, repositories);
  if (depth < 1) return [whole];
  const namespaces = [...new Set(repositories.map(({ namespace }) => namespace))].map((namespace) => {
    const own = repositories.filter((one) => one.namespace === namespace);
    const parts = depth < 2 ? [] : own.map((one) => [measure(`${instance}/${namespace}/${one.repository}`, [one])]);
    return [measure(`${instance}/${namespace}`, own), ...largestFirst(parts)];
  });
  return [whole, ...largestFirst(namespaces)];
}

/** Each part with what belongs to it, by the size of its first. */
function largestFirst(parts: readonly (readonly Usage[])[]): Usage[] {
  return parts.toSorted((left, right) => Number(right[0]?.imageBytes) - Number(left[0]?.imageBytes)).flat();
}

function measure(path: string, repositories: readonly RepositoryImages[]): Usage {
  const all = repositories.flatMap(({ images }) => images);
  const images = new Map(all.map((image) => [image.digest, image]));
  const layers = new Map([...images.values()].flatMap((image) => [...(image.layers ?? [])]));
  return {
    path,
    tags: all.reduce((sum, { tags }) => sum + tags, 0),
    images: images.size,
    imageBytes: [...images.values()].reduce((sum, { size }) => sum + size, 0),
    layerBytes: [...layers.values()].reduce((sum, size) => sum + size, 0),
    unknownImages: [...images.values()].filter((image) => image.layers === undefined).length,
  };
}

/** The layers of a manifest and its configuration, by digest; undefined for an index, and for what is no manifest. */
export function layersOf(manifest: string): ReadonlyMap<string, number> | undefined {
  try {
    const { config, layers } = JSON.parse(manifest) as { config?: unknown; layers?: unknown };
    if (!Array.isArray(layers)) return undefined;
    const sizes = [config, ...layers].flatMap((part: unknown) => {
      const { digest, size } = (part ?? {}) as { digest?: unknown; size?: unknown };
      return typeof digest === "string" && typeof size === "number" ? [[digest, size] as const] : [];
    });
    return new Map(sizes);
  } catch {
    return undefined;
  }
}
