import { byteLength } from "../../base/bytes.js";
import { readManifest } from "../../domain/images/manifest.js";
import { isDigest } from "../../state/blobs.js";
import type { Artifact } from "../../state/entities/images.js";
import { keyOfRepository, namespaceKey, referrersKey } from "../../state/keys.js";
import type { WireResponse } from "../http.js";
import { pathTo, type RegistryHandler } from "./call.js";
import { malformedDigest, RegistryError } from "./errors.js";

const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";

/** How many names are told at most, and where none are asked for. */
const MAX_NAMES = 1000;

/** end-8a, end-8b: the tags of a repository in their lexical order, by page. */
export const listTags: RegistryHandler = async ({ services, repository, query }) => {
  const { store } = services;
  const { namespace, name } = repository;
  const key = keyOfRepository(repository);
  const asked = askedPage(query);
  if (store.repositories.get(key) === undefined) {
    throw new RegistryError(404, "NAME_UNKNOWN", "There is no such repository.");
  }
  const { page, next } = pageOf(store.imageTags.namesAfter(key, asked.last, asked.count + 1), asked);
  return listed({ name: `${namespace}/${name}`, tags: page }, pathTo(repository, "tags/list"), next);
};

/** The repositories that the caller may read, by page. */
export const listRepositories: RegistryHandler = async ({ services, instance, login, query }) => {
  const { store } = services;
  const names = store.namespaces
    .childrenOf(instance.id)
    .filter(({ name }) => login.may("pull", name))
    .flatMap(({ name }) => store.repositories.childrenOf(namespaceKey(instance.id, name)))
    .map(({ namespace, name }) => `${namespace}/${name}`);
  const asked = askedPage(query);
  const rest = names.filter((name) => name > asked.last).sort((left, right) => (left < right ? -1 : 1));
  const { page, next } = pageOf(rest, asked);
  return listed({ repositories: page }, "/v2/_catalog", next);
};

/** How much is read for one page of referrers: an index is a manifest itself, which has a limit. */
const MAX_READ_LENGTH = 4 << 20;

/** end-12a, end-12b: what is about a manifest, of one type or of any, by pages where there is much of it. */
export const listReferrers: RegistryHandler = async ({ services, repository, reference, query }) => {
  if (!isDigest(reference)) throw malformedDigest();
  const wanted = query.get("artifactType");
  const last = Number(query.get("last") ?? 0);
  const all = services.store.artifacts.childrenOf(referrersKey(keyOfRepository(repository), reference));
  const rest = all.filter(({ id }) => id > last);
  let length = 0;
  const page = rest.filter(({ manifest }, index) => {
    length += manifest.length;
    return index === 0 || length <= MAX_READ_LENGTH;
  });
  const manifests = page.flatMap((artifact) => descriptorOf(artifact, wanted));
  const next = new URLSearchParams({ ...(wanted !== null && { artifactType: wanted }), last: String(page.at(-1)?.id) });
  return {
    status: 200,
    headers: {
      "Content-Type": INDEX_TYPE,
      ...(wanted === null ? {} : { "OCI-Filters-Applied": "artifactType" }),
      ...(page.length < rest.length && linkTo(pathTo(repository, `referrers/${reference}`), String(next))),
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }),
  };
};

function descriptorOf({ mediaType, manifest, digest }: Artifact, wanted: string | null): readonly object[] {
  const { artifactType, annotations } = readManifest(manifest);
  if (wanted !== null && artifactType !== wanted) return [];
  const said = artifactType === "" ? {} : { artifactType };
  return [{ mediaType, size: byteLength(manifest), digest, ...said, ...(annotations && { annotations }) }];
}

interface NamePage {
  readonly page: readonly string[];
  /** The query of the next page; undefined at the end. */
  readonly next: string | undefined;
}

interface AskedPage {
  readonly count: number;
  /** The name that the page begins behind. */
  readonly last: string;
}

function askedPage(query: URLSearchParams): AskedPage {
  const asked = query.get("n");
  if (asked !== null && !/^\d{1,9}$/.test(asked)) {
    throw new RegistryError(400, "UNSUPPORTED", "n: expected a whole number.");
  }
  return { count: Math.min(MAX_NAMES, asked === null ? MAX_NAMES : Number(asked)), last: query.get("last") ?? "" };
}

/** The page of the names behind the last one, in their order: one more than are asked for tell that others follow. */
function pageOf(rest: readonly string[], { count }: AskedPage): NamePage {
  const page = rest.slice(0, count);
  const isLast = rest.length <= count || page.length === 0;
  return { page, next: isLast ? undefined : `n=${count}&last=${encodeURIComponent(page.at(-1) ?? "")}` };
}

function listed(body: object, path: string, next: string | undefined): WireResponse {
  const link = next === undefined ? {} : linkTo(path, next);
  return { status: 200, headers: { "Content-Type": "application/json", ...link }, body: JSON.stringify(body) };
}

function linkTo(path: string, query: string): Readonly<Record<string, string>> {
  return { Link: `<${path}?${query}>; rel="next"` };
}
