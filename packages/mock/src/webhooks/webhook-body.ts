import type { RegistryEvent } from "../events.js";
import { namespaceKey, repositoryKey, type Store } from "../store/store.js";

/** What a call of a webhook says about an event: JSON, times in seconds. */
export function printWebhookBody(store: Store, event: RegistryEvent): string {
  const { instanceId, namespace, repository, tag, digest } = event;
  const createdAtMs = store.repositories.get(repositoryKey(instanceId, namespace, repository))?.createdAtMs;
  const isPublic = store.namespaces.get(namespaceKey(instanceId, namespace))?.isPublic ?? false;
  return JSON.stringify({
    type: event.type,
    occur_at: seconds(event.atMs),
    event_data: {
      resources: [{ digest, tag, resource_url: resourceUrl(store, event) }],
      repository: {
        // A chart has no repository of its own, and a repository may be gone with its last image.
        ...(createdAtMs === undefined ? {} : { date_created: seconds(createdAtMs) }),
        name: repository,
        namespace,
        repo_full_name: `${namespace}/${repository}`,
        repo_type: isPublic ? "public" : "private",
      },
    },
    operator: event.operator,
  });
}

/** Images by their reference; charts by where they can be had, as Harbor has it. */
function resourceUrl(store: Store, { type, instanceId, namespace, repository, tag, digest }: RegistryEvent): string {
  const domain = `${store.instances.get(instanceId)?.name ?? instanceId}.tencentcloudcr.com`;
  if (type.endsWith("Chart")) return `https://${domain}/chartrepo/${namespace}/charts/${repository}-${tag}.tgz`;
  return `${domain}/${namespace}/${repository}${tag === "" ? `@${digest}` : `:${tag}`}`;
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
