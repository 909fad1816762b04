import type { Instance } from "../../state/entities/instances.js";
import type { Store } from "../../state/store.js";
import { RegistryError } from "./errors.js";

const OWN_ZONES = /\.(?:tencentcloudcr\.com|localhost)$/;

/**
 * The instance that a request is for: the one that its host names, `NAME.tencentcloudcr.com` or `NAME.localhost`, or a custom domain of
 * which; else the one that is meant by default, else the only one.
 *
 * @throws RegistryError when there is none, or several.
 */
export function instanceOf(store: Store, host: string, fallback: string | undefined): Instance {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  const labels = name.replace(OWN_ZONES, "");
  if (OWN_ZONES.test(name)) return byName(store, labels.replace(/-vpc$/, ""));
  const domain = store.customDomains.all().find((custom) => custom.name.toLowerCase() === name);
  if (domain !== undefined) return running(store.instances.get(domain.instanceId), name);
  return fallback === undefined ? only(store) : byName(store, fallback);
}

function byName(store: Store, name: string): Instance {
  const found = store.instances.get(name) ?? store.instances.all().find((instance) => instance.name === name);
  return running(found, name);
}

function only(store: Store): Instance {
  const all = store.instances.all().filter(({ status }) => status === "Running");
  if (all.length === 1) return running(all[0], "");
  throw new RegistryError(
    404,
    "NAME_UNKNOWN",
    all.length === 0
      ? "There is no running instance: create one, or start with a snapshot."
      : `There are ${all.length} instances: go to NAME.localhost, or start with --registry-instance NAME.`,
  );
}

function running(instance: Instance | undefined, name: string): Instance {
  if (instance?.status === "Running") return instance;
  throw new RegistryError(404, "NAME_UNKNOWN", `There is no running instance ${name}.`);
}
