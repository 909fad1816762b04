import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { Pool } from "undici";

/** A blob whose bytes are made as they are asked for. */
export interface Blob {
  readonly digest: string;
  readonly size: number;
  readonly pieces: () => Iterable<Uint8Array>;
}

/** A client that sends and reads as Docker's does. */
export interface BenchClient {
  /** Begins an upload, sends all in one stream, and ends it. */
  readonly push: (repository: string, blob: Blob) => Promise<void>;
  readonly putManifest: (repository: string, reference: string, manifest: string) => Promise<void>;
  /** Reads what is at a path to its end, and answers how many bytes came. */
  readonly read: (path: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

export const IMAGE_TYPE = "application/vnd.oci.image.manifest.v1+json";

export function createBlob(size: number, pieces: () => Iterable<Uint8Array>): Blob {
  const hash = createHash("sha256");
  for (const piece of pieces()) hash.update(piece);
  return { digest: `sha256:${hash.digest("hex")}`, size, pieces };
}

export function createBenchClient(url: string, connections: number): BenchClient {
  const pool = new Pool(url, { connections });

  async function send(method: "GET" | "PATCH" | "POST" | "PUT", path: string, headers = {}, body?: string | Readable) {
    const answer = await pool.request({ method, path, headers, ...(body === undefined ? {} : { body }) });
    if (answer.statusCode < 400) return answer;
    throw new Error(`${method} ${path}: ${answer.statusCode} ${await answer.body.text()}`);
  }

  /** Sends, drops the body of the answer, and gives the place that it names. */
  async function sendOn(...sent: Parameters<typeof send>): Promise<string> {
    const { headers, body } = await send(...sent);
    await body.dump();
    const { pathname, search } = new URL(String(headers["location"]), url);
    return `${pathname}${search}`;
  }

  return {
    push: async (repository, { digest, size, pieces }) => {
      const begun = await sendOn("POST", `/v2/${repository}/blobs/uploads/`, { "Content-Length": "0" });
      const headers = { "Content-Length": String(size), "Content-Type": "application/octet-stream" };
      const sent = await sendOn("PATCH", begun, headers, Readable.from(pieces()));
      await sendOn("PUT", `${sent}${sent.includes("?") ? "&" : "?"}digest=${digest}`, { "Content-Length": "0" });
    },
    putManifest: async (repository, reference, manifest) => {
      await sendOn("PUT", `/v2/${repository}/manifests/${reference}`, { "Content-Type": IMAGE_TYPE }, manifest);
    },
    read: async (path) => {
      const { body } = await send("GET", path, { Accept: IMAGE_TYPE });
      let bytes = 0;
      for await (const chunk of body) bytes += (chunk as Uint8Array).length;
      return bytes;
    },
    close: () => pool.close(),
  };
}
