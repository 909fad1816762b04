import { digestOf, hmac } from "../base/hash.js";
import type { Chart } from "../state/entities/images.js";
import { chartKey, namespaceKey } from "../state/keys.js";
import { RegistryRefusal } from "./errors.js";
import { findNamespace } from "./namespaces.js";
import type { Services } from "./services.js";

/** A chart on its way in. */
export interface UploadedChart {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  /** The package, a .tgz; its bytes are kept and not looked into. */
  readonly content: Uint8Array;
  /** Who uploads: an account, a service account, or `replication`. */
  readonly operator: string;
}

/** Names and versions stand in the name of a file; they are wider than Helm's, as the manual's `1.0` is. */
export const CHART_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
export const CHART_VERSION = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;

/**
 * Puts a chart into a namespace, emits `uploadChart`, and answers the digest. It replaces a chart of the same name and version. The
 * caller commits.
 *
 * @throws RegistryRefusal when the namespace is missing, or a name or a version is not valid.
 */
export function uploadChart(services: Services, { content, operator, ...chart }: UploadedChart): string {
  const { store, clock } = services;
  findNamespace(services, { id: chart.instanceId }, chart.namespace);
  if (!CHART_NAME.test(chart.name)) throw new RegistryRefusal("invalid", "The name of the chart is not valid.");
  if (!CHART_VERSION.test(chart.version))
    throw new RegistryRefusal("invalid", "The version of the chart is not valid.");
  const digest = digestOf(content);
  store.charts.put({ ...chart, digest, content: Uint8Array.from(content), uploadedAtMs: clock.now() });
  services.emit({
    type: "uploadChart",
    instanceId: chart.instanceId,
    namespace: chart.namespace,
    repository: chart.name,
    tag: chart.version,
    digest,
    operator,
    atMs: clock.now(),
  });
  return digest;
}

/** Emits `downloadChart`. The caller commits. */
export function noteDownload(
  { clock, emit }: Services,
  chart: ChartReference & Pick<Chart, "digest">,
  operator: string,
): void {
  const { instanceId, namespace, name, version, digest } = chart;
  emit({
    type: "downloadChart",
    instanceId,
    namespace,
    repository: name,
    tag: version,
    digest,
    operator,
    atMs: clock.now(),
  });
}

/** A version of a chart. */
export interface ChartReference {
  readonly instanceId: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Deletes a version of a chart and emits `deleteChart`. The caller commits.
 *
 * @throws RegistryRefusal `missing`.
 */
export function deleteChart(services: Services, reference: ChartReference, operator: string): void {
  const { store, clock } = services;
  const { instanceId, namespace, name, version } = reference;
  const key = chartKey(namespaceKey(instanceId, namespace), name, version);
  const chart = store.charts.get(key);
  if (chart === undefined) throw new RegistryRefusal("missing", "The chart does not exist.");
  store.charts.delete(key);
  services.emit({
    type: "deleteChart",
    instanceId,
    namespace,
    repository: name,
    tag: version,
    digest: chart.digest,
    operator,
    atMs: clock.now(),
  });
}

/** Where charts are handed out; it stands for the object storage behind the real service. */
export const CHART_PATH = "/_charts/";

/** The name of a chart's package, also its path in the storage: `team-01/redis-1.0.tgz`. */
export function chartPath({ namespace, name, version }: Omit<ChartReference, "instanceId">): string {
  return `${namespace}/${name}-${version}.tgz`;
}

/** What is signed in an address: as the real ones, it holds for one package, one account and for some time. */
export interface ChartGrant {
  readonly instanceId: string;
  readonly path: string;
  /** Who asked for the address. */
  readonly account: string;
  /** Unix seconds of the emulated clock. */
  readonly expiresAt: number;
}

/** The address of a package; it opens the package to whoever has it. */
export function signedChartUrl(origin: string, grant: ChartGrant, key: string): string {
  const { instanceId, path, account, expiresAt } = grant;
  const query = `account=${encodeURIComponent(account)}&expires=${expiresAt}&signature=${chartSignature(grant, key)}`;
  const encodedPath = path.split("/").map(encodeURIComponent).join("/");
  return `${origin}${CHART_PATH}${instanceId}/${encodedPath}?${query}`;
}

export function chartSignature({ instanceId, path, account, expiresAt }: ChartGrant, key: string): string {
  return hmac(key, `chart\n${instanceId}\n${path}\n${account}\n${expiresAt}`);
}
