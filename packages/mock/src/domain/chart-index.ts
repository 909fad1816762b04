import type { Artifact, Chart } from "../state/entities/images.js";
import { artifactKey, namespaceKey, repositoryKey } from "../state/keys.js";
import type { Store } from "../state/store.js";
import { CHART_NAME, CHART_VERSION, type ChartReference } from "./charts.js";
import { RegistryRefusal } from "./errors.js";
import type { RepositoryName } from "./images/blobs.js";

/** A version of a chart as a chart repository lists it. */
export interface ListedChart extends ChartReference {
  /** Of the package. */
  readonly digest: string;
  readonly createdAtMs: number;
  /** What its Chart.yaml says further, as far as it is known. */
  readonly metadata: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Where the package is: in the chart, or among the blobs of a repository. */
  readonly source: Chart | RepositoryName;
}

/** The configuration of a chart that was pushed as an OCI artifact, and its package. */
const HELM_CONFIG = "application/vnd.cncf.helm.config.v1+json";
const HELM_CONTENT = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";

/** The charts of a namespace: those that were uploaded, and those that were pushed as artifacts; an upload hides a push of its name and version. */
export function listCharts(store: Store, instanceId: string, namespace: string): readonly ListedChart[] {
  const key = namespaceKey(instanceId, namespace);
  const uploaded = store.charts.childrenOf(key).map(
    (chart): ListedChart => ({
      instanceId,
      namespace,
      name: chart.name,
      version: chart.version,
      digest: chart.digest,
      createdAtMs: chart.uploadedAtMs,
      metadata: { apiVersion: "v1" },
      source: chart,
    }),
  );
  const names = new Set(uploaded.map(chartFile));
  const pushed = store.repositories.childrenOf(key).flatMap((repository) => pushedCharts(store, repository));
  return [...uploaded, ...pushed.filter((chart) => !names.has(chartFile(chart)))];
}

/** A version of a chart, uploaded or pushed. @throws RegistryRefusal `missing` */
export function findListedChart(store: Store, reference: ChartReference): ListedChart {
  const { instanceId, namespace, name, version } = reference;
  const found = listCharts(store, instanceId, namespace).find((one) => one.name === name && one.version === version);
  if (found === undefined) throw new RegistryRefusal("missing", "The chart does not exist in this version.");
  return found;
}

/** The name of a package. */
export function chartFile({ name, version }: Pick<ChartReference, "name" | "version">): string {
  return `${name}-${version}.tgz`;
}

function pushedCharts(store: Store, repository: RepositoryName): ListedChart[] {
  const { instanceId, namespace, name } = repository;
  const key = repositoryKey(instanceId, namespace, name);
  return store.imageTags.childrenOf(key).flatMap(({ digest, pushedAtMs }) => {
    const artifact = store.artifacts.get(artifactKey(key, digest));
    const chart = artifact && chartIn(artifact);
    const source = { instanceId, namespace, name: repository.name };
    return chart === undefined ? [] : [{ instanceId, namespace, ...chart, createdAtMs: pushedAtMs, source }];
  });
}

type PackedChart = Pick<ListedChart, "name" | "version" | "digest" | "metadata">;

/** What an artifact says of its chart; undefined for one that has none. A row never changes, so that it is read once. */
function chartIn(artifact: Artifact): PackedChart | undefined {
  if (!known.has(artifact)) known.set(artifact, readChart(artifact));
  return known.get(artifact);
}

const known = new WeakMap<Artifact, PackedChart | undefined>();

/** A Chart.yaml that is larger is not read. */
const MAX_CONFIG_LENGTH = 1 << 18;

function readChart({ manifest, config }: Artifact): PackedChart | undefined {
  if (!manifest.includes(HELM_CONFIG) || config.length > MAX_CONFIG_LENGTH) return undefined;
  const digest = packageOf(manifest);
  const { name, version, ...metadata } = metadataOf(config);
  if (digest === undefined || !isText(name, CHART_NAME) || !isText(version, CHART_VERSION)) return undefined;
  return { name, version, digest, metadata };
}

/** The digest of a chart's package by its manifest; undefined where that is of something else. */
function packageOf(manifest: string): string | undefined {
  const { config, layers } = JSON.parse(manifest) as {
    readonly config?: { readonly mediaType?: unknown };
    readonly layers?: readonly { readonly mediaType?: unknown; readonly digest?: unknown }[];
  };
  if (config?.mediaType !== HELM_CONFIG || !Array.isArray(layers)) return undefined;
  const digest = layers.find((layer) => layer?.mediaType === HELM_CONTENT)?.digest;
  return typeof digest === "string" ? digest : undefined;
}

type Metadata = ListedChart["metadata"];

/** What a configuration says in texts, lists of texts and booleans; structures are left out. */
function metadataOf(config: string): Metadata {
  try {
    const members = Object.entries<unknown>(JSON.parse(config) ?? {});
    return Object.fromEntries(members.filter((member): member is [string, Metadata[string]] => isPlain(member[1])));
  } catch {
    return {};
  }
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  return typeof value === "string" || typeof value === "boolean";
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === "string" && form.test(value);
}
