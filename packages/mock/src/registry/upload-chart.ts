import { tc3PayloadHash } from "@tcrkit/signer";
import { react } from "../reactions.js";
import { namespaceKey } from "../store/store.js";
import type { World } from "../world.js";
import { RegistryRefusal } from "./refusal.js";

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
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;

/**
 * Puts a chart into a namespace, in the place of one of the same name and version, and answers its digest. Everything that follows
 * an upload by itself follows; whoever calls this commits.
 *
 * @throws RegistryRefusal when the namespace is missing, or a name or a version is not valid.
 */
export function uploadChart(world: World, { content, operator, ...chart }: UploadedChart): string {
  const { store, clock } = world;
  if (store.namespaces.get(namespaceKey(chart.instanceId, chart.namespace)) === undefined) {
    throw new RegistryRefusal("missing", "The namespace does not exist.");
  }
  if (!NAME.test(chart.name)) throw new RegistryRefusal("invalid", "The name of the chart is not valid.");
  if (!VERSION.test(chart.version)) throw new RegistryRefusal("invalid", "The version of the chart is not valid.");
  const digest = `sha256:${tc3PayloadHash(content)}`;
  store.charts.put({ ...chart, digest, content: Uint8Array.from(content), uploadedAtMs: clock.now() });
  react(world, {
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
