import { bytes, count, digest, name, number, optional, path, type Shape, text, time } from "../shape.js";

export interface Repository {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly description: string;
  readonly briefDescription: string;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

/** What a repository holds under a digest, with a tag or without. */
export interface Artifact {
  readonly instanceId: string;
  readonly namespace: string;
  readonly repository: string;
  /** Counts up within the repository. */
  readonly id: number;
  readonly digest: string;
  readonly mediaType: string;
  /** As it was pushed: its digest is that of these bytes in UTF-8. */
  readonly manifest: string;
  /** The image's configuration; empty for what has none. */
  readonly config: string;
  /** Bytes of manifest, configuration and layers together. */
  readonly size: number;
  readonly pushedAtMs: number;
  /** Digest of the manifest that this one is about. */
  readonly subject?: string;
}

/** A blob that a repository has: a layer, a configuration. Its bytes are held once, however many repositories have it. */
export interface RepositoryBlob {
  readonly instanceId: string;
  readonly namespace: string;
  /** It may not be there yet: blobs come before the manifest that makes it. */
  readonly repository: string;
  readonly digest: string;
  readonly size: number;
  /** When it came, or when somebody who may push it saw that it is there. */
  readonly addedAtMs: number;
  /** The bytes of one that was made up; those of the others stand beside the state. */
  readonly content?: Uint8Array<ArrayBuffer>;
}

/** A tag of a repository: what the API calls an image. */
export interface ImageTag {
  readonly instanceId: string;
  readonly namespace: string;
  readonly repository: string;
  readonly name: string;
  /** Counts up within the repository; the tag keeps it when it moves. */
  readonly id: number;
  readonly digest: string;
  /** Of the artifact, so that a list of tags need not look for each. */
  readonly mediaType: string;
  /** Of the artifact. */
  readonly size: number;
  /** When the tag was pushed last. */
  readonly pushedAtMs: number;
  /** In base64; left out when the image is not signed. */
  readonly kmsSignature?: string;
}

/** A version of a Helm chart. */
export interface Chart {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  /** The package, a .tgz. */
  readonly content: Uint8Array<ArrayBuffer>;
  readonly uploadedAtMs: number;
}

export const repositoryShape: Shape<Repository> = {
  instanceId: name,
  namespace: name,
  name: path,
  description: text,
  briefDescription: text,
  createdAtMs: time,
  updatedAtMs: time,
};

export const artifactShape: Shape<Artifact> = {
  instanceId: name,
  namespace: name,
  repository: path,
  id: number,
  digest,
  mediaType: text,
  manifest: manifestText,
  config: text,
  size: count,
  pushedAtMs: time,
  subject: optional(text),
};

export const repositoryBlobShape: Shape<RepositoryBlob> = {
  instanceId: name,
  namespace: name,
  repository: path,
  digest,
  size: count,
  addedAtMs: time,
  content: optional(bytes),
};

export const imageTagShape: Shape<ImageTag> = {
  instanceId: name,
  namespace: name,
  repository: path,
  name,
  id: number,
  digest,
  mediaType: text,
  size: count,
  pushedAtMs: time,
  kmsSignature: optional(text),
};

export const chartShape: Shape<Chart> = {
  instanceId: name,
  namespace: name,
  name,
  version: name,
  digest,
  content: bytes,
  uploadedAtMs: time,
};

const INDEX_TYPES: ReadonlySet<string> = new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
]);

/** Whether an artifact is a list of others, such as an image for several platforms. */
export function isIndex({ mediaType }: Artifact): boolean {
  return INDEX_TYPES.has(mediaType);
}

/** The digest of what a manifest is about; undefined where it is about nothing. */
export function subjectOf(manifest: string): string | undefined {
  const { subject } = JSON.parse(manifest) as { readonly subject?: { readonly digest?: unknown } | null };
  return typeof subject?.digest === "string" ? subject.digest : undefined;
}

/** A text that is a JSON object. */
function manifestText(value: unknown, path: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(String(value));
    if (typeof value === "string" && typeof manifest === "object" && manifest !== null && !Array.isArray(manifest)) {
      return undefined;
    }
  } catch {
    // Told below, as any other text that is no manifest.
  }
  return `${path}: expected a JSON object as text`;
}
