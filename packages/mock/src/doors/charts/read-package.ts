import type { ListedChart } from "../../domain/chart-index.js";
import { findBlob } from "../../domain/images/blobs.js";
import type { Services } from "../../domain/services.js";
import type { BlobStore } from "../../state/blobs.js";
import type { WireResponse } from "../http.js";

/** What the door to charts works on. */
export interface ChartTarget {
  readonly services: Services;
  /** Runs `make` in a transaction, and resolves once the change is safe. */
  readonly change: <Result>(make: (services: Services) => Result) => Promise<Result>;
  readonly blobs: BlobStore;
}

/** The package of a chart as an answer has it, without its bytes for HEAD; undefined where they are not there. */
export async function readPackage(
  { services, blobs }: ChartTarget,
  method: string,
  { source, digest }: ListedChart,
): Promise<Pick<WireResponse, "headers" | "bytes" | "stream"> | undefined> {
  const blob = "content" in source ? undefined : findBlob(services.store, source, digest);
  const bytes = "content" in source ? source.content : blob?.content;
  const size = bytes?.length ?? blob?.size;
  if (size === undefined) return undefined;
  const headers = { "Content-Length": String(size) };
  if (method === "HEAD") return { headers };
  if (bytes !== undefined) return { headers, bytes };
  const stream = await blobs.read({ digest, size });
  return stream && { headers, stream };
}
