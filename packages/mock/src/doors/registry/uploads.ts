import { findBlob, findSource, type RepositoryName } from "../../domain/images/blobs.js";
import { assertTakesBlobs, takeBlob } from "../../domain/images/push-image.js";
import { MAX_UPLOADS, type Upload } from "../../domain/uploads.js";
import { type BlobDraft, isDigest } from "../../state/blobs.js";
import type { RepositoryBlob } from "../../state/entities/images.js";
import { chunksOf, headerOf, type WireRequest, type WireResponse } from "../http.js";
import { empty, pathTo, type RegistryCall, type RegistryHandler } from "./call.js";
import { RegistryError } from "./errors.js";

/** end-4a, end-4b, end-11: begins an upload, takes a whole blob, or mounts one that another repository has. */
export const beginUpload: RegistryHandler = async (call) => {
  const { repository, query, services, uploads } = call;
  assertTakesBlobs(services, repository);
  const mounted = query.get("mount");
  if (mounted !== null && (await mount(call, mounted))) return created(repository, mounted);
  const upload = await uploads.begin(services.ids.uploadId(), repository);
  if (upload === undefined) throw tooMany();
  const digest = query.get("digest");
  if (digest === null) return empty(202, progressOf(upload));
  try {
    return await onUpload(call, upload, () => finish(call, upload, digest));
  } finally {
    // Nobody was told where it would go on.
    uploads.end(upload);
    await upload.draft.discard();
  }
};

/** end-5: takes the next bytes. */
export const continueUpload: RegistryHandler = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, async () => {
    await take(upload, call.request);
    return empty(202, progressOf(upload));
  });
};

/** end-6: takes the last bytes, if any are left, and keeps the blob. */
export const endUpload: RegistryHandler = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, () => finish(call, upload, call.query.get("digest") ?? ""));
};

/** end-13: tells how far an upload has come. */
export const showUpload: RegistryHandler = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, async () => empty(204, progressOf(upload)));
};

/** end-14: gives an upload up. */
export const cancelUpload: RegistryHandler = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, async () => {
    call.uploads.end(upload);
    await upload.draft.discard();
    return empty(204, {});
  });
};

function uploadOf({ uploads, reference, repository }: RegistryCall): Upload {
  const upload = uploads.find(reference, repository);
  if (upload === undefined) throw unknownUpload();
  return upload;
}

function unknownUpload(): RegistryError {
  return new RegistryError(
    404,
    "BLOB_UPLOAD_UNKNOWN",
    "There is no such upload: it has ended, or nothing came for long.",
  );
}

function tooMany(): RegistryError {
  return new RegistryError(429, "TOOMANYREQUESTS", `${MAX_UPLOADS} uploads are under way.`, { "Retry-After": "1" });
}

/** Requests for one upload go one after the other. */
async function onUpload(
  { uploads }: RegistryCall,
  upload: Upload,
  work: () => Promise<WireResponse>,
): Promise<WireResponse> {
  const response = await uploads.use(upload, work);
  if (response === undefined) throw unknownUpload();
  return response;
}

/** Gives the repository a blob that is there already; answers false when the caller may read it nowhere. */
async function mount(call: RegistryCall, digest: string): Promise<boolean> {
  if (!isDigest(digest)) throw invalidDigest();
  return call.bytes.pinned(digest, async () => {
    const blob = mountable(call, digest);
    if (blob === undefined || !(blob.content !== undefined || (await call.blobs.has(blob)))) return false;
    await call.change((services) => takeBlob(services, call.repository, blob));
    return true;
  });
}

function mountable({ repository, query, services, login }: RegistryCall, digest: string): RepositoryBlob | undefined {
  const { instanceId } = repository;
  const mayRead = (namespace: string): boolean => login.may("pull", namespace);
  const source = query.get("from");
  if (source === null) return findSource(services.store, instanceId, digest, mayRead);
  const [, namespace = "", name = ""] = /^([^/]+)\/(.+)$/.exec(source) ?? [];
  return mayRead(namespace) ? findBlob(services.store, { instanceId, namespace, name }, digest) : undefined;
}

async function finish(call: RegistryCall, upload: Upload, digest: string): Promise<WireResponse> {
  const { request, repository, uploads } = call;
  if (!isDigest(digest)) throw invalidDigest();
  assertTakesBlobs(call.services, repository);
  await take(upload, request);
  const { size } = upload.draft;
  uploads.end(upload);
  const isKept = await call.bytes.pinned(digest, async () => {
    if (!(await upload.draft.finish(digest))) return false;
    await call.change((services) => takeBlob(services, repository, { digest, size }));
    return true;
  });
  if (!isKept) throw new RegistryError(400, "DIGEST_INVALID", `The bytes that came do not have the digest ${digest}.`);
  return created(repository, digest);
}

/** Takes what a request brings: at the place that it names, or at the end. */
async function take(upload: Upload, request: WireRequest): Promise<void> {
  const { draft } = upload;
  const range = headerOf(request, "content-range");
  const [, start, end] = /^(?:bytes[ =])?(\d+)-(\d+)(?:\/.*)?$/.exec(range ?? "") ?? [];
  if (range !== undefined && Number(start) !== draft.size) {
    throw new RegistryError(
      416,
      "BLOB_UPLOAD_INVALID",
      `The chunk ${range} does not go on where the upload stands: ${draft.size} bytes have come.`,
      progressOf(upload),
    );
  }
  if (await appendAll(draft, request, range === undefined ? undefined : Number(end) + 1)) return;
  throw new RegistryError(
    400,
    "SIZE_INVALID",
    `The chunk ${range} brought other bytes than it tells of: ${draft.size} bytes have come in all.`,
    progressOf(upload),
  );
}

/** Takes what comes, up to the end that was told, and answers whether it ends there. */
async function appendAll(draft: BlobDraft, request: WireRequest, toldEnd: number | undefined): Promise<boolean> {
  for await (const chunk of chunksOf(request)) {
    const room = (toldEnd ?? Infinity) - draft.size;
    const fitting = chunk.subarray(0, Math.max(0, room));
    if (fitting.length > 0) await draft.append(fitting);
    if (chunk.length > room) return false;
  }
  return toldEnd === undefined || draft.size === toldEnd;
}

function invalidDigest(): RegistryError {
  return new RegistryError(
    400,
    "DIGEST_INVALID",
    "Expected a digest: sha256: and 64, or sha512: and 128 hexadecimal digits.",
  );
}

function created(repository: RepositoryName, digest: string): WireResponse {
  return empty(201, { Location: pathTo(repository, `blobs/${digest}`), "Docker-Content-Digest": digest });
}

/** Where an upload goes on, and how far it has come: nothing is told as `0-0`. */
function progressOf({ id, repository, draft }: Upload): Record<string, string> {
  return {
    Location: pathTo(repository, `blobs/uploads/${id}`),
    Range: `0-${Math.max(0, draft.size - 1)}`,
    "Docker-Upload-UUID": id,
  };
}
