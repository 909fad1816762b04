import { RegistryRefusal } from "./registry/refusal.js";
import { uploadChart } from "./registry/upload-chart.js";
import type { World } from "./world.js";

/** A chart to upload from outside a Helm client, by the names of the API. */
export interface ChartToUpload {
  readonly RegistryId: string;
  readonly NamespaceName: string;
  readonly ChartName: string;
  readonly ChartVersion: string;
  /** The package, a .tgz; it is not looked into. Default: empty. */
  readonly Content?: Uint8Array | undefined;
}

const TEXTS = ["RegistryId", "NamespaceName", "ChartName", "ChartVersion"] as const;

/**
 * Uploads a chart as its instance's owner does, and answers its digest. Whoever calls this commits.
 *
 * @throws TypeError that names the member, RegistryRefusal.
 */
export function uploadGivenChart(world: World, chart: ChartToUpload): string {
  assertChart(chart);
  const instance = world.store.instances.get(chart.RegistryId);
  if (instance === undefined) throw new RegistryRefusal("missing", "The instance does not exist.");
  world.clock.advance();
  return uploadChart(world, {
    instanceId: instance.id,
    namespace: chart.NamespaceName,
    name: chart.ChartName,
    version: chart.ChartVersion,
    content: chart.Content ?? new Uint8Array(),
    operator: instance.account,
  });
}

function assertChart(chart: ChartToUpload): void {
  for (const name of TEXTS) {
    if (typeof chart[name] !== "string" || chart[name] === "") throw new TypeError(`${name}: expected a text`);
  }
  const { Content } = chart;
  if (Content !== undefined && !(Content instanceof Uint8Array)) throw new TypeError("Content: expected bytes");
  const known: readonly string[] = [...TEXTS, "Content"];
  const unknown = Object.keys(chart).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown.slice(0, 50)}: a chart has no such member`);
}
