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
  /** Bytes in all. Default: what the manifest names, and the manifest itself. */
  readonly size?: number | undefined;
  /** Default: what the manifest says. */
  readonly mediaType?: string | undefined;
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
  const config = source.config ?? (source.manifest === undefined ? defaultConfig(name) : "");
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

function defaultConfig(name: string): string {
  return JSON.stringify({
    architecture: "amd64",
    os: "linux",
    rootfs: { type: "layers", diff_ids: [digestOf(`layer of ${name}`)] },
  });
}

function defaultManifest(name: string, config: string, { size, mediaType = MANIFEST_TYPE }: ImageSource): string {
  const configBytes = byteLength(config);
  const layerBytes = size === undefined ? DEFAULT_LAYER_BYTES : Math.max(0, size - configBytes);
  return JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: CONFIG_TYPE, size: configBytes, digest: digestOf(config) },
    layers: [{ mediaType: LAYER_TYPE, size: layerBytes, digest: digestOf(`packed layer of ${name}`) }],
  });
}
