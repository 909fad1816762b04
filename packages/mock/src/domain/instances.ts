import { addMonths } from "../base/time.js";
import { type Instance, instanceTransitions } from "../state/entities/instances.js";
import { afterRead, beforeRead } from "../state/lifecycle.js";
import type { Store } from "../state/store.js";
import { RegistryRefusal } from "./errors.js";
import type { Edition, Services } from "./services.js";

/** The RenewFlag of an instance that renews itself. */
export const RENEWS_ITSELF = 1;

/** What is wrong with the name of a new instance. */
export type InstanceNameFault = "illegal" | "reserved" | "taken";

/** How many characters the name of an instance has, by the product guides; the manual's own examples have three, which `lenient` takes. */
export const NAME_LENGTH = { min: 5, lenientMin: 3, max: 50 } as const;

/** Capitals are for `lenient` alone: the manual's own examples have them. */
const RULES = {
  strict: new RegExp(`^(?=.{${NAME_LENGTH.min},${NAME_LENGTH.max}}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$`),
  lenient: new RegExp(`^(?=.{${NAME_LENGTH.lenientMin},${NAME_LENGTH.max}}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$`),
};

/** That words are reserved is documented, which ones is not. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  "admin",
  "console",
  "docker",
  "harbor",
  "public",
  "qcloud",
  "registry",
  "tencent",
]);

/** An instance as billing has left it: a prepaid one that has run out renews itself by the month, or is isolated. */
export function asBilled(instance: Instance, nowMs: number): Instance {
  const { status, isPrepaid, expiresAtMs, renewFlag } = instance;
  if (status !== "Running" || !isPrepaid || expiresAtMs === undefined || expiresAtMs > nowMs) return instance;
  if (renewFlag !== RENEWS_ITSELF) return { ...instance, status: "Isolate" };
  let months = 1;
  // Counted from the first day, since the last days of months differ.
  while (addMonths(expiresAtMs, months) <= nowMs) months += 1;
  return { ...instance, expiresAtMs: addMonths(expiresAtMs, months) };
}

/** An instance of whatever account and region, as it is kept. @throws RegistryRefusal `missing` */
export function findInstance({ store }: { readonly store: Store }, id: string): Instance {
  const instance = store.instances.get(id);
  if (instance === undefined) throw new RegistryRefusal("missing", "The instance does not exist.");
  return instance;
}

/** Shows an instance as time has left it, and moves it on once it was shown; undefined when it is gone. */
export function showInstance(instance: Instance, { store, settings, clock }: Services): Instance | undefined {
  const shown = beforeRead(asBilled(instance, clock.now()), instanceTransitions, settings.lifecycle, clock.now());
  const next = shown && afterRead(shown, instanceTransitions, settings.lifecycle, clock.now());
  if (next === undefined) store.instances.delete(instance.id);
  else if (next !== instance) store.instances.put(next);
  return shown;
}

/** Lets a request that meets the name of an instance that is being deleted count as a look at it. The look stays, though it is refused. */
export function lookAtHolder(services: Services, name: string): void {
  const holder = holderOf(services.store, name);
  if (holder?.status !== "Deleting") return;
  showInstance(holder, services);
  services.store.commit();
}

/** Checks a name. Names are unique over all accounts and regions, since a domain is made of them. */
export function checkName(store: Store, name: string, edition: Edition): InstanceNameFault | undefined {
  if (!RULES[edition === "lenient" ? "lenient" : "strict"].test(name)) return "illegal";
  if (RESERVED_NAMES.has(name.toLowerCase())) return "reserved";
  return holderOf(store, name) === undefined ? undefined : "taken";
}

function holderOf({ instances }: Store, name: string): Instance | undefined {
  return instances.all().find((instance) => instance.name.toLowerCase() === name.toLowerCase());
}
