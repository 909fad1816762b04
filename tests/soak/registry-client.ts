import { createHash } from "node:crypto";
import type { Random } from "./random.js";

/** An answer of the registry that is an error. */
export class RegistryRefusal extends Error {
  override readonly name = "RegistryRefusal";
  readonly status: number;

  constructor(what: string, status: number, text: string) {
    super(`${what}: ${status} ${text.trim()}`);
    this.status = status;
  }
}

export interface RegistryClient {
  /** @throws RegistryRefusal for an answer of 400 and more, whatever fetch throws. */
  readonly send: (method: string, path: string, init?: RequestInit) => Promise<Response>;
  /** Sends a blob as clients do: asks for it, has it mounted, or sends it whole or in chunks. */
  readonly pushBlob: (
    repository: string,
    bytes: Uint8Array<ArrayBuffer>,
    from: string,
    random: Random,
  ) => Promise<void>;
  /** Whether the repository has a blob or a manifest at a path. */
  readonly has: (path: string) => Promise<boolean>;
  /** The digest of what stands at a path, as it comes; undefined for what is not there, or does not come whole. */
  readonly digestAt: (path: string) => Promise<string | undefined>;
}

export const IMAGE_TYPE = "application/vnd.oci.image.manifest.v1+json";

export function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

export function createRegistryClient(url: string): RegistryClient {
  const ask = (method: string, path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), { ...init, method, headers: { Accept: IMAGE_TYPE, ...init.headers } });

  const send: RegistryClient["send"] = async (method, path, init) => {
    const response = await ask(method, path, init);
    if (response.status < 400) return response;
    throw new RegistryRefusal(`${method} ${path}`, response.status, await response.text());
  };

  async function has(path: string): Promise<boolean> {
    const { status } = await ask("HEAD", path);
    if (status === 200 || status === 404) return status === 200;
    throw new RegistryRefusal(`HEAD ${path}`, status, "");
  }

  async function digestAt(path: string): Promise<string | undefined> {
    const response = await ask("GET", path);
    const bytes = await response.arrayBuffer().catch(() => undefined);
    return response.ok && bytes !== undefined ? digestOf(new Uint8Array(bytes)) : undefined;
  }

  async function pushBlob(repository: string, bytes: Uint8Array<ArrayBuffer>, from: string, random: Random) {
    const digest = digestOf(bytes);
    const uploads = `/v2/${repository}/blobs/uploads/`;
    const manner = random.below(4);
    if (manner > 1 && (await has(`/v2/${repository}/blobs/${digest}`))) return;
    if (manner === 0) return void (await send("POST", `${uploads}?digest=${digest}`, { body: bytes }));
    const begun = await send("POST", manner === 1 ? `${uploads}?mount=${digest}&from=${from}` : uploads);
    if (begun.status === 201) return;
    const location = begun.headers.get("location") ?? "";
    const middle = random.below(bytes.length);
    if (middle > 0) await send("PATCH", location, { body: bytes.subarray(0, middle) });
    await send("PUT", `${location}?digest=${digest}`, { body: bytes.subarray(middle) });
  }

  return { send, has, digestAt, pushBlob };
}
