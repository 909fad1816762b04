import type { StreamResponse } from "@tcrkit/client/http";
import { isMembers, parseJson } from "../../parse/value.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import { isTag } from "../inventory/place.js";
import { type Descriptor, damaged, digestLike, isDigest } from "./digest.js";
import { type Manifest, manifestTypes } from "./manifest.js";
import { readBytes } from "./read-bytes.js";
import { headerOf, type OciRegistry, type RegistryRequest } from "./registry.js";
import { asFailure, RegistryFailure } from "./registry-failure.js";

/** A repository of a registry. Whatever fails is a RegistryFailure. */
export interface OciRepository {
  readonly host: string;
  /** `team/web` */
  readonly path: string;
  /** The digest of a manifest by its tag or digest; undefined where there is none. */
  readonly digestOf: (reference: string) => Promise<string | undefined>;
  /** A manifest, held against its digest. */
  readonly manifest: (reference: string) => Promise<Manifest>;
  readonly putManifest: (reference: string, manifest: Manifest) => Promise<void>;
  readonly tags: () => Promise<readonly string[]>;
  readonly hasBlob: (digest: string) => Promise<boolean>;
  readonly readBlob: (digest: string) => Promise<AsyncIterable<Uint8Array>>;
  /** Mounts a blob that the registry has, in the repository `from` where that is known. Else begins an upload, and gives its address. */
  readonly mountBlob: (digest: string, from: string | undefined) => Promise<string | undefined>;
  /** Ends an upload that was begun, with the whole blob. */
  readonly writeBlob: (upload: string, blob: Descriptor, pieces: AsyncIterable<Uint8Array>) => Promise<void>;
}

/** The specification's limit is 4 MiB. */
const mostOfAManifest = 8 << 20;
const mostOfAList = 64 << 20;

/** A repository; its token is good for pushes where `isTarget` says so. */
export function openRepository(registry: OciRegistry, path: string, isTarget: boolean): OciRepository {
  const { host } = registry;
  const scope = `repository:${path}:${isTarget ? "pull,push" : "pull"}`;
  const asking: Asking = {
    host,
    path,
    base: `/v2/${path}`,
    ask: ({ scopes = [], ...request }) => registry.ask({ scopes: [scope, ...scopes], ...request }),
  };
  return { host, path, ...manifestsOf(asking), ...blobsOf(asking), tags: () => listTags(asking) };
}

interface Asking {
  readonly host: string;
  readonly path: string;
  /** `/v2/team/web` */
  readonly base: string;
  /** Scopes are those besides the repository's own. */
  readonly ask: (
    request: Omit<RegistryRequest, "scopes"> & Partial<Pick<RegistryRequest, "scopes">>,
  ) => ReturnType<OciRegistry["ask"]>;
}

function manifestsOf({ host, path, base, ask }: Asking): Pick<OciRepository, "digestOf" | "manifest" | "putManifest"> {
  const accept = { Accept: manifestTypes.join(", ") };
  const named = (reference: string) => ({
    target: `${base}/manifests/${reference}`,
    what: `the manifest ${reference} of ${path}`,
  });
  const manifest = async (reference: string): Promise<Manifest> => {
    const response = await ask({ method: "GET", ...named(reference), headers: accept });
    const bytes = await readBytes(response.body, mostOfAManifest);
    const told = textOf(response, "docker-content-digest");
    const wanted = [reference, told].find(isDigest);
    const digest = digestLike(wanted ?? "sha256:", bytes);
    if (wanted !== undefined && digest !== wanted) throw damaged(messages.otherManifest(host, reference, digest));
    return { digest, mediaType: textOf(response, "content-type").replace(/;.*$/, "").trim(), bytes };
  };
  return {
    manifest,
    digestOf: async (reference) => {
      const response = await ask({ method: "HEAD", ...named(reference), headers: accept, accepts: [404] });
      response.discard();
      if (response.status === 404) return undefined;
      return textOf(response, "docker-content-digest") || (await manifest(reference)).digest;
    },
    putManifest: async (reference, { bytes, mediaType, digest }) => {
      const headers = { "Content-Type": mediaType, "Content-Length": String(bytes.length) };
      const response = await ask({ method: "PUT", ...named(reference), headers, body: bytes });
      response.discard();
      const kept = textOf(response, "docker-content-digest") || digest;
      if (kept !== digest) throw damaged(messages.otherManifest(host, reference, kept));
    },
  };
}

async function listTags({ host, path, base, ask }: Asking): Promise<readonly string[]> {
  const tags: string[] = [];
  let target: string | undefined = `${base}/tags/list?n=1000`;
  while (target !== undefined) {
    const response: StreamResponse = await ask({ method: "GET", target, what: `the tags of ${path}` });
    const answer = parseJson(new TextDecoder().decode(await readBytes(response.body, mostOfAList)));
    const page = isMembers(answer) ? (answer["tags"] ?? []) : undefined;
    if (!Array.isArray(page)) throw new RegistryFailure(messages.noTags(host, path), exitCodes.transport);
    const wrong = page.find((tag) => typeof tag !== "string" || !isTag(tag));
    if (wrong !== undefined) throw new RegistryFailure(messages.noTag(host, path, String(wrong)), exitCodes.server);
    tags.push(...page);
    target = nextOf(textOf(response, "link"));
  }
  return tags;
}

function blobsOf({
  host,
  path,
  base,
  ask,
}: Asking): Pick<OciRepository, "hasBlob" | "readBlob" | "mountBlob" | "writeBlob"> {
  const named = (digest: string) => ({ target: `${base}/blobs/${digest}`, what: `the blob ${digest} of ${path}` });
  return {
    hasBlob: async (digest) => {
      const response = await ask({ method: "HEAD", ...named(digest), accepts: [404] });
      response.discard();
      return response.status !== 404;
    },
    readBlob: async (digest) => {
      const { body } = await ask({ method: "GET", ...named(digest) });
      return attributed(body, host);
    },
    mountBlob: async (digest, from) => {
      const query = new URLSearchParams({ mount: digest, ...(from === undefined ? {} : { from }) });
      const response = await ask({
        method: "POST",
        target: `${base}/blobs/uploads/?${query}`,
        what: `an upload to ${path}`,
        headers: { "Content-Length": "0" },
        scopes: from === undefined || from === path ? [] : [`repository:${from}:pull`],
      });
      response.discard();
      if (response.status === 201) return undefined;
      const upload = textOf(response, "location");
      if (upload === "") throw new RegistryFailure(messages.noUpload(host), exitCodes.transport);
      return upload;
    },
    writeBlob: async (upload, { digest, size }, pieces) => {
      const response = await ask({
        method: "PUT",
        target: `${upload}${upload.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`,
        what: `the blob ${digest} of ${path}`,
        headers: { "Content-Type": "application/octet-stream", "Content-Length": String(size) },
        body: pieces,
      });
      response.discard();
    },
  };
}

/** A body whose end is a failure of its registry, wherever it is noticed. */
async function* attributed(body: AsyncIterable<Uint8Array>, host: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw asFailure(error, host);
  }
}

function textOf(response: Pick<StreamResponse, "headers">, header: string): string {
  return headerOf(response, header) ?? "";
}

/** `</v2/team/web/tags/list?last=v9&n=1000>; rel="next"` */
function nextOf(link: string): string | undefined {
  return /<([^>]+)>\s*;\s*rel="?next"?/i.exec(link)?.[1];
}

const messages = {
  otherManifest: (host: string, reference: string, digest: string): string =>
    `${host} has another manifest than expected as ${reference}: ${digest}.`,
  noTags: (host: string, path: string): string => `${host} answers without the tags of ${path}.`,
  noTag: (host: string, path: string, tag: string): string =>
    printable(`${host} has a tag in ${path} that no registry may have: ${tag}.`),
  noUpload: (host: string): string => `${host} begins an upload without saying where.`,
};
