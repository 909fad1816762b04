import { createHash } from "node:crypto";
import type { Emulator } from "../src/emulator.js";
import { createFetch } from "../src/hosts/in-process.js";

export const IMAGE_TYPE = "application/vnd.oci.image.manifest.v1+json";

export function digestOf(content: string | Uint8Array, algorithm = "sha256"): string {
  return `${algorithm}:${createHash(algorithm).update(content).digest("hex")}`;
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** A client of the registry of one instance, in the process. It logs in where it is told how. */
export function createRegistryClient(
  emulator: Emulator | { readonly fetch: (request: Request) => Promise<Response> },
  host: string,
  login?: readonly [name: string, password: string],
) {
  const fetch = "fetch" in emulator ? emulator.fetch : createFetch(emulator);
  const own: Record<string, string> =
    login === undefined ? {} : { Authorization: `Basic ${Buffer.from(login.join(":")).toString("base64")}` };

  async function send(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<Response> {
    const init = { method, headers: { ...own, ...headers }, ...(body === undefined ? {} : { body }) };
    return fetch(new Request(new URL(path, `http://${host}/`), init));
  }

  async function pushBlob(repository: string, content: string): Promise<string> {
    const digest = digestOf(content);
    const answer = await send("POST", `/v2/${repository}/blobs/uploads/?digest=${digest}`, { body: content });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return digest;
  }

  /** Pushes an image of one layer, and answers its digest. */
  async function pushImage(repository: string, tag: string, layer = "layer", more: object = {}): Promise<string> {
    const config = JSON.stringify({ architecture: "amd64", os: "linux", of: layer });
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_TYPE,
      config: {
        mediaType: "application/vnd.oci.image.config.v1+json",
        size: config.length,
        digest: await pushBlob(repository, config),
      },
      layers: [
        {
          mediaType: "application/vnd.oci.image.layer.v1.tar",
          size: layer.length,
          digest: await pushBlob(repository, layer),
        },
      ],
      ...more,
    });
    const headers = { "Content-Type": IMAGE_TYPE };
    const answer = await send("PUT", `/v2/${repository}/manifests/${tag}`, { headers, body: manifest });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return answer.headers.get("docker-content-digest") ?? "";
  }

  return { send, pushBlob, pushImage };
}

/** The code of an error of the registry. */
export async function codeOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { readonly errors: readonly { readonly code: string }[] };
  return `${answer.status} ${errors[0]?.code}`;
}
