import { digestOf } from "../../base/hash.js";
import { makeUpLayer } from "./made-up-layer.js";
import { MANIFEST_TYPE, readManifest } from "./manifest.js";

const CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";
const LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar.gzip";
/** What an image that was made up is told to have. */
const DEFAULT_BYTES = 4_194_304;

/** What is pushed: what is left out is made up from the name, always the same. */
export interface ImageSource {
  /** The manifest as JSON text, byte for byte. */
  readonly manifest?: string | undefined;
  /** The configuration as JSON text. */
  readonly config?: string | undefined;
  /** Bytes in all. Default: what the manifest names, and the manifest itself; 4 MiB without a manifest. */
  readonly size?: number | undefined;
  /** Default: what the manifest says. */
  readonly mediaType?: string | undefined;
}

/** A blob that was made up. */
export interface MadeUpBlob {
  readonly digest: string;
  readonly size: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What is kept of an image. */
export interface ImageContent {
  readonly digest: string;
  readonly mediaType: string;
  readonly manifest: string;
  readonly config: string;
  readonly size: number;
  /** The blobs of one that was made up. */
  readonly madeUp: readonly MadeUpBlob[];
}

/**
 * The content of an image.
 *
 * @throws RegistryRefusal `invalid` for a manifest that is no JSON object.
 */
export function imageContent(name: string, source: ImageSource): ImageContent {
  if (source.manifest === undefined) return makeUp(name, source);
  const { manifest, config = "" } = source;
  const { mediaType, bytes } = readManifest(manifest);
  return {
    digest: digestOf(manifest),
    mediaType: source.mediaType ?? mediaType,
    manifest,
    config,
    size: source.size ?? bytes,
    madeUp: [],
  };
}

/** An image of one small layer, whatever its size is to be told as. */
function makeUp(name: string, { size, mediaType = MANIFEST_TYPE, ...source }: ImageSource): ImageContent {
  const layer = makeUpLayer(name);
  const config = source.config ?? defaultConfig(layer.diffId);
  const blobs = [new TextEncoder().encode(config), layer.content].map((content) => ({
    digest: digestOf(content),
    size: content.length,
    content,
  }));
  const [configPart, layerPart] = blobs.map((blob) => ({ size: blob.size, digest: blob.digest }));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: CONFIG_TYPE, ...configPart },
    layers: [{ mediaType: LAYER_TYPE, ...layerPart }],
  });
  return {
    digest: digestOf(manifest),
    mediaType,
    manifest,
    config,
    size: size ?? DEFAULT_BYTES,
    madeUp: blobs,
  };
}

function defaultConfig(diffId: string): string {
  return JSON.stringify({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: [diffId] } });
}
