import { BLOB_GRACE_MS } from "../../domain/gc.js";
import { addBlob, findBlob, deleteBlob as removeBlob } from "../../domain/images/blobs.js";
import { isDigest } from "../../state/blobs.js";
import type { RepositoryBlob } from "../../state/entities/images.js";
import { PersistenceError } from "../../state/persistence.js";
import { headerOf, type WireResponse } from "../http.js";
import { empty, type RegistryCall, type RegistryHandler } from "./call.js";
import { malformedDigest, RegistryError } from "./errors.js";

/** end-2: a blob, or a part of it. */
export const readBlob: RegistryHandler = async (call) => {
  const { request, reference: digest } = call;
  const blob = blobOf(call);
  const headers = { "Content-Type": "application/octet-stream", "Docker-Content-Digest": digest, ETag: `"${digest}"` };
  if (isKnown(headerOf(request, "if-none-match"), digest)) return empty(304, headers);
  const range = rangeOf(headerOf(request, "range"), blob.size);
  const [start, end] = range ?? [0, blob.size];
  const answer = {
    status: range === undefined ? 200 : 206,
    headers: {
      ...headers,
      "Accept-Ranges": "bytes",
      "Content-Length": String(end - start),
      ...(range === undefined ? {} : { "Content-Range": `bytes ${start}-${end - 1}/${blob.size}` }),
    },
    body: "",
  };
  if (request.method === "HEAD") {
    if (blob.content === undefined && !(await call.blobs.has(blob))) throw unknownBlob();
    await keepForPush(call, blob);
    return answer;
  }
  if (blob.content !== undefined) return { ...answer, bytes: blob.content.slice(start, end) };
  const stream = await call.blobs.read(blob, range && { start, end });
  if (stream === undefined) throw unknownBlob();
  return { ...answer, stream };
};

/** Whoever may push and asks for a blob may leave out to send it: a collection leaves it then as long as one that has just come. */
async function keepForPush(call: RegistryCall, blob: RepositoryBlob): Promise<void> {
  const { repository, login, services } = call;
  if (!login.may("push", repository.namespace) || services.clock.now() - blob.addedAtMs < BLOB_GRACE_MS / 2) return;
  try {
    await call.change((inside) => addBlob(inside, repository, blobOf(call)));
  } catch (error) {
    // A mock that takes no changes takes no push either.
    if (!(error instanceof PersistenceError)) throw error;
  }
}

/** end-10: takes a blob off a repository. */
export const deleteBlob: RegistryHandler = async (call): Promise<WireResponse> => {
  await call.change((services) => removeBlob(services, blobOf(call)));
  return empty(202, {});
};

function blobOf({ services, repository, reference: digest }: RegistryCall): RepositoryBlob {
  if (!isDigest(digest)) throw malformedDigest();
  const blob = findBlob(services.store, repository, digest);
  if (blob === undefined) throw unknownBlob();
  return blob;
}

function unknownBlob(): RegistryError {
  return new RegistryError(404, "BLOB_UNKNOWN", "The repository has no such blob.");
}

/** Whether a client has it already. */
export function isKnown(ifNoneMatch: string | undefined, digest: string): boolean {
  return ifNoneMatch?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === `"${digest}"`) === true;
}

/** The bytes that a Range header asks for, the end not included; undefined for all: of several ranges nothing is taken. */
function rangeOf(header: string | undefined, size: number): readonly [start: number, end: number] | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") {
    if (header === undefined || !header.includes(",")) return undefined;
    throw unsatisfiable(size, "One range at a time.");
  }
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  if (start >= end) throw unsatisfiable(size, `The blob has ${size} bytes.`);
  return [start, end];
}

function unsatisfiable(size: number, message: string): RegistryError {
  return new RegistryError(416, "SIZE_INVALID", message, { "Content-Range": `bytes */${size}` });
}
