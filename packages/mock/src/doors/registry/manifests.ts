import { concatBytes, textOf } from "../../base/bytes.js";
import { digestOf, digestOfBytes } from "../../base/hash.js";
import { findBlob } from "../../domain/images/blobs.js";
import { deleteManifest as removeManifest, untag } from "../../domain/images/delete-images.js";
import { type ManifestFacts, readManifest } from "../../domain/images/manifest.js";
import { pushContent } from "../../domain/images/push-image.js";
import { isDigest } from "../../state/blobs.js";
import type { Artifact, ImageTag, RepositoryBlob } from "../../state/entities/images.js";
import { artifactKey, keyOfRepository, tagKey } from "../../state/keys.js";
import { collectBody, headerOf, type WireRequest } from "../http.js";
import { isKnown } from "./blobs.js";
import { empty, pathTo, type RegistryCall, type RegistryHandler } from "./call.js";
import { malformedDigest, RegistryError } from "./errors.js";

/** The specification's limit. */
export const MAX_MANIFEST_BYTES = 4 << 20;

/** How many tags a manifest may be put under at once. */
const MAX_TAGS = 100;

/** A configuration that is larger is not shown by the API. */
const MAX_CONFIG_BYTES = 4 << 20;

/** end-3: a manifest, byte for byte, by its tag or its digest. */
export const readManifestByReference: RegistryHandler = async (call) => {
  const { request, login } = call;
  const { artifact, tag } = artifactOf(call);
  const { digest, mediaType, manifest } = artifact;
  const headers = { "Content-Type": mediaType, "Docker-Content-Digest": digest, ETag: `"${digest}"` };
  if (isKnown(headerOf(request, "if-none-match"), digest)) return empty(304, headers);
  if (request.method === "GET") {
    const { instanceId, namespace, repository } = artifact;
    const pulled = { instanceId, namespace, repository, digest, tag: tag?.name ?? "", operator: login.name };
    await call.change(({ emit, clock }) => emit({ type: "pullImage", ...pulled, atMs: clock.now() }));
  }
  const bytes = new TextEncoder().encode(manifest);
  const length = request.method === "HEAD" ? { "Content-Length": String(bytes.length) } : {};
  return { status: 200, headers: { ...headers, ...length }, body: "", bytes };
};

/** end-7: puts a manifest under a tag or under its digest, and under the tags that the query names. */
export const putManifest: RegistryHandler = async (call) => {
  const { request, reference, repository, query, login } = call;
  const tags = reference.includes(":") ? [...new Set(query.getAll("tag"))] : [reference];
  if (tags.length > MAX_TAGS)
    throw new RegistryError(414, "UNSUPPORTED", `At most ${MAX_TAGS} tags with one manifest.`);
  const bytes = await manifestBytes(request);
  const manifest = textOf(bytes);
  if (manifest === undefined) throw new RegistryError(400, "MANIFEST_INVALID", "The manifest is no UTF-8.");
  assertReadable(manifest);
  const isSha512 = reference.startsWith("sha512:");
  const digest = isSha512 ? await digestOfBytes(reference, Uint8Array.from(bytes)) : digestOf(bytes);
  if (reference.includes(":") && digest !== reference) {
    throw new RegistryError(400, "DIGEST_INVALID", `The manifest has the digest ${digest}, not ${reference}.`);
  }
  const facts = readManifest(manifest);
  const mediaType = mediaTypeOf(request, facts);
  const { subject } = facts;
  const config = facts.config === undefined ? "" : await configOf(call, facts.config);
  await call.change((services) => {
    services.clock.advance();
    if (facts.config !== undefined) findConfig(call, facts.config);
    const target = { ...repository, repository: repository.name, operator: login.name };
    pushContent(services, target, tags, { digest, mediaType, manifest, config, subject, size: facts.bytes });
  });
  return empty(201, {
    Location: pathTo(repository, `manifests/${digest}`),
    "Docker-Content-Digest": digest,
    ...(subject === undefined ? {} : { "OCI-Subject": subject }),
    ...(reference.includes(":") && tags.length > 0 ? { "OCI-Tag": tags.join(", ") } : {}),
  });
};

/** end-9: takes a tag away, or a manifest with all its tags. */
export const deleteManifest: RegistryHandler = async (call) => {
  const { name } = call.login;
  await call.change((services) => {
    const { artifact, tag } = artifactOf(call);
    services.clock.advance();
    if (tag !== undefined) untag(services, tag, name);
    else removeManifest(services, artifact, name);
  });
  return empty(202, {});
};

interface FoundArtifact {
  readonly artifact: Artifact;
  /** Where it was asked for by its tag. */
  readonly tag: ImageTag | undefined;
}

function artifactOf({ services, repository, reference }: RegistryCall): FoundArtifact {
  const { store } = services;
  const key = keyOfRepository(repository);
  if (reference.includes(":") && !isDigest(reference)) {
    throw malformedDigest();
  }
  const tag = isDigest(reference) ? undefined : store.imageTags.get(tagKey(key, reference));
  const artifact = store.artifacts.get(artifactKey(key, tag?.digest ?? reference));
  if (artifact === undefined) {
    throw new RegistryError(404, "MANIFEST_UNKNOWN", "The repository has no such manifest.");
  }
  return { artifact, tag };
}

async function manifestBytes(request: WireRequest): Promise<Uint8Array> {
  const { body } = await collectBody(request, MAX_MANIFEST_BYTES);
  const whole = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (whole.length > MAX_MANIFEST_BYTES) {
    throw new RegistryError(413, "SIZE_INVALID", `A manifest has at most ${MAX_MANIFEST_BYTES} bytes.`);
  }
  return whole;
}

/** What has so few bytes a value takes seconds to read, and describes nothing: a descriptor has more than a hundred. */
const MAX_VALUES = 200_000;

function assertReadable(manifest: string): void {
  let values = 0;
  for (let index = 0; index < manifest.length; index += 1) {
    const code = manifest.charCodeAt(index);
    if (code === COMMA || code === BRACE || code === BRACKET) values += 1;
  }
  if (values <= MAX_VALUES) return;
  throw new RegistryError(400, "MANIFEST_INVALID", `A manifest has at most ${MAX_VALUES} values.`);
}

const [COMMA, BRACE, BRACKET] = [",", "{", "["].map((text) => text.charCodeAt(0));

/** What the request says, since the manifest itself may be silent; both must agree. */
function mediaTypeOf(request: WireRequest, { mediaType, saysType }: ManifestFacts): string {
  const sent = headerOf(request, "content-type")?.replace(/;.*$/, "").trim();
  if (sent === undefined || sent === "") return mediaType;
  if (saysType && sent !== mediaType) {
    throw new RegistryError(400, "MANIFEST_INVALID", `The manifest says ${mediaType}, its Content-Type ${sent}.`);
  }
  return sent;
}

/** A configuration as text; empty for one that is large or no text. */
async function configOf(call: RegistryCall, digest: string): Promise<string> {
  const blob = findConfig(call, digest);
  if (blob.content !== undefined) return textOf(blob.content) ?? "";
  const stream = await call.blobs.read(blob);
  if (stream === undefined) throw unknownConfig(digest);
  if (blob.size > MAX_CONFIG_BYTES) return "";
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(new Uint8Array(chunk));
  return textOf(concatBytes(chunks)) ?? "";
}

/** An image's configuration has to be there. Layers, and the images of an index, may be elsewhere: the suite calls that sparse. */
function findConfig({ services, repository }: RegistryCall, digest: string): RepositoryBlob {
  const blob = findBlob(services.store, repository, digest);
  if (blob === undefined) throw unknownConfig(digest);
  return blob;
}

function unknownConfig(digest: string): RegistryError {
  return new RegistryError(
    400,
    "MANIFEST_BLOB_UNKNOWN",
    `The repository has no blob ${digest}, the manifest's configuration.`,
  );
}
