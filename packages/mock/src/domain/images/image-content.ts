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
  /** Layers of a manifest that is made up, which are told of and cannot be pulled. Default: a small one, which can. */
  readonly layers?: readonly LayerSource[] | undefined;
  /** Bytes in all. Default: what the manifest names, and the manifest itself; 4 MiB without manifest and layers. */
  readonly size?: number | undefined;
  /** Default: what the manifest says. */
  readonly mediaType?: string | undefined;
}

/** A layer that a manifest is to name. */
export interface LayerSource {
  readonly size: number;
  /** Default: made up from the image's name and the layer's place. */
  readonly digest?: string | undefined;
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
  /** Digest of the manifest that this one is about. */
  readonly subject?: string | undefined;
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
  const { mediaType, bytes, subject } = readManifest(manifest);
  return {
    digest: digestOf(manifest),
    mediaType: source.mediaType ?? mediaType,
    manifest,
    config,
    size: source.size ?? bytes,
    subject,
    madeUp: [],
  };
}

/**
 * An image of one small layer, whatever its size is to be told as, or of the layers that are asked for. Its name stands in its annotations,
 * so that each has a digest of its own, and all of them share one layer and one configuration.
 */
function makeUp(name: string, source: ImageSource): ImageContent {
  const { size, layers, mediaType = MANIFEST_TYPE } = source;
  const layer = madeUpLayer();
  const diffIds = layers?.map((_, index) => digestOf(`${name} ${index}`)) ?? [layer.diffId];
  const config = source.config ?? defaultConfig(diffIds);
  const configBlob = blobOf(new TextEncoder().encode(config));
  const asked = layers?.map((one, index) => ({
    size: one.size,
    digest: one.digest ?? digestOf(`packed ${name} ${index}`),
  }));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: CONFIG_TYPE, size: configBlob.size, digest: configBlob.digest },
    layers: (asked ?? [layer.blob]).map((part) => ({ mediaType: LAYER_TYPE, size: part.size, digest: part.digest })),
    annotations: { "org.opencontainers.image.title": name },
  });
  return {
    digest: digestOf(manifest),
    mediaType,
    manifest,
    config,
    size: size ?? (asked === undefined ? DEFAULT_BYTES : readManifest(manifest).bytes),
    madeUp: asked === undefined ? [configBlob, layer.blob] : [configBlob],
  };
}

function blobOf(content: Uint8Array<ArrayBuffer>): MadeUpBlob {
  return { digest: digestOf(content), size: content.length, content };
}

let sharedLayer: { readonly blob: MadeUpBlob; readonly diffId: string } | undefined;

/** Made when it is first needed. */
function madeUpLayer() {
  if (sharedLayer === undefined) {
    const { content, diffId } = makeUpLayer("Made up by the mock.");
    sharedLayer = { blob: blobOf(content), diffId };
  }
  return sharedLayer;
}

function defaultConfig(diffIds: readonly string[]): string {
  return JSON.stringify({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: diffIds } });
}
