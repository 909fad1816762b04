import { publicAccessTransitions } from "../state/entities/access-control.js";
import type { Instance } from "../state/entities/instances.js";
import type { Store } from "../state/store.js";
import { RegistryRefusal } from "./errors.js";
import { type Credentials, instanceOfCredentials } from "./logins.js";
import { hostname } from "./registry-domain.js";
import type { Services } from "./services.js";
import { rowAsOfNow } from "./show-row.js";

/** How the registries of a mock are used. */
export interface RegistryOptions {
  /** Whether clients have to log in. */
  readonly auth: "token" | "none";
  /** Name or id of the instance that is meant where the host names none. */
  readonly instance: string | undefined;
  /** Whether public access and allowlist hold. */
  readonly enforcesPublicAccess: boolean;
}

/** Who asks for a registry. */
export interface RegistryCaller {
  /** As sent, with its port. */
  readonly host: string;
  /** IP address. */
  readonly address: string;
  readonly credentials: Credentials | undefined;
}

const OWN_ZONES = /\.(?:tencentcloudcr\.com|localhost)$/;

/** What stands behind an instance's name for whoever comes from a private network. */
const PRIVATE = /-vpc$/;

/**
 * The instance whose registry is meant: the one that the host names, by a custom domain or as `NAME.tencentcloudcr.com` or `NAME.localhost`;
 * else that of the credentials, else the one that is meant by default, else the only one. Undefined where several may be.
 *
 * @throws RegistryRefusal `missing` when there is none.
 */
export function instanceAt(
  services: Services,
  { host, credentials }: RegistryCaller,
  options: RegistryOptions,
): Instance | undefined {
  const { store } = services;
  const name = hostname(host);
  // First, since one below localhost needs no DNS on this computer.
  const domain = store.customDomains.all().find((custom) => custom.name.toLowerCase() === name);
  if (domain !== undefined) return running(store.instances.get(domain.instanceId), name);
  if (OWN_ZONES.test(name)) return byName(store, name.replace(OWN_ZONES, "").replace(PRIVATE, ""));
  const own = credentials && instanceOfCredentials(services, credentials);
  if (own?.status === "Running") return own;
  return options.instance === undefined ? only(store) : byName(store, options.instance);
}

/** Why an instance lets nobody in from an address, where public access and allowlist hold; undefined where it does. */
export function refusalOf(
  services: Services,
  { id, name }: Instance,
  { host, address }: RegistryCaller,
  { enforcesPublicAccess }: RegistryOptions,
): string | undefined {
  const label = hostname(host).replace(OWN_ZONES, "");
  if (!enforcesPublicAccess || (label !== hostname(host) && PRIVATE.test(label))) return undefined;
  const { publicAccesses, allowlists } = services.store;
  const access = rowAsOfNow(publicAccesses.get(id), publicAccessTransitions, services);
  if (access?.status !== "Opened") {
    return `The public access of ${name} is ${access?.status ?? "Closed"}: ManageExternalEndpoint opens it.`;
  }
  const policies = allowlists.get(id)?.policies ?? [];
  if (policies.some(({ cidrBlock }) => covers(cidrBlock, address))) return undefined;
  return `The allowlist of ${name} has no policy for ${address}: CreateSecurityPolicy adds one.`;
}

function byName(store: Store, name: string): Instance {
  const isCalled = (instance: Instance) => instance.name.toLowerCase() === name.toLowerCase();
  return running(store.instances.get(name) ?? store.instances.all().find(isCalled), name);
}

function only(store: Store): Instance | undefined {
  const [first, ...more] = store.instances.all().filter(({ status }) => status === "Running");
  if (first !== undefined) return more.length === 0 ? first : undefined;
  throw new RegistryRefusal("missing", "There is no running instance: create one, or start with a snapshot.");
}

function running(instance: Instance | undefined, name: string): Instance {
  if (instance?.status === "Running") return instance;
  throw new RegistryRefusal("missing", `There is no running instance ${name}.`);
}

/** Whether an IPv4 range, or a single address, has an address in it. Loopback of IPv6 counts as that of IPv4. */
function covers(cidrBlock: string, address: string): boolean {
  const [block = "", bits = "32"] = cidrBlock.split("/");
  const [range, asked] = [numberOf(block), numberOf(address === "::1" ? "127.0.0.1" : address)];
  if (range === undefined || asked === undefined) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(range / size) === Math.floor(asked / size);
}

function numberOf(address: string): number | undefined {
  const octets = address.split(".").map(Number);
  return octets.length === 4 && octets.every((octet) => octet >= 0 && octet <= 255)
    ? octets.reduce((number, octet) => number * 256 + octet, 0)
    : undefined;
}
