import type { Ids } from "../ids.js";
import type { Store } from "../store/store.js";

/** The key of an instance, by which its tokens, passwords and download addresses are known; made when it is first needed. */
export function instanceKey({ store, ids }: { readonly store: Store; readonly ids: Ids }, instanceId: string): string {
  const { secrets } = store.ofInstance;
  const key = secrets.get(instanceId)?.key ?? ids.secret("instance-secret");
  if (secrets.get(instanceId) === undefined) secrets.put({ instanceId, key });
  return key;
}
