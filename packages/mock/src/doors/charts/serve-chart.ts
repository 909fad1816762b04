import { type ListedChart, listCharts } from "../../domain/chart-index.js";
import { CHART_PATH, type ChartGrant, chartPath, chartSignature, noteDownload } from "../../domain/charts.js";
import type { Services } from "../../domain/services.js";
import { instanceKey } from "../../domain/tokens.js";
import type { RequestHead, WireResponse } from "../http.js";
import { type ChartTarget, readPackage } from "./read-package.js";

/** Serves a chart's package at a signed address, with the errors of object storage. */
export async function serveChart(target: ChartTarget, request: RequestHead): Promise<WireResponse> {
  const { method } = request;
  const { services } = target;
  if (method !== "GET" && method !== "HEAD") {
    return storageError(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
  }
  const asked = grantOf(request.target);
  if (asked === undefined || services.store.instances.get(asked.grant.instanceId) === undefined) {
    return storageError(403, "AccessDenied", "Access Denied.");
  }
  const { grant, signature } = asked;
  if (signature !== chartSignature(grant, instanceKey(services, grant.instanceId))) {
    return storageError(403, "SignatureDoesNotMatch", "The signature of the address is not valid.");
  }
  if (services.clock.now() >= grant.expiresAt * 1000) return storageError(403, "AccessDenied", "Request has expired");
  const chart = findChart(services, grant);
  const found = chart && (await readPackage(target, method, chart));
  if (chart === undefined || found === undefined)
    return storageError(404, "NoSuchKey", "The specified key does not exist.");
  if (method === "GET") await target.change((changed) => noteDownload(changed, chart, grant.account));
  const headers = { "Content-Type": "application/x-gzip", ETag: `"${chart.digest}"`, ...found.headers };
  return { ...found, status: 200, headers, body: "" };
}

/** Parses a signed address; undefined for any other. */
function grantOf(target: string): { grant: ChartGrant; signature: string } | undefined {
  const url = URL.canParse(target, "http://localhost") ? new URL(target, "http://localhost") : undefined;
  const [instanceId = "", ...rest] = (url?.pathname ?? "").slice(CHART_PATH.length).split("/");
  const query = url?.searchParams;
  const expires = query?.get("expires") ?? "";
  if (!/^\d{1,12}$/.test(expires)) return undefined;
  const account = query?.get("account") ?? "";
  try {
    const path = rest.map(decodeURIComponent).join("/");
    const grant = { instanceId, path, account, expiresAt: Number(expires) };
    return { grant, signature: query?.get("signature") ?? "" };
  } catch {
    return undefined;
  }
}

function findChart({ store }: Services, { instanceId, path }: ChartGrant): ListedChart | undefined {
  const [namespace = ""] = path.split("/");
  return listCharts(store, instanceId, namespace).find((chart) => chartPath(chart) === path);
}

function storageError(status: number, code: string, message: string): WireResponse {
  const body = `<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n\t<Code>${code}</Code>\n\t<Message>${message}</Message>\n</Error>\n`;
  return { status, headers: { "Content-Type": "application/xml" }, body };
}
