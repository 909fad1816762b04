import { isMembers, parseJson } from "../../parse/value.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { type Descriptor, damaged, digestLike, isDigest } from "./digest.js";
import { type Manifest, manifestTypes } from "./manifest.js";
import { readBytes } from "./read-bytes.js";
import type { OciRegistry } from "./registry.js";
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
  const scopes = [`repository:${path}:${isTarget ? "pull,push" : "pull"}`];
  const base = `/v2/${path}`;
  const ask = (request: Omit<Parameters<OciRegistry["ask"]>[0], "scopes">, more: readonly string[] = []) =>
    registry.ask({ scopes: [...scopes, ...more], ...request });
  const accept = { Accept: manifestTypes.join(", ") };
  const manifestOf = (reference: string) => ({
    target: `${base}/manifests/${reference}`,
    what: `the manifest ${reference} of ${path}`,
  });

  async function manifest(reference: string): Promise<Manifest> {
    const response = await ask({ method: "GET", ...manifestOf(reference), headers: accept });
    const told = textOf(response.headers["docker-content-digest"]);
    const bytes = await readBytes(response.body, mostOfAManifest);
    const wanted = isDigest(reference) ? reference : isDigest(told) ? told : "sha256:";
    const digest = digestLike(wanted, bytes);
    if (wanted !== "sha256:" && digest !== wanted) throw damaged(messages.otherManifest(host, reference, digest));
    return { digest, mediaType: textOf(response.headers["content-type"]).replace(/;.*$/, "").trim(), bytes };
  }

  return {
    host,
    path,
    manifest,
    digestOf: async (reference) => {
      const response = await ask({ method: "HEAD", ...manifestOf(reference), headers: accept, accepts: [404] });
      response.discard();
      if (response.status === 404) return undefined;
      const digest = textOf(response.headers["docker-content-digest"]);
      return digest === "" ? (await manifest(reference)).digest : digest;
    },
    putManifest: async (reference, { bytes, mediaType, digest }) => {
      const headers = { "Content-Type": mediaType, "Content-Length": String(bytes.length) };
      const response = await ask({ method: "PUT", ...manifestOf(reference), headers, body: bytes });
      response.discard();
      const kept = textOf(response.headers["docker-content-digest"]) || digest;
      if (kept !== digest) throw damaged(messages.otherManifest(host, reference, kept));
    },
    tags: async () => {
      const tags: string[] = [];
      for (let target: string | undefined = `${base}/tags/list?n=1000`; target !== undefined; ) {
        const response: Awaited<ReturnType<typeof ask>> = await ask({
          method: "GET",
          target,
          what: `the tags of ${path}`,
        });
        const answer = parseJson(new TextDecoder().decode(await readBytes(response.body, mostOfAList)));
        const page = isMembers(answer) ? (answer["tags"] ?? []) : undefined;
        if (!Array.isArray(page)) throw new RegistryFailure(messages.noTags(host, path), exitCodes.transport);
        tags.push(...page.map(String));
        target = nextOf(textOf(response.headers["link"]));
      }
      return tags;
    },
    hasBlob: async (digest) => {
      const target = `${base}/blobs/${digest}`;
      const response = await ask({ method: "HEAD", target, what: `the blob ${digest} of ${path}`, accepts: [404] });
      response.discard();
      return response.status !== 404;
    },
    readBlob: async (digest) => {
      const target = `${base}/blobs/${digest}`;
      const { body } = await ask({ method: "GET", target, what: `the blob ${digest} of ${path}` });
      return attributed(body, host);
    },
    mountBlob: async (digest, from) => {
      const query = new URLSearchParams({ mount: digest, ...(from === undefined ? {} : { from }) });
      const response = await ask(
        {
          method: "POST",
          target: `${base}/blobs/uploads/?${query}`,
          what: `an upload to ${path}`,
          headers: { "Content-Length": "0" },
        },
        from === undefined || from === path ? [] : [`repository:${from}:pull`],
      );
      response.discard();
      if (response.status === 201) return undefined;
      const upload = textOf(response.headers["location"]);
      if (upload === "") throw new RegistryFailure(messages.noUpload(host), exitCodes.transport);
      return upload;
    },
    writeBlob: async (upload, { digest, size }, pieces) => {
      const headers = { "Content-Type": "application/octet-stream", "Content-Length": String(size) };
      const target = `${upload}${upload.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
      const what = `the blob ${digest} of ${path}`;
      const response = await ask({ method: "PUT", target, what, headers, body: pieces });
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

function textOf(header: string | readonly string[] | undefined): string {
  return [header ?? ""].flat()[0] ?? "";
}

/** `</v2/team/web/tags/list?last=v9&n=1000>; rel="next"` */
function nextOf(link: string): string | undefined {
  return /<([^>]+)>\s*;\s*rel="?next"?/i.exec(link)?.[1];
}

const messages = {
  otherManifest: (host: string, reference: string, digest: string): string =>
    `${host} has another manifest than expected as ${reference}: ${digest}.`,
  noTags: (host: string, path: string): string => `${host} answers without the tags of ${path}.`,
  noUpload: (host: string): string => `${host} begins an upload without saying where.`,
};
