import type { Edition } from "../../settings.js";
import type { Store } from "../../store/store.js";

/** What is wrong with the name of a new instance. */
export type InstanceNameFault = "illegal" | "reserved" | "taken";

/** The rule of the product guides; the manual's own examples have capitals and three letters, which `lenient` takes. */
const RULES: Readonly<Record<Edition, RegExp>> = {
  intl: /^(?=.{5,50}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  lenient: /^(?=.{3,50}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,
};

/** That words are reserved is documented, which ones is not: see decisions.ts. */
const RESERVED: ReadonlySet<string> = new Set([
  "admin",
  "console",
  "docker",
  "harbor",
  "public",
  "qcloud",
  "registry",
  "tencent",
]);

/** Checks a name. Names are unique over all accounts and regions, since a domain is made of them. */
export function checkName(store: Store, name: string, edition: Edition): InstanceNameFault | undefined {
  if (!RULES[edition].test(name)) return "illegal";
  if (RESERVED.has(name.toLowerCase())) return "reserved";
  const isTaken = store.instances.all().some((instance) => instance.name.toLowerCase() === name.toLowerCase());
  return isTaken ? "taken" : undefined;
}
