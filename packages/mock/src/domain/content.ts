import { deleteChart, uploadChart } from "./charts.js";
import { type PushedImage, pushImage } from "./images/push-image.js";
import { findInstance } from "./instances.js";
import type { Services } from "./services.js";

/** An image to push from outside a registry client, by the names of the API. */
export interface ImageToPush {
  readonly RegistryId: string;
  readonly NamespaceName: string;
  /** Without its namespace; made when it is missing. */
  readonly RepositoryName: string;
  readonly Tag: string;
  /** The manifest, as JSON text that is kept byte for byte. Default: made up, the same for the same name. */
  readonly Manifest?: string | undefined;
  /** The configuration as JSON text. Default: with a manifest none, else made up. */
  readonly Config?: string | undefined;
  /** Bytes in all. Default: what the manifest names. */
  readonly Size?: number | undefined;
  /** Media type of the manifest. Default: what it says itself. */
  readonly MediaType?: string | undefined;
}

const IMAGE_TEXTS = ["RegistryId", "NamespaceName", "RepositoryName", "Tag"] as const;
const OPTIONAL_TEXTS = ["Manifest", "Config", "MediaType"] as const;

/**
 * Pushes an image as its instance's owner does, and answers its digest. The caller commits.
 *
 * @throws TypeError that names the member, RegistryRefusal.
 */
export function pushGivenImage(services: Services, image: ImageToPush): string {
  assertImage(image);
  const instance = findInstance(services, image.RegistryId);
  services.clock.advance();
  const pushed: PushedImage = {
    instanceId: instance.id,
    namespace: image.NamespaceName,
    repository: image.RepositoryName,
    tag: image.Tag,
    operator: instance.account,
    manifest: image.Manifest,
    config: image.Config,
    size: image.Size,
    mediaType: image.MediaType,
  };
  return pushImage(services, pushed);
}

function assertImage(image: ImageToPush): void {
  for (const name of IMAGE_TEXTS) {
    if (typeof image[name] !== "string" || image[name] === "") throw new TypeError(`${name}: expected a text`);
  }
  for (const name of OPTIONAL_TEXTS) {
    if (image[name] !== undefined && typeof image[name] !== "string") throw new TypeError(`${name}: expected a text`);
  }
  const { Size } = image;
  if (Size !== undefined && (!Number.isSafeInteger(Size) || Size < 0)) {
    throw new TypeError("Size: expected a whole number from 0");
  }
  const known: readonly string[] = [...IMAGE_TEXTS, ...OPTIONAL_TEXTS, "Size"];
  const unknown = Object.keys(image).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown.slice(0, 50)}: an image has no such member`);
}

/** A chart to upload from outside a Helm client, by the names of the API. */
export interface ChartToUpload {
  readonly RegistryId: string;
  readonly NamespaceName: string;
  readonly ChartName: string;
  readonly ChartVersion: string;
  /** The package, a .tgz; it is not looked into. Default: empty. */
  readonly Content?: Uint8Array | undefined;
}

/** A version of a chart, by the names of the API. */
export type NamedChart = Omit<ChartToUpload, "Content">;

const CHART_TEXTS = ["RegistryId", "NamespaceName", "ChartName", "ChartVersion"] as const;

/**
 * Uploads a chart as its instance's owner does, and answers its digest. The caller commits.
 *
 * @throws TypeError that names the member, RegistryRefusal.
 */
export function uploadGivenChart(services: Services, chart: ChartToUpload): string {
  assertChart(chart);
  const instance = findInstance(services, chart.RegistryId);
  services.clock.advance();
  return uploadChart(services, {
    instanceId: instance.id,
    namespace: chart.NamespaceName,
    name: chart.ChartName,
    version: chart.ChartVersion,
    content: chart.Content ?? new Uint8Array(),
    operator: instance.account,
  });
}

/**
 * Deletes a version of a chart as its instance's owner does, for which the API has no action: without it a namespace that holds a chart
 * could never go, and no webhook would tell of `deleteChart`. The caller commits.
 *
 * @throws TypeError that names the member, RegistryRefusal.
 */
export function deleteGivenChart(services: Services, chart: NamedChart): void {
  assertNamedChart(chart, CHART_TEXTS);
  const instance = findInstance(services, chart.RegistryId);
  services.clock.advance();
  const { NamespaceName: namespace, ChartName: name, ChartVersion: version } = chart;
  deleteChart(services, { instanceId: instance.id, namespace, name, version }, instance.account);
}

function assertChart(chart: ChartToUpload): void {
  assertNamedChart(chart, [...CHART_TEXTS, "Content"]);
  const { Content } = chart;
  if (Content !== undefined && !(Content instanceof Uint8Array)) throw new TypeError("Content: expected bytes");
}

function assertNamedChart(chart: NamedChart, known: readonly string[]): void {
  for (const name of CHART_TEXTS) {
    if (typeof chart[name] !== "string" || chart[name] === "") throw new TypeError(`${name}: expected a text`);
  }
  const unknown = Object.keys(chart).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown.slice(0, 50)}: a chart has no such member`);
}
