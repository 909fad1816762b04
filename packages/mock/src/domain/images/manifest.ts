import { byteLength } from "../../base/bytes.js";
import { RegistryRefusal } from "../errors.js";

export const MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";

/** What a manifest says. */
export interface ManifestFacts {
  readonly mediaType: string;
  /** Whether it says its type itself. */
  readonly saysType: boolean;
  /** Bytes of the manifest and of what it names. */
  readonly bytes: number;
  /** Digest of the configuration; undefined for what has none. */
  readonly config: string | undefined;
  /** Digests of configuration and layers. */
  readonly blobs: readonly string[];
  /** Digests of the manifests that an index names. */
  readonly manifests: readonly string[];
  /** Digest of the manifest that this one is about. */
  readonly subject: string | undefined;
  /** What kind of artifact it is: what it says, or the type of its configuration; empty where it says nothing. */
  readonly artifactType: string;
  readonly annotations: Readonly<Record<string, unknown>> | undefined;
}

/** @throws RegistryRefusal `invalid` for a text that is no JSON object. */
export function readManifest(text: string): ManifestFacts {
  const manifest = parseObject(text);
  const { mediaType = MANIFEST_TYPE, config, layers, blobs, manifests, subject, artifactType, annotations } = manifest;
  const parts = [config, ...listOf(layers), ...listOf(blobs), ...listOf(manifests)];
  return {
    mediaType: String(mediaType),
    saysType: manifest["mediaType"] !== undefined,
    bytes: parts.reduce((sum: number, part) => sum + sizeOf(part), byteLength(text)),
    config: digestIn(config),
    blobs: [config, ...listOf(layers), ...listOf(blobs)].flatMap((descriptor) => digestIn(descriptor) ?? []),
    manifests: listOf(manifests).flatMap((descriptor) => digestIn(descriptor) ?? []),
    subject: digestIn(subject),
    artifactType: textIn(artifactType) || (isObject(config) ? textIn(config["mediaType"]) : ""),
    annotations: isObject(annotations) ? annotations : undefined,
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Refused below, as any other text that is no manifest.
  }
  if (isObject(value)) return value;
  throw new RegistryRefusal("invalid", "The manifest is not a JSON object.");
}

function sizeOf(descriptor: unknown): number {
  const size = isObject(descriptor) ? descriptor["size"] : 0;
  return typeof size === "number" && size > 0 ? size : 0;
}

function digestIn(descriptor: unknown): string | undefined {
  const digest = isObject(descriptor) ? descriptor["digest"] : undefined;
  return typeof digest === "string" ? digest : undefined;
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
