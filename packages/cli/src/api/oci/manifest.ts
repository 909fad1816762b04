import { isMembers, parseJson } from "../../parse/value.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import { type Descriptor, isDigest } from "./digest.js";
import { RegistryFailure } from "./registry-failure.js";

/** A manifest as a registry keeps it, byte for byte. */
export interface Manifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a manifest names. */
export interface ManifestContent {
  /** Its configuration and layers, each once. */
  readonly blobs: readonly Descriptor[];
  /** The manifests of an index, each once. */
  readonly manifests: readonly Descriptor[];
}

/** The types that a client asks for. */
export const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.oci.artifact.manifest.v1+json",
] as const;

/** @throws RegistryFailure for what is no manifest of a kind that can be copied. */
export function readManifest({ bytes, digest, mediaType }: Manifest): ManifestContent {
  const content = parseJson(new TextDecoder().decode(bytes));
  if (!isMembers(content)) throw new RegistryFailure(messages.noManifest(digest), exitCodes.server);
  if (content["schemaVersion"] === 1) throw new RegistryFailure(messages.tooOld(digest, mediaType), exitCodes.refused);
  const listOf = (name: string): readonly unknown[] => (Array.isArray(content[name]) ? content[name] : []);
  const described = (items: readonly unknown[]) => uniqueOf(items.map((item) => descriptorOf(item, digest)));
  const config = content["config"] === undefined ? [] : [content["config"]];
  const layers = [...listOf("layers"), ...listOf("blobs")].filter((layer) => !isForeign(layer));
  return { blobs: described([...config, ...layers]), manifests: described(listOf("manifests")) };
}

function descriptorOf(item: unknown, manifest: string): Descriptor {
  const { digest, size } = isMembers(item) ? item : {};
  if (typeof digest === "string" && isDigest(digest) && typeof size === "number") return { digest, size };
  throw new RegistryFailure(messages.noDescriptor(manifest), exitCodes.server);
}

function uniqueOf(descriptors: readonly Descriptor[]): readonly Descriptor[] {
  return [...new Map(descriptors.map((one) => [one.digest, one])).values()];
}

/** Layers that no registry holds: whoever pulls fetches them from their vendor. */
function isForeign(layer: unknown): boolean {
  const { urls, mediaType } = isMembers(layer) ? layer : {};
  return Array.isArray(urls) && urls.length > 0 && /foreign|nondistributable/.test(String(mediaType));
}

const messages = {
  noManifest: (digest: string): string => `${printable(digest)} is no manifest: it is no JSON object.`,
  noDescriptor: (digest: string): string => `the manifest ${printable(digest)} names something without digest or size.`,
  tooOld: (digest: string, mediaType: string): string =>
    `${printable(digest)} is in docker's first schema (${printable(mediaType)}), which names no configuration: push it anew with a current docker.`,
};
