import { byteLength } from "../../base/bytes.js";
import { digestOf } from "../../base/hash.js";
import { MANIFEST_TYPE, readManifest } from "./manifest.js";

const CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";
const LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar.gzip";
const DEFAULT_LAYER_BYTES = 4_194_304;

/** What is pushed: what is left out is made up from the name, always the same. */
export interface ImageSource {
  /** The manifest as JSON text, byte for byte. */
  readonly manifest?: string | undefined;
  /** The configuration as JSON text. */
  readonly config?: string | undefined;
  /** Layers of a manifest that is made up. Default: one, which makes up the size, or of 4 MB. */
  readonly layers?: readonly LayerSource[] | undefined;
  /** Bytes in all. Default: what the manifest names, and the manifest itself. */
  readonly size?: number | undefined;
  /** Default: what the manifest says. */
  readonly mediaType?: string | undefined;
}

/** A layer of an image that is made up. */
export interface LayerSource {
  readonly size: number;
  /** Default: made up from the image's name and the layer's place. */
  readonly digest?: string | undefined;
}

/** What is kept of an image. */
export interface ImageContent {
  readonly digest: string;
  readonly mediaType: string;
  readonly manifest: string;
  readonly config: string;
  readonly size: number;
}

/**
 * The content of an image.
 *
 * @throws RegistryRefusal `invalid` for a manifest that is no JSON object.
 */
export function imageContent(name: string, source: ImageSource): ImageContent {
  const config = source.config ?? (source.manifest === undefined ? defaultConfig(name, source) : "");
  const manifest = source.manifest ?? defaultManifest(name, config, source);
  const { mediaType, bytes } = readManifest(manifest);
  return {
    digest: digestOf(manifest),
    mediaType: source.mediaType ?? mediaType,
    manifest,
    config,
    size: source.size ?? bytes,
  };
}

function defaultConfig(name: string, { layers }: ImageSource): string {
  const { length } = layers ?? [undefined];
  return JSON.stringify({
    architecture: "amd64",
    os: "linux",
    rootfs: {
      type: "layers",
      diff_ids: Array.from({ length }, (_, index) => digestOf(`layer${placeOf(index)} of ${name}`)),
    },
  });
}

function defaultManifest(name: string, config: string, source: ImageSource): string {
  const { size, mediaType = MANIFEST_TYPE } = source;
  const configBytes = byteLength(config);
  const rest = size === undefined ? DEFAULT_LAYER_BYTES : Math.max(0, size - configBytes);
  const layers = source.layers ?? [{ size: rest }];
  return JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: CONFIG_TYPE, size: configBytes, digest: digestOf(config) },
    layers: layers.map((layer, index) => ({
      mediaType: LAYER_TYPE,
      size: layer.size,
      digest: layer.digest ?? digestOf(`packed layer${placeOf(index)} of ${name}`),
    })),
  });
}

function placeOf(index: number): string {
  return index === 0 ? "" : ` ${index + 1}`;
}
