import type { BlobBytes } from "../../domain/blob-bytes.js";
import type { RepositoryName } from "../../domain/images/blobs.js";
import type { Login } from "../../domain/logins.js";
import type { RegistryOptions } from "../../domain/registry-reach.js";
import type { Services } from "../../domain/services.js";
import type { Uploads } from "../../domain/uploads.js";
import type { BlobStore } from "../../state/blobs.js";
import type { Instance } from "../../state/entities/instances.js";
import type { WireRequest, WireResponse } from "../http.js";

/** What the door to the registry works on. */
export interface RegistryTarget {
  readonly services: Services;
  /** Runs `make` in a transaction, and resolves once the change is safe. */
  readonly change: <Result>(make: (services: Services) => Result) => Promise<Result>;
  readonly blobs: BlobStore;
  readonly bytes: BlobBytes;
  readonly uploads: Uploads;
  readonly options: RegistryOptions;
}

/** A request on its way through the door. */
export interface RegistryCall extends RegistryTarget {
  readonly request: WireRequest;
  readonly query: URLSearchParams;
  readonly instance: Instance;
  readonly login: Login;
  /** The repository in the path; empty names where the path has none. */
  readonly repository: RepositoryName;
  /** What stands behind the repository: a digest, a tag, the id of an upload. */
  readonly reference: string;
}

export type RegistryHandler = (call: RegistryCall) => Promise<WireResponse>;

/** The path of a part of a repository: `/v2/team/nginx/blobs/sha256:…`. */
export function pathTo({ namespace, name }: RepositoryName, rest: string): string {
  return `/v2/${namespace}/${name}/${rest}`;
}

/** An answer without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>>): WireResponse {
  return { status, headers, body: "" };
}
